import { describe, expect, it } from 'vitest';
import { cartCount, countsNothing, findCartLink } from '../../../src/shopper/cart/cart-link.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

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

  it('may be missing while the cart counts nothing', () => {
    const shop = (count: string) =>
      page(['body', ['header', ['div', { class: 'cart-preview inactive' }, 'Krepšelis', ['b', count]]], ['main']]);
    expect(countsNothing(shop('(0)'))).toBe(true);
    expect(countsNothing(shop('(2)'))).toBe(false);
  });

  it('may have its count drawn right at its word', () => {
    const shop = page([
      'body',
      ['header', ['a', { href: '/a' }, 'Войти'], ['button', 'Корзина1']],
      ['main', ['p', 'x']],
    ]);
    const { ref } = findCartLink(shop, wordsFor('ru'));
    expect(shop.nodes[ref ?? -1]?.text).toBe('Корзина1');
    expect(cartCount(shop, ref)).toBe(1);
  });

  it('may stand in the navigation at the top, where the store has no header', () => {
    const entry = (id: string, text: string): Tree => ['li', ['a', { href: '#', id }, text]];
    const shown = page([
      'body',
      ['nav', entry('navHome', 'ホーム'), entry('navDropdownCart', '1点')],
      ['main', ['p', 'x']],
    ]);
    for (const node of shown.nodes) if (node.tag === 'a') node.rect = [900, 8, 100, 40];
    expect(shown.nodes[findCartLink(shown, words).ref ?? -1]?.attrs.id).toBe('navDropdownCart');
  });

  it('may stand in a bar that is fixed to the bottom of the screen, though the footer holds it', () => {
    const bar = page([
      'body',
      ['main', ['p', 'text']],
      [
        'footer',
        ['a', { href: 'https://store.test/x' }, 'カートの使い方'],
        ['ul', ['a', { href: 'https://store.test/cart' }, 'カート']],
      ],
    ]);
    const link = () => bar.nodes[findCartLink(bar, words).ref ?? -1]?.text ?? null;
    expect(link()).toBeNull();
    for (const node of bar.nodes) if (node.tag === 'ul') node.style = { position: 'fixed' };
    expect(link()).toBe('カート');
  });

  it('is the button of the layer that says it was added, marked in the code alone', () => {
    const layer = page([
      'body',
      ['header', ['a', { href: 'https://store.test/cart' }, 'カート']],
      [
        'div',
        ['p', 'カートに追加しました'],
        ['button', { class: 'btn_no' }, 'いいえ'],
        ['button', { class: 'btn_move_cart' }, 'はい'],
      ],
    ]);
    for (const node of layer.nodes) if (node.tag === 'div') node.style = { position: 'fixed' };
    for (const node of layer.nodes) if (node.tag === 'a') node.covered = true;
    const { ref } = findCartLink(layer, words);
    expect(ref === null ? null : layer.nodes[ref]?.text).toBe('はい');
  });
});
