import type { Confirmation } from '../intents/outcome.ts';
import { readTotals } from '../intents/totals.ts';
import type { Shopper } from '../shopper.ts';
import { strongest } from './notes.ts';

/** Files the placed order with what the thank-you page says. */
export async function finishOrder(shopper: Shopper, confirmation: Confirmation): Promise<void> {
  const { checkout, product } = shopper.memory;
  checkout.placed = true;
  shopper.memory.added = false;
  shopper.memory.orderNumber = confirmation.number;
  const page = await shopper.see('confirmation', 'order placed');
  for (const total of strongest(readTotals(shopper.seen ?? (await shopper.look()), shopper.words))) {
    await shopper.note({
      kind: 'price',
      what: total.what,
      where: 'confirmation',
      screen: null,
      amount: total.amount,
      quantity: 1,
      quote: total.quote.slice(0, 120),
      page: page.id,
    });
  }
  const order = await shopper.note({
    kind: 'order',
    placed: true,
    because: null,
    number: confirmation.number,
    numberQuote: confirmation.numberQuote?.slice(0, 200) ?? null,
    placedAt: checkout.pressedAt ?? shopper.setUp.now().toISOString(),
    total: checkout.total,
    payment: checkout.payment?.label ?? null,
    product: product?.name ?? null,
    attempts: checkout.orderAttempts,
    page: page.id,
  });
  shopper.memory.orderEvidence = order.id;
  shopper.reach('placed', page.id);
}

/** Files that the visit stopped before the order, and why. */
export async function noteRefusedOrder(shopper: Shopper, because: string): Promise<void> {
  const { checkout, product } = shopper.memory;
  await shopper.note({
    kind: 'order',
    placed: false,
    because,
    number: null,
    numberQuote: null,
    placedAt: null,
    total: checkout.total,
    payment: checkout.payment?.label ?? null,
    product: product?.name ?? null,
    attempts: 0,
    page: shopper.memory.pages.get('review')?.evidence ?? null,
  });
  shopper.memory.orderRefused = because;
}
