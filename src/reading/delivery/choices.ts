import { closest, labelOf } from '../../snapshot/queries.ts';
import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { PageText } from '../text/page-text.ts';
import { namesMethod, type Offer, offerFrom } from './offer.ts';

/** Radio buttons of a checkout or a cart. */
export function fromChoices(page: PageText): Offer[] {
  return page.snapshot.nodes.flatMap((node) => {
    if (node.role !== 'radio') return [];
    const label = shortLabel(page, node);
    const row = rowAround(page, node.ref);
    if (!namesMethod(page, label) || row.length > 220) return [];
    return offerFrom(page, label, row, { ref: node.ref, text: row });
  });
}

/** The label's own words, without the days and the price that are set into it. */
function shortLabel(page: PageText, radio: SnapshotNode): string {
  const whole = labelOf(page.snapshot, radio.ref);
  const { nodes } = page.snapshot;
  const label =
    nodes.find((node) => node.tag === 'label' && node.attrs.for !== undefined && node.attrs.for === radio.attrs.id) ??
    closest(page.snapshot, radio.ref, (node) => node.tag === 'label');
  const inside = label ? [label, ...nodes.slice(label.ref + 1, label.end)] : [];
  return (
    inside.find((node) => node.text !== '' && node.text.length < whole.length && namesMethod(page, node.text))?.text ??
    whole
  );
}

/** The text of the row or box that holds only this choice. */
function rowAround(page: PageText, ref: number): string {
  let text = labelOf(page.snapshot, ref);
  for (let up = page.snapshot.nodes[page.snapshot.nodes[ref]?.parent ?? -1]; up; up = page.snapshot.nodes[up.parent]) {
    const radios = page.snapshot.nodes.slice(up.ref, up.end).filter((node) => node.role === 'radio').length;
    const own = textOf(page.snapshot, up.ref);
    if (radios > 1 || own.length > 220 || up.tag === 'form' || up.tag === 'body' || up.tag === 'fieldset') break;
    if (own.length > text.length) text = own;
  }
  return text;
}
