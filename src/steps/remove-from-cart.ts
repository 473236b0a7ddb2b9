import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const removeFromCartVerb = defineVerb({
  name: 'remove-from-cart',
  summary: 'Take the product out of the cart again.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  sentence: () => 'remove the product from the cart',
  async play(_, shopper) {
    const { removeFromCart } = await import('../shopper/cart/cart-changes.ts');
    await removeFromCart(shopper);
  },
});
