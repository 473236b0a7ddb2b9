import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const choosePayment = defineVerb({
  name: 'choose-payment',
  summary: 'Choose a payment that the scenario allows; cash on delivery or a transfer otherwise.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'choose the payment',
  async play(_, shopper) {
    const { driveCheckout } = await import('../shopper/checkout/drive.ts');
    await driveCheckout(shopper, 'payment');
  },
});
