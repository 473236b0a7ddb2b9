import { z } from 'zod';
import { driveCheckout } from '../shopper/checkout/drive.ts';
import { defineVerb } from './verb.ts';

export const choosePayment = defineVerb({
  name: 'choose-payment',
  summary: 'Choose a payment that the scenario allows; cash on delivery or a transfer otherwise.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'choose the payment',
  play: (_, shopper) => driveCheckout(shopper, 'payment'),
});
