import { describe, expect, it } from 'vitest';
import { checkoutSteps, remediesWorthMost } from '../../src/reporters/view/first-screen.ts';
import { sampleResult } from '../golden/sample-result.ts';

describe('what an owner reads first', () => {
  it('ranks remedies by the points they win, the smaller effort first among equals', () => {
    const remedies = remediesWorthMost(sampleResult());
    expect(remedies.map(({ verdict }) => verdict.id)).toEqual(
      ['confirmation-phone', 'order-cancellation', 'cart-to-wishlist', 'delivery-cost-early', 'clear-product-view'].map(
        (id) => expect.stringContaining(id.slice(0, 4)),
      ),
    );
    const gains = remedies.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains[0]).toBeCloseTo(1.5, 2);
  });

  it('never counts what could not be judged as something to win', () => {
    const unknown = sampleResult()
      .verdicts.filter(({ score }) => score === null)
      .map(({ id }) => id);
    expect(
      remediesWorthMost(sampleResult(), 98)
        .map(({ verdict }) => verdict.id)
        .filter((id) => unknown.includes(id)),
    ).toEqual([]);
  });

  it('names nothing that would be printed as won by +0 points', () => {
    const result = sampleResult();
    const small = result.verdicts.find(({ state }) => state === 'fail' || state === 'partial');
    if (small) Object.assign(small, { state: 'partial', score: 0.9, weight: 0.003 });
    expect(remediesWorthMost(result, 98).map(({ verdict }) => verdict.id)).not.toContain(small?.id);
  });

  it('takes the checkout from leaving the cart to the placed order', () => {
    expect(checkoutSteps(sampleResult()).map(({ verb }) => verb)).toEqual([
      'check-out',
      'fill-address',
      'choose-delivery',
      'choose-payment',
      'place-order',
    ]);
  });
});
