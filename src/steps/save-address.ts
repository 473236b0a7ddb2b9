import { z } from 'zod';
import { needAccount } from './need-account.ts';
import { defineVerb } from './verb.ts';

export const saveAddressVerb = defineVerb({
  name: 'save-address',
  summary: "Put the shopper's address into the account's address book.",
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'save the address in the account',
  async play(_, shopper) {
    const { saveAddress } = await import('../shopper/member/save-address.ts');
    needAccount(shopper);
    const { done, because } = await saveAddress(shopper);
    if (!done) throw shopper.deadEnd(because ?? 'the address could not be saved');
  },
});
