import { describe, expect, it } from 'vitest';
import type { CartState } from '../../../src/shopper/cart/cart.ts';
import { hasFollowed } from '../../../src/shopper/cart/set-quantity.ts';

function cart(quantity: number, more: Partial<CartState> = {}, lineMinor = 500): CartState {
  const line = {
    ref: 1,
    name: 'Mug',
    quantity,
    quantityField: 2,
    increase: null,
    decrease: null,
    remove: null,
    saveForLater: null,
    amounts: [{ amountMinor: lineMinor, currency: 'EUR' }],
  };
  return { line, totalMinor: null, count: null, ...more };
}

describe('whether the store took a new quantity', () => {
  it('is not told by the number that the shopper typed', () => {
    expect(hasFollowed(cart(1), cart(2))).toBe(false);
  });

  it('is told by the sum, the line or the count beside the way to the cart', () => {
    expect(hasFollowed(cart(1, { totalMinor: 500 }), cart(2, { totalMinor: 1000 }))).toBe(true);
    expect(hasFollowed(cart(1), cart(2, {}, 1000))).toBe(true);
    expect(hasFollowed(cart(1, { count: 1 }), cart(2, { count: 2 }))).toBe(true);
  });

  it('is not told by a sum that is gone while the cart is drawn anew', () => {
    expect(hasFollowed(cart(1, { totalMinor: 500 }), cart(2))).toBe(false);
  });
});
