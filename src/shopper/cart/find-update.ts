import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, regionOf, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';
import type { CartLine } from './cart-line.ts';

/** Signs that are drawn on a button that works the cart out anew. */
const AGAIN = /^[↻⟳⟲↺🔄🔃♻]/u;

/** What makes a cart take a changed quantity, where it does not follow by itself. */
export function findUpdate(snapshot: Snapshot, line: CartLine | null, words: ShopWords): Resolved {
  const row = line === null ? undefined : snapshot.nodes[line.ref];
  const field = line?.quantityField == null ? undefined : snapshot.nodes[line.quantityField];
  const box = row && ancestors(snapshot, row.ref).find((node) => node.style?.position === 'absolute');
  const form = field ? ancestors(snapshot, field.ref).find((node) => node.tag === 'form') : undefined;
  const taken = new Set([line?.remove, line?.increase, line?.decrease, line?.saveForLater]);
  const only = form ? onlySubmitOf(snapshot, form, words) : null;
  const candidates = snapshot.nodes
    .filter((node) => node.visible && isPressable(node) && !taken.has(node.ref))
    .filter(
      (node) =>
        [row, box].some((each) => each !== undefined && within(node, each)) ||
        ['main', 'dialog', 'aside'].includes(regionOf(snapshot, node.ref)),
    )
    .map((node) => {
      const text = sayingOf(snapshot, node);
      const said = Math.max(says(text, words.update), says(node.attrs.title ?? '', words.update));
      const inRow = row !== undefined && within(node, row);
      const inForm = form !== undefined && within(node, form);
      return new Scoring()
        .words(said, 'says update')
        .words(leadsElsewhere(text, words) && said < 0.8 ? -1 : 0, 'does something else')
        .structure(AGAIN.test(text) ? 0.7 : 0, 'drawn as again')
        .structure(/update|refresh|recalc|aktualis/i.test(codeOf(node)) ? 0.5 : 0, 'marked as update')
        .structure(inRow || inForm ? 0.2 : 0, 'belongs to the quantity')
        .structure(inRow && submits(node) ? 0.45 : 0, 'submits the line')
        .structure(node.ref === only ? 0.45 : 0, 'all that sends the quantity')
        .structure(node.state?.disabled ? -1 : 0, 'disabled')
        .candidate(node.ref);
    });
  return settleOn('cart.update', snapshot, candidates, 0.6);
}

/** Whether Enter in the field may do something else: browsers press the first button of its form, be it "remove". */
export function entersElsewhere(snapshot: Snapshot, field: number, words: ShopWords): boolean {
  const form = ancestors(snapshot, field).find((node) => node.tag === 'form');
  const first = form && snapshot.nodes.slice(form.ref, form.end).find((node) => submits(node));
  return first !== undefined && leadsElsewhere(sayingOf(snapshot, first), words);
}

/** The one button of a form that sends it and neither removes nor leads on. */
function onlySubmitOf(snapshot: Snapshot, form: SnapshotNode, words: ShopWords): number | null {
  const sending = snapshot.nodes
    .slice(form.ref, form.end)
    .filter((node) => node.visible && submits(node) && !leadsElsewhere(sayingOf(snapshot, node), words));
  return sending.length === 1 ? (sending[0]?.ref ?? null) : null;
}

function sayingOf(snapshot: Snapshot, node: SnapshotNode): string {
  return (node.name || textOf(snapshot, node.ref) || node.attrs.value || '').trim();
}

function isPressable(node: SnapshotNode): boolean {
  return node.role === 'button' || node.role === 'link' || (node.tag === 'input' && node.attrs.type === 'image');
}

function leadsElsewhere(text: string, words: ShopWords): boolean {
  const lists = [words.remove, words.checkout, words.placeOrder, words.coupon, words.continueShopping, words.addToCart];
  return [...lists, words.wishlist, words.saveForLater].some((phrases) => says(text, phrases) > 0.6);
}

function submits(node: SnapshotNode): boolean {
  if (node.tag === 'button') return node.attrs.type === undefined || node.attrs.type === 'submit';
  return node.tag === 'input' && (node.attrs.type === 'submit' || node.attrs.type === 'image');
}

function codeOf(node: SnapshotNode): string {
  return `${node.attrs.name ?? ''} ${node.attrs.id ?? ''} ${classNames(node)} ${node.attrs.href ?? ''}`;
}
