import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const openCartVerb = defineVerb({
  name: 'open-cart',
  summary: 'Open the cart and check that the wanted product is in it.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'open the cart',
  async play(_, shopper) {
    const { openCart } = await import('../shopper/cart/cart.ts');
    if (!(await openCart(shopper))) throw shopper.deadEnd('the product is not in the cart');
  },
});
