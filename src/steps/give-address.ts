import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const giveAddress = defineVerb({
  name: 'give-address',
  summary: 'Fill in who buys and where it goes.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'give name and address',
  async play(_, shopper) {
    const { driveCheckout } = await import('../shopper/checkout/drive.ts');
    await driveCheckout(shopper, 'address');
  },
});
