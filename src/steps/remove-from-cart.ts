import { z } from 'zod';
import { removeFromCart } from '../shopper/cart/cart-changes.ts';
import { defineVerb } from './verb.ts';

export const removeFromCartVerb = defineVerb({
  name: 'remove-from-cart',
  summary: 'Take the product out of the cart again.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  sentence: () => 'remove the product from the cart',
  play: (_, shopper) => removeFromCart(shopper),
});
