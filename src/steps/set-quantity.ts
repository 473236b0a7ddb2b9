import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const setQuantityVerb = defineVerb({
  name: 'set-quantity',
  summary: 'Change the quantity of the product in the cart; the sums have to follow.',
  args: z.int().min(1).max(20).describe('new quantity'),
  effects: ['fills-cart'],
  sentence: (quantity) => `set the quantity to ${quantity}`,
  async play(quantity, shopper) {
    const { setQuantity } = await import('../shopper/cart/set-quantity.ts');
    await setQuantity(shopper, quantity);
  },
});
