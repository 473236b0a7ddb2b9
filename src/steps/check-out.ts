import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const checkOut = defineVerb({
  name: 'check-out',
  summary: 'Leave the cart for the checkout: as a guest, or with a fresh account where the store forces one.',
  args: z.enum(['guest', 'member']).describe('who is buying').nullable(),
  bare: true,
  effects: ['enters-personal-data', 'creates-account'],
  patienceMs: 20_000,
  sentence: (as) => `go to the checkout as a ${as ?? 'guest'}`,
  async play(as, shopper) {
    const { beginCheckout } = await import('../shopper/checkout/begin.ts');
    const { driveCheckout } = await import('../shopper/checkout/drive.ts');
    if (as === 'member') shopper.memory.checkout.as = 'member';
    await beginCheckout(shopper);
    await driveCheckout(shopper, 'checkout');
  },
});
