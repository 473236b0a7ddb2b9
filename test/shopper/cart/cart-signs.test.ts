import { describe, expect, it } from 'vitest';
import { countShown } from '../../../src/shopper/cart/cart-link.ts';
import { countOf, isCartPage } from '../../../src/shopper/cart/cart-signs.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

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

  it('is read beside a sum, whatever the button is called', () => {
    const snapshot = page(['body', ['header', ['button', '3 prekė(s) - 44,70€']], ['main', ['p', '9,90€']]]);
    expect(countShown(snapshot, wordsFor('lt'))).toBe(3);
  });

  it.each(['Finance 0 % from £99', 'Free delivery over £50 in 24 hours', 'Save £5 on 3 for 2'])(
    'is no other number beside a price: %s',
    (text) => {
      const snapshot = page(['body', ['header', ['a', { href: 'https://store.test/offer' }, text]], ['main']]);
      expect(countShown(snapshot, wordsFor('en'))).toBeNull();
    },
  );

  it('is read also where a drawer has opened over it', () => {
    const snapshot = page([
      'body',
      ['header', ['a', { href: 'https://store.test/kosar' }, 'Kosár / 7 470 Ft 3']],
      ['main'],
    ]);
    for (const node of snapshot.nodes)
      if (node.role === 'link') Object.assign(node, { name: node.text, covered: true });
    expect(countShown(snapshot, wordsFor('hu'))).toBe(3);
  });
});

describe('the page of the cart', () => {
  it('is called the cart', () => {
    const of = (...inMain: Tree[]) => isCartPage(page(['body', ['main', ...inMain]]), wordsFor('ko'));
    expect(of(['h1', '장바구니'], ['a', { href: '/tea' }, '녹차'], ['p', '45,000원'])).toBe(true);
    expect(of(['h1', '녹차'], ['p', '45,000원'], ['button', '장바구니 담기'])).toBe(false);
  });
});
