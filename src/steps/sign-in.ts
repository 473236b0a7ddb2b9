import { z } from 'zod';
import { needAccount } from './need-account.ts';
import { defineVerb } from './verb.ts';

export const signInVerb = defineVerb({
  name: 'sign-in',
  summary: "Sign in with the account of this visit, or with the e-mail and password of the scenario's shopper.",
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'sign in',
  async play(_, shopper) {
    const { noteAccount } = await import('../shopper/account/note-account.ts');
    const { signIn } = await import('../shopper/account/sign-in.ts');
    needAccount(shopper);
    const { done, because } = await signIn(shopper);
    await noteAccount(shopper, 'sign-in', done, because);
    shopper.memory.account.works = done === true;
    shopper.memory.account.because = because;
    if (!done) throw shopper.deadEnd(because ?? 'signing in did not work');
    shopper.memory.home = null;
  },
});
