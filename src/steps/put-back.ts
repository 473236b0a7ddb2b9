import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const putBack = defineVerb({
  name: 'put-back',
  summary: 'Make sure that the wanted product is in the cart, and add it again where it is not.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  patienceMs: 20_000,
  sentence: () => 'put the product back into the cart',
  async play(_, shopper) {
    const { ensureInCart } = await import('../shopper/cart/product-again.ts');
    await ensureInCart(shopper);
  },
});
