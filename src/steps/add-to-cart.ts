import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const addToCartVerb = defineVerb({
  name: 'add-to-cart',
  summary: 'Choose what the product asks for and put it into the cart; believed only when count, text or sums show it.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  patienceMs: 20_000,
  sentence: () => 'add the product to the cart',
  async play(_, shopper) {
    const { addToCart } = await import('../shopper/cart/add-to-cart.ts');
    await addToCart(shopper);
  },
});
