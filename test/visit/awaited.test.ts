import { expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/types.ts';
import { awaitedOf } from '../../src/visit/awaited.ts';

const common = { seenAt: '2026-11-20T10:00:00.000Z', stepIndex: 1, by: 'machine' as const, page: null, because: null };
const order: Evidence = {
  ...common,
  id: 'order-007',
  kind: 'order',
  placed: true,
  number: '1042',
  numberQuote: null,
  placedAt: '2026-11-20T10:00:00.000Z',
  total: null,
  payment: null,
  product: null,
  attempts: 1,
};

it('waits for the mails of an order that was placed', () => {
  const [wait] = awaitedOf([order]);
  expect(wait).toMatchObject({
    what: 'order-mails',
    evidence: 'order-007',
    since: order.kind === 'order' ? order.placedAt : '',
  });
  expect(wait?.deadlines).toEqual([{ name: '5 min', dueAt: '2026-11-20T10:05:00.000Z' }]);
});

it('waits for nothing when no order was placed', () => {
  expect(awaitedOf([{ ...order, placed: false }])).toEqual([]);
});
