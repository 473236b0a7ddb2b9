import { describe, expect, it } from 'vitest';
import { readTotals } from '../../../src/shopper/intents/totals.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const totals = (language: string, ...rows: Tree[]) =>
  readTotals(page(['body', ['main', ['ul', ...rows]]]), wordsFor(language)).map(({ what, amount }) => [
    what,
    amount.amountMinor,
  ]);
const row = (...parts: Tree[]): Tree => ['li', ...parts];

describe('the sums of a cart', () => {
  it('are told apart where a word has two letters and the unit follows the figure', () => {
    const sum = (label: string, figure: string): Tree => row(['span', label], ['b', figure], ['i', '원']);
    expect(totals('ko', sum('배송비', '3,000'), sum('총계', '48,000'))).toEqual([
      ['delivery', 3000],
      ['total', 48_000],
    ]);
  });

  it('keep a tax whose name looks like a currency', () => {
    expect(totals('es', row(['span', 'IVA'], ['b', '1,08 €']))).toEqual([['tax', 108]]);
  });
});
