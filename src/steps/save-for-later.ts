import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const saveForLaterVerb = defineVerb({
  name: 'save-for-later',
  summary: 'Move the product from the cart to a wish list or saved list.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  sentence: () => 'save the product for later',
  async play(_, shopper) {
    const { saveForLater } = await import('../shopper/cart/cart-changes.ts');
    if (!(await saveForLater(shopper))) throw new Skipped('the cart does not lead to a saved list');
  },
});
