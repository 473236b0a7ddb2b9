import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const emptyCart = defineVerb({
  name: 'empty-cart',
  summary: 'Leave no filled cart behind.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  sentence: () => 'empty the cart',
  async play(_, shopper) {
    const { removeFromCart } = await import('../shopper/cart/cart-changes.ts');
    const { checkout, product, added } = shopper.memory;
    const taken = checkout.placed && !added;
    if (product === null || taken) throw new Skipped(taken ? 'the order took the cart' : 'nothing was put into it');
    await shopper.go(shopper.memory.cartPageUrl ?? shopper.memory.homeUrl);
    await removeFromCart(shopper, 'empty');
  },
});
