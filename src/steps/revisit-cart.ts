import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const revisitCartVerb = defineVerb({
  name: 'revisit-cart',
  summary: 'Leave the cart, come back, and see whether it is still filled.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'leave and come back to the cart',
  async play(_, shopper) {
    const { revisitCart } = await import('../shopper/cart/cart-changes.ts');
    await revisitCart(shopper);
  },
});
