import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { amountsOn } from '../../reading/amounts.ts';
import type { Money } from '../../shared/money.ts';
import { ancestors, regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

export type TotalKind = keyof ShopWords['totals'];

export interface Total {
  what: TotalKind;
  amount: Money;
  quote: string;
  ref: number;
}

/** Sums of a cart or checkout: each amount with the words of its row. A "total" is the last and largest that says so. */
export function readTotals(snapshot: Snapshot, words: ShopWords): Total[] {
  const free = snapshot.nodes.filter(
    (node) => node.visible && node.text !== '' && node.text.length < 25 && says(node.text, words.free) > 0.9,
  );
  const amounts = [
    ...amountsOn(snapshot).map(({ node, money, text }) => ({ node, amount: money as Money, text })),
    ...free.map((node) => ({ node, amount: { amountMinor: 0, currency: null } as Money, text: node.text })),
  ].sort((a, b) => a.node.ref - b.node.ref);
  return amounts
    .filter(({ node }) => !['footer', 'nav', 'header'].includes(regionOf(snapshot, node.ref)))
    .flatMap(({ node, amount, text }) => {
      const row = rowOf(snapshot, node, text);
      const what = kindOf(row, words);
      return what ? [{ what, amount, quote: row, ref: node.ref }] : [];
    });
}

/** What the shopper will pay: the last row that says total; of equals the larger. */
export function grandTotal(totals: Total[]): Total | null {
  const named = totals.filter((total) => total.what === 'total');
  const largest = Math.max(...named.map((total) => total.amount.amountMinor));
  return named.filter((total) => total.amount.amountMinor === largest).at(-1) ?? null;
}

/** The text of the smallest ancestor that says more than the amount itself. */
function rowOf(snapshot: Snapshot, node: SnapshotNode, own: string): string {
  if (saysWord(own.replace(/[A-Z]{3}|Ft|zł|руб|kr/gu, ''))) return own;
  for (const above of ancestors(snapshot, node.ref).slice(0, 3)) {
    const text = textOf(snapshot, above.ref);
    if (text.length > 120) return '';
    const isLabelled = /\p{L}{2}/u.test(text.replace(/[\d.,\s\p{Sc}원円]|Ft|zł|kr/gu, ''));
    if (isLabelled || saysWord(text.replace(/[A-Z]{3}/g, ''))) return text;
  }
  return '';
}

/** More than a currency. In Han and Hangul two letters are a word: `총계`, `合計`. */
function saysWord(text: string): boolean {
  return /\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(text);
}

function kindOf(row: string, words: ShopWords): TotalKind | null {
  if (row === '') return null;
  const label = row.replace(/[\d.,]+/g, ' ');
  let best: TotalKind | null = null;
  let bestScore = 0.3;
  // "Subtotal" also says "total": the more special kinds are asked first and win ties.
  for (const what of ['subtotal', 'delivery', 'tax', 'discount', 'total'] as const) {
    const score = says(label, words.totals[what]);
    if (score > bestScore) [best, bestScore] = [what, score];
  }
  return best;
}
