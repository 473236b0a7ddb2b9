import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const chooseDelivery = defineVerb({
  name: 'choose-delivery',
  summary: "Choose how it is delivered: to the door, the store's own choice or the cheapest.",
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  patienceMs: 20_000,
  sentence: () => 'choose the delivery',
  async play(_, shopper) {
    const { driveCheckout } = await import('../shopper/checkout/drive.ts');
    await driveCheckout(shopper, 'delivery');
  },
});
