import { z } from 'zod';
import { revisitCart } from '../shopper/cart/cart-changes.ts';
import { defineVerb } from './verb.ts';

export const revisitCartVerb = defineVerb({
  name: 'revisit-cart',
  summary: 'Leave the cart, come back, and see whether it is still filled.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'leave and come back to the cart',
  play: (_, shopper) => revisitCart(shopper),
});
