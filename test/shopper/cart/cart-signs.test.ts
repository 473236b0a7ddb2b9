import { describe, expect, it } from 'vitest';
import { countOf } from '../../../src/shopper/cart/cart-signs.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe('the number of things in the cart', () => {
  it('is read in the header also while a small cart shows a plainer way to the cart', () => {
    const href = 'https://store.test/checkout/cart/';
    const snapshot = page([
      'body',
      ['header', ['a', { href }, ['span', 'Mon panier'], ['b', '2']]],
      ['main', ['a', { href, class: 'viewcart' }, 'Voir le panier']],
    ]);
    for (const node of snapshot.nodes) if (node.role === 'link') node.name = node.text;
    expect(countOf({ words: wordsFor('fr') }, snapshot)).toBe(2);
  });
});
