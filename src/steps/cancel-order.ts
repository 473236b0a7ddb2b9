import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const cancelOrderVerb = defineVerb({
  name: 'cancel-order',
  summary:
    'See whether the order of this visit can be cancelled, and cancel it where the head says so (orders: cancel: true).',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  patienceMs: 20_000,
  sentence: () => 'see how the order can be cancelled',
  async play(_, shopper) {
    const { cancelOrder } = await import('../shopper/after-order/cancel-order.ts');
    if (!shopper.memory.checkout.placed) throw new Skipped('this visit placed no order');
    const allowed = shopper.setUp.scenario.orders?.cancel === true;
    const { tried, done } = await cancelOrder(shopper, allowed);
    if (tried && !done) throw shopper.deadEnd('nothing showed that the order was cancelled');
  },
});
