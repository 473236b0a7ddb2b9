import { textOf } from '../../snapshot/text.ts';
import type { PageText } from '../text/page-text.ts';

/** The words in bold with which a text begins and after which plain ones follow: a way's name, set apart; '' for none. */
export function boldLead(page: PageText, ref: number, text: string): string {
  const { nodes } = page.snapshot;
  const end = nodes[ref]?.end ?? ref;
  const bold = nodes
    .slice(ref, end)
    .find((node) => ['b', 'strong'].includes(node.tag) && text.startsWith(textOf(page.snapshot, node.ref)));
  const lead = bold ? textOf(page.snapshot, bold.ref).replace(/\s*[:：–—-]$|,\s*\d+(?!\p{L}?$).*$/u, '') : '';
  return lead.length >= 3 && lead.length <= 60 && lead.length < text.length - 3 ? lead : '';
}

/** The first of several boxes that stand in one line and of which each says something of its own: `Locker` `1-2 days` `3 €`. */
export function boxLead(page: PageText, ref: number, text: string): string {
  const { nodes } = page.snapshot;
  const line = nodes[ref];
  const boxes = nodes.filter((node) => node.parent === ref);
  const [first] = boxes;
  if (!line || !first || line.text.trim() !== '' || boxes.length < 3 || !boxes.every((box) => box.inline)) return '';
  const lead = textOf(page.snapshot, first.ref).trim();
  return lead.length >= 3 && lead.length <= 60 && !/\d/.test(lead) && text.startsWith(lead) ? lead : '';
}

/** The cells of a row, the first without what stands in small type or in lines under its bold name. */
export function cellsWithName(page: PageText, ref: number, cells: string[]): string[] {
  const [first = '', ...rest] = cells;
  const lead = boldLead(page, ref, first);
  // A bracket after the name, or another bold word, belongs to it.
  const follows = first.slice(lead.length).trim();
  return lead === '' || /^[(（]/.test(follows) ? cells : [lead, ...rest];
}
