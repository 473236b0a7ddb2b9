import { describe, expect, it } from 'vitest';
import { ownProduct } from '../../../src/shopper/browse/own-product.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('en');
const card = (name: string, price: string): Tree => [
  'li',
  ['a', { href: `https://store.test/p/${encodeURIComponent(name)}` }, name],
  ['p', price],
];
const related = ['ul', card('Wool Hat', '£18.00'), card('Wool Scarf', '£24.00')] satisfies Tree;

describe('a search that leads straight to a product', () => {
  const landed = page([
    'body',
    [
      'main',
      [
        'div',
        ['h1', 'Linen Apron'],
        ['p', '£32.00'],
        ['a', { href: 'https://store.test/aprons' }, 'Aprons'],
        ['button', 'Add to cart'],
      ],
      related,
    ],
  ]);

  it('has found it, whatever else the page recommends', () => {
    expect(ownProduct(landed, 'Linen Apron', words)).toMatchObject({
      name: 'Linen Apron',
      href: 'https://store.test/',
      price: { amountMinor: 3200, currency: 'GBP' },
    });
  });

  it('has not found another one', () => {
    expect(ownProduct(landed, 'Tea Box', words)).toBeNull();
  });

  it('is no list that repeats the words in its heading', () => {
    const list = page([
      'body',
      ['main', ['h1', 'Results for "Linen Apron"'], ['ul', card('Linen Apron', '£32.00'), card('Wool Hat', '£18.00')]],
    ]);
    expect(ownProduct(list, 'Linen Apron', words)).toBeNull();
  });
});

describe('a list of one hit, in a store whose pages are told by their query', () => {
  it('is no page of its own product', () => {
    const address = (route: string) => `https://store.test/index.php?route=${route}`;
    const hit: Tree = [
      'div',
      ['a', { href: address('product&id=5') }, 'Linen Apron'],
      ['p', '£32.00'],
      ['button', 'Add to cart'],
    ];
    const snapshot = page(['body', ['main', ['h1', 'Search - Linen Apron'], hit]]);
    snapshot.url = address('search&q=Linen+Apron');
    expect(ownProduct(snapshot, 'Linen Apron', words)).toBeNull();
  });
});
