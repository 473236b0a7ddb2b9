import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { parseMoney } from '../../reading/money.ts';
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
  const found: Total[] = [];
  for (const node of snapshot.nodes) {
    if (
      !node.visible ||
      node.text === '' ||
      node.text.length > 60 ||
      ['footer', 'nav', 'header'].includes(regionOf(snapshot, node.ref))
    )
      continue;
    const amount = amountIn(node.text, words);
    if (!amount) continue;
    const row = rowOf(snapshot, node);
    const what = kindOf(row, words);
    if (what) found.push({ what, amount, quote: row, ref: node.ref });
  }
  return found;
}

/** What the shopper will pay: the last row that says total; of equals the larger. */
export function grandTotal(totals: Total[]): Total | null {
  const named = totals.filter((total) => total.what === 'total');
  const largest = Math.max(...named.map((total) => total.amount.amountMinor));
  return named.filter((total) => total.amount.amountMinor === largest).at(-1) ?? null;
}

function amountIn(text: string, words: ShopWords): Money | null {
  const money = parseMoney(text);
  if (money?.currency != null) return money;
  return text.length < 25 && says(text, words.free) > 0.9 ? { amountMinor: 0, currency: null } : null;
}

/** The text of the smallest ancestor that says more than the amount itself. */
function rowOf(snapshot: Snapshot, node: SnapshotNode): string {
  if (/\p{L}{3}/u.test(node.text.replace(/[A-Z]{3}|Ft|zł|руб|kr/gu, ''))) return node.text;
  for (const above of ancestors(snapshot, node.ref).slice(0, 3)) {
    const text = textOf(snapshot, above.ref);
    if (text.length > 120) return '';
    if (
      /\p{L}{3}/u.test(text.replace(/[A-Z]{3}/g, '')) ||
      /\p{L}{2}/u.test(text.replace(/[\d.,\s\p{Sc}원円]|Ft|zł|kr/gu, ''))
    )
      return text;
  }
  return '';
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
