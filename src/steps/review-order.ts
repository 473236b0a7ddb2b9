import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const reviewOrder = defineVerb({
  name: 'review-order',
  summary: 'Go on to the last screen before the order, and no further.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'go to the review of the order',
  async play(_, shopper) {
    const { driveCheckout } = await import('../shopper/checkout/drive.ts');
    await driveCheckout(shopper, 'review');
  },
});
