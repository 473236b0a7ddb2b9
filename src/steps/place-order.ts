import { z } from 'zod';
import { allowedMethods } from '../shopper/order-gate.ts';
import { defineVerb, Skipped } from './verb.ts';

export const placeOrder = defineVerb({
  name: 'place-order',
  summary: "Place the order. Needs the consent of the scenario's head and --place-orders.",
  args: z.null(),
  bare: true,
  effects: ['places-order'],
  patienceMs: 30_000,
  sentence: () => 'place the order',
  async play(_, shopper) {
    const { driveCheckout } = await import('../shopper/checkout/drive.ts');
    const { noteRefusedOrder } = await import('../shopper/checkout/order.ts');
    const { consent } = shopper.setUp;
    const because = !consent.scenario
      ? 'the scenario does not allow orders'
      : !consent.flag
        ? 'orders need --place-orders as well'
        : null;
    if (because !== null || allowedMethods(consent).length === 0) {
      const reason = because ?? 'the scenario allows no payment method';
      await noteRefusedOrder(shopper, reason);
      throw new Skipped(reason);
    }
    await driveCheckout(shopper, 'placed');
    if (shopper.memory.orderRefused !== null) throw new Skipped(shopper.memory.orderRefused);
  },
});
