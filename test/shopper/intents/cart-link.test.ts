import { describe, expect, it } from 'vitest';
import { cartCount, findCartLink } from '../../../src/shopper/intents/cart-link.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

const words = wordsFor('ja');

describe('the way to the cart', () => {
  it('may be a plain box of the header that is pressed like a button', () => {
    const snapshot = page([
      'body',
      [
        'header',
        ['a', { href: 'https://store.test/login' }, 'ログイン'],
        ['div', { class: 'cartNavi' }, ['span', '2'], ['span', '￥3,300']],
      ],
      ['main', ['div', { class: 'cart-hint' }, 'hint']],
    ]);
    for (const node of snapshot.nodes)
      if ((node.attrs.class ?? '').startsWith('cart')) node.style = { cursor: 'pointer' };
    const { ref } = findCartLink(snapshot, words);
    expect(ref === null ? null : snapshot.nodes[ref]?.attrs.class).toBe('cartNavi');
    expect(cartCount(snapshot, ref)).toBe(2);
  });
});
