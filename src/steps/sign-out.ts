import { z } from 'zod';
import { needAccount } from './need-account.ts';
import { defineVerb } from './verb.ts';

export const signOutVerb = defineVerb({
  name: 'sign-out',
  summary: 'Sign out of the account.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'sign out',
  async play(_, shopper) {
    const { signOut } = await import('../shopper/account/sign-out.ts');
    needAccount(shopper);
    const { done, because } = await signOut(shopper);
    if (!done) throw shopper.deadEnd(because ?? 'signing out did not work');
  },
});
