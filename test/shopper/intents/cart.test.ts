import { describe, expect, it } from 'vitest';
import { findCartLine } from '../../../src/shopper/intents/cart.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('en');
const row: Tree = [
  'ul',
  ['li', ['a', { href: 'https://store.test/cart/remove/1' }, '×']],
  ['li', ['a', { href: 'https://store.test/p/1' }, 'Rice bowl'], ['p', '$20.00']],
  ['li', ['a', { href: 'https://store.test/cart/up/1' }, '+']],
];

describe('a line of the cart', () => {
  it('may be a list whose entries stand side by side', () => {
    const snapshot = page(['body', ['main', row]]);
    for (const node of snapshot.nodes) node.rect = [node.ref * 50, 300, 40, 40];
    const line = findCartLine(snapshot, 'Rice bowl', words);
    expect([line?.remove, line?.increase].map((ref) => ref != null)).toEqual([true, true]);
  });

  it('is one entry of a list whose entries stand below each other', () => {
    const line = findCartLine(page(['body', ['main', row]]), 'Rice bowl', words);
    expect(line?.remove ?? null).toBeNull();
  });
});
