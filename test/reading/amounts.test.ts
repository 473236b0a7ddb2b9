import { describe, expect, it } from 'vitest';
import { amountsIn, amountsOn } from '../../src/reading/amounts.ts';
import { page, type Tree } from '../snapshot/tree.ts';

const amounts = (...parts: Tree[]) =>
  amountsOn(page(['body', ...parts])).map(({ money }) => [money.amountMinor, money.currency]);

describe('the amounts of a page', () => {
  it('are read where the currency stands in an element of its own', () => {
    expect(amounts(['td', ['bdi', '18.50', ['span', '£']]])).toEqual([[1850, 'GBP']]);
    expect(amounts(['td', ['bdi', ['span', '£'], ['i', '18.50']]])).toEqual([[1850, 'GBP']]);
  });

  it('take raised figures for decimals', () => {
    expect(amounts(['p', ['b', '12'], ['sup', '99'], ['i', '€']])).toEqual([[1299, 'EUR']]);
  });

  it('are counted once, in the smallest element that says them', () => {
    expect(amounts(['div', ['p', ['b', '9,80 €']], ['p', ['b', '15,00 €']]])).toEqual([
      [980, 'EUR'],
      [1500, 'EUR'],
    ]);
  });

  it('stand in right-to-left text too', () => {
    expect(amounts(['p', '\u200f22.00\u00a0\u200f₪'])).toEqual([[2200, 'ILS']]);
  });

  it('leave out in a part what is struck through', () => {
    const snapshot = page(['body', ['div', ['del', ['b', '20 €']], ['b', '15 €']]]);
    const part = snapshot.nodes.find((node) => node.tag === 'div');
    expect(part && amountsIn(snapshot, part).map(({ money }) => money.amountMinor)).toEqual([1500]);
  });
});
