import { createTransport } from 'nodemailer';
import { expect, it } from 'vitest';
import { NO_FAULTS } from '../../../src/demo/store/faults.ts';
import { AT_ONCE } from '../../../src/demo/store/letters/pace.ts';
import { PostOffice } from '../../../src/demo/store/letters/post-office.ts';
import { Shop } from '../../../src/demo/store/shop/shop.ts';
import { Waits } from '../../../src/demo/store/waits.ts';
import { HOME } from './shopping.ts';

it('sends no more notices once the order is cancelled', async () => {
  const transport = createTransport({ jsonTransport: true });
  const subjects: unknown[] = [];
  transport.use('compile', (mail, done) => {
    subjects.push(mail.data.subject);
    done();
  });
  const waits = new Waits();
  const office = new PostOffice({ transport, waits, pace: AT_ONCE, origin: () => 'http://shop', shop: () => shop });
  const shop: Shop = new Shop(NO_FAULTS, () => new Date('2026-11-20T10:00:00Z'), office);
  const visitor = shop.sessions.of(undefined);
  visitor.guestBasket.pieces.set('TT-6022-1', 1);
  Object.assign(visitor.draft, {
    email: 'anna@home.example',
    address: HOME,
    deliveryId: 'standard',
    paymentId: 'invoice',
  });
  const order = shop.placeOrder(visitor, '');
  if (!order) throw new Error('no order');
  shop.cancel(order);
  await waits.settled();
  expect(subjects.map(String).sort()).toEqual(
    [`Your order ${order.number} at Tarn & Thistle`, `Your order ${order.number} is cancelled`].sort(),
  );
  expect(shop.cancel(order)).toBe(false);
});
