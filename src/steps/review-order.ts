import { z } from 'zod';
import { driveCheckout } from '../shopper/checkout/drive.ts';
import { defineVerb } from './verb.ts';

export const reviewOrder = defineVerb({
  name: 'review-order',
  summary: 'Go on to the last screen before the order, and no further.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'go to the review of the order',
  play: (_, shopper) => driveCheckout(shopper, 'review'),
});
