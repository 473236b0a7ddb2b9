import { describe, expect, it } from 'vitest';
import { findCartLine } from '../../../src/shopper/cart/cart-line.ts';
import { entersElsewhere, findUpdate } from '../../../src/shopper/cart/find-update.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('de');

function updateIn(...buttons: Tree[]): string | undefined {
  const cart = page([
    'body',
    [
      'main',
      [
        'form',
        [
          'div',
          ['a', { href: '/p' }, 'Teekanne'],
          ['input', { type: 'number', name: 'qty' }],
          ['b', '12,00 €'],
          ...buttons,
        ],
      ],
    ],
  ]);
  const { ref } = findUpdate(cart, findCartLine(cart, 'Teekanne', words), words);
  return ref === null ? undefined : cart.nodes[ref]?.text;
}

describe('what makes the cart take a new quantity', () => {
  it('is told by its word', () => {
    expect(updateIn(['button', 'Entfernen'], ['button', 'Aktualisieren'])).toBe('Aktualisieren');
  });

  it('is the only button that sends the quantity, whatever it says', () => {
    expect(updateIn(['button', 'Entfernen'], ['button', 'Passt so'])).toBe('Passt so');
  });

  it('is told by its sign', () => {
    expect(updateIn(['button', { type: 'button' }, '↻'])).toBe('↻');
  });

  it('is never the way to the checkout, nor what removes the line', () => {
    expect(updateIn(['button', 'Zur Kasse'], ['button', 'Entfernen'])).toBeUndefined();
  });
});

describe('Enter in the field of a quantity', () => {
  const form = (...buttons: Tree[]) => page(['body', ['main', ['form', ['input', { name: 'qty' }], ...buttons]]]);
  const field = 3;

  it("presses the form's first button, which may remove the line", () => {
    expect(entersElsewhere(form(['button', 'Entfernen'], ['button', 'Aktualisieren']), field, words)).toBe(true);
    expect(entersElsewhere(form(['button', 'Aktualisieren'], ['button', 'Entfernen']), field, words)).toBe(false);
    expect(entersElsewhere(form(), field, words)).toBe(false);
  });
});

it('stands in the small cart that hangs from the header, too', () => {
  const row: Tree = ['li', ['p', 'Teekanne'], ['input', { type: 'number', name: 'qty' }], ['b', '12,00 €']];
  const shop = page(['body', ['header', ['div', { id: 'cart' }, ['ul', row], ['button', 'Warenkorb aktualisieren']]]]);
  for (const node of shop.nodes) if (node.attrs.id === 'cart') node.style = { position: 'absolute' };
  const { ref } = findUpdate(shop, findCartLine(shop, 'Teekanne', words), words);
  expect(shop.nodes[ref ?? -1]?.text).toBe('Warenkorb aktualisieren');
});
