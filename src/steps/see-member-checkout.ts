import { z } from 'zod';
import { needAccount } from './need-account.ts';
import { defineVerb } from './verb.ts';

export const seeMemberCheckoutVerb = defineVerb({
  name: 'see-member-checkout',
  summary:
    'Go to the checkout as a member, on the second device or a fresh one, as far as the address: what is filled in?',
  args: z.null(),
  bare: true,
  effects: ['fills-cart', 'enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'go to the checkout as a member, without ordering',
  async play(_, shopper) {
    const { seeMemberCheckout } = await import('../shopper/member/member-checkout.ts');
    needAccount(shopper);
    await seeMemberCheckout(shopper, shopper.setUp.scenario.device);
  },
});
