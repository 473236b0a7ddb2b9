import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const openWishListVerb = defineVerb({
  name: 'open-wish-list',
  summary: 'Open the wish list and see whether it holds what was moved there from the cart; a member moves it now.',
  args: z.null(),
  bare: true,
  effects: ['fills-cart'],
  patienceMs: 20_000,
  sentence: () => 'open the wish list',
  async play(_, shopper) {
    const { openWishList } = await import('../shopper/member/wish-list.ts');
    const because = await openWishList(shopper);
    if (because !== null) throw new Skipped(because);
  },
});
