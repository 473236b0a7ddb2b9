import { describe, expect, it } from 'vitest';
import { saysSoldOut } from '../../../src/shopper/intents/sold-out.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const says = (language: string, ...inside: Tree[]) =>
  saysSoldOut(page(['body', ['div', ...inside]]), 1, wordsFor(language));

describe('the word that something is sold out', () => {
  it.each([
    ['en', 'Sold out'],
    ['de', 'Ausverkauft'],
    ['fr', 'Rupture de stock'],
    ['ja', '売り切れ'],
  ])('is read in a line of its own (%s)', (language, text) => {
    expect(says(language, ['a', 'Mug'], ['p', text])).toBe(true);
  });

  it('is read on a button, too', () => {
    expect(says('en', ['p', '£9.00'], ['button', 'Sold out'])).toBe(true);
  });

  it('is not made of what a link says and what stands beside it', () => {
    expect(says('fr', ['a', { href: '/p/1' }, 'Plus'], ['span', 'En stock'])).toBe(false);
  });

  it('counts only in the first letters where the part is long', () => {
    const long: Tree = ['p', 'A long story of tea. '.repeat(20)];
    const snapshot = page(['body', ['div', long, ['p', 'Sold out']]]);
    expect(saysSoldOut(snapshot, 0, wordsFor('en'), 300)).toBe(false);
    expect(saysSoldOut(snapshot, 0, wordsFor('en'))).toBe(true);
  });
});
