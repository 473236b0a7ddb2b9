import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const createAccountVerb = defineVerb({
  name: 'create-account',
  summary: 'Open a fresh account for the shopper, with a password that is made for the visit and kept nowhere.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data', 'creates-account'],
  patienceMs: 20_000,
  sentence: () => 'open an account',
  async play(_, shopper) {
    const { createAccount } = await import('../shopper/account/create-account.ts');
    if (!shopper.setUp.mayOpenAccount) throw new Skipped('no account may be opened');
    if (shopper.memory.account.works) throw new Skipped('the shopper has an account already');
    const { done, because } = await createAccount(shopper);
    if (!done) throw shopper.deadEnd(because ?? 'the account could not be opened');
  },
});
