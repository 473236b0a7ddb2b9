import { describe, expect, it } from 'vitest';
import { refusalToOrder } from '../../src/shopper/order-gate.ts';

const scenario = { payments: ['cash-on-delivery', 'invoice'], maxTotal: { amountMinor: 8000, currency: 'EUR' } };
const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

describe('an order is placed only with both consents', () => {
  it('within the allowed payment and sum', () => {
    expect(refusalToOrder({ flag: true, scenario }, 'cashOnDelivery', euro(7999))).toBeNull();
  });

  it.each([
    ['no flag', { flag: false, scenario }, 'invoice' as const, euro(100), /--place-orders/],
    ['no consent of the scenario', { flag: true, scenario: null }, 'invoice' as const, euro(100), /does not allow/],
    ['another payment', { flag: true, scenario }, 'card' as const, euro(100), /card is not allowed/],
    ['an unknown payment', { flag: true, scenario }, null, euro(100), /cannot be told/],
    ['too large a sum', { flag: true, scenario }, 'invoice' as const, euro(8001), /over the limit/],
    ['an unreadable sum', { flag: true, scenario }, 'invoice' as const, null, /cannot be read/],
    ['another currency', { flag: true, scenario }, 'invoice' as const, { amountMinor: 5, currency: 'USD' }, /currency/],
  ])('not with %s', (_, consent, payment, total, reason) => {
    expect(refusalToOrder(consent, payment, total)).toMatch(reason);
  });

  it('takes a limit without a currency in the store’s own, whatever its minor units', () => {
    const any = { payments: ['invoice'], maxTotal: { amountMinor: 500_000, currency: null } };
    expect(refusalToOrder({ flag: true, scenario: any }, 'invoice', { amountMinor: 4980, currency: 'JPY' })).toBeNull();
    expect(refusalToOrder({ flag: true, scenario: any }, 'invoice', { amountMinor: 5001, currency: 'JPY' })).toMatch(
      /limit/,
    );
  });
});
