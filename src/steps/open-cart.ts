import { z } from 'zod';
import { openCart } from '../shopper/cart/cart.ts';
import { defineVerb } from './verb.ts';

export const openCartVerb = defineVerb({
  name: 'open-cart',
  summary: 'Open the cart and check that the wanted product is in it.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'open the cart',
  async play(_, shopper) {
    if (!(await openCart(shopper))) throw shopper.deadEnd('the product is not in the cart');
  },
});
