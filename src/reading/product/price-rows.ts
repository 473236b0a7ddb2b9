import { fold } from '../../shared/text.ts';
import { closest } from '../../snapshot/queries.ts';
import { wholeTextOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { findMoney } from '../money.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { isNoPrice } from './price-words.ts';
import type { ProductArea } from './product-area.ts';

const LONGEST_LABEL = 30;

/** `List price | 52,000`, `Postage | 3,000`, `Points | 390`: an amount in a row whose label says that it is another one. */
export function isOfOtherRow(page: PageText, node: SnapshotNode): boolean {
  const label = fold(labelOf(page, node));
  if (label === '' || label.length > LONGEST_LABEL || findMoney(label, page.currency).length > 0) return false;
  const { delivery, product } = page.words;
  const other = [delivery.about, delivery.title, product.oldPrice].some((words) => saysAny(label, words));
  return other || isNoPrice(label, { index: label.length, quote: '', money: { amountMinor: 0, currency: null } });
}

/** An amount that a row calls the list price is that wherever it stands alone, where another amount is left. */
export function withoutOldAmounts<T extends { node: SnapshotNode; money: { amountMinor: number } }>(
  page: PageText,
  area: ProductArea,
  found: T[],
): T[] {
  const rows = page.snapshot.nodes.slice(area.from, area.until).filter((node) => {
    const label = node.visible && node.text !== '' ? fold(labelOf(page, node)) : '';
    return label !== '' && label.length <= LONGEST_LABEL && saysAny(label, page.words.product.oldPrice);
  });
  const old = new Set(
    rows.flatMap((node) => findMoney(node.text, page.currency)).map(({ money }) => money.amountMinor),
  );
  const kept = found.filter(({ node, money }) => labelOf(page, node) !== '' || !old.has(money.amountMinor));
  return kept.length > 0 ? kept : found;
}

/** The first cell of the table row around it, or the term before its description. */
function labelOf(page: PageText, node: SnapshotNode): string {
  const { nodes } = page.snapshot;
  const cell = closest(page.snapshot, node.ref, (each) => ['td', 'dd'].includes(each.tag));
  if (!cell) return '';
  const before = nodes
    .slice(nodes[cell.parent]?.ref ?? 0, cell.ref)
    .filter((each) => each.parent === cell.parent && (each.tag === 'th' || each.tag === 'td' || each.tag === 'dt'));
  const label = cell.tag === 'td' ? before[0] : before.at(-1);
  return label ? wholeTextOf(page.snapshot, label.ref) : '';
}
