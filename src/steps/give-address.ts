import { z } from 'zod';
import { driveCheckout } from '../shopper/checkout/drive.ts';
import { defineVerb } from './verb.ts';

export const giveAddress = defineVerb({
  name: 'give-address',
  summary: 'Fill in who buys and where it goes.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'give name and address',
  play: (_, shopper) => driveCheckout(shopper, 'address'),
});
