import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceOf } from '../../src/evidence/types.ts';
import { factsOf } from '../../src/facts/index.ts';
import { viewOfEvidence, visitFileOf } from '../judging/seen.ts';
import { piece } from './evidence-of.ts';

const facts = (...evidence: Evidence[]) => factsOf(viewOfEvidence(evidence));
const screen = (number: number, more: Partial<EvidenceOf<'checkout-screen'>> = {}) =>
  piece('checkout-screen', `checkout-screen-00${number}`, { screen: number, ...more });
const price = (
  what: EvidenceOf<'price'>['what'],
  where: EvidenceOf<'price'>['where'],
  amountMinor: number,
  more = {},
) =>
  piece('price', `price-${what}-${where}-${amountMinor}`, {
    what,
    where,
    amount: { amountMinor, currency: 'EUR' },
    ...more,
  });
const reviewed = piece('step', 'step-009', { stages: ['review'], sentence: 'review the order' });
const field = (name: string, autocomplete: string | null, inputType = 'text') => ({
  label: name,
  field: name,
  autocomplete,
  inputType,
  required: true,
  prefilled: false,
  filled: true,
});

describe('the checkout', () => {
  it('is counted by the guest’s screens once its last screen was reached', () => {
    const member = screen(1, { id: 'checkout-screen-009', as: 'member', clicks: 50 });
    const seen = facts(screen(1, { clicks: 3 }), screen(2, { clicks: 2, advancingClicks: 1 }), member, reviewed);
    expect(seen.checkoutScreens).toMatchObject({ value: 2 });
    expect(seen.checkoutClicks).toMatchObject({ value: { clicks: 5, advancing: 2 } });
  });

  it('is not counted when the visit got stuck on the way', () => {
    expect(facts(screen(1)).checkoutScreens).toMatchObject({
      known: false,
      because: 'the visit did not reach the last screen of the checkout',
    });
    expect(facts().checkoutScreens).toMatchObject({ known: false, because: 'the visit did not go to the checkout' });
  });

  it('sums the store’s time over its steps and keeps each', () => {
    const seen = facts(
      piece('step', 'step-001', { stages: ['checkout'], storeMs: 800, sentence: 'check out' }),
      piece('step', 'step-002', { stages: ['review'], storeMs: 1200, sentence: 'review the order' }),
      piece('step', 'step-003', { stages: [], storeMs: 9000, sentence: 'find the FAQ' }),
    );
    expect(seen.checkoutTimes).toMatchObject({
      value: { totalMs: 2000, steps: [{ storeMs: 800 }, { storeMs: 1200 }] },
    });
  });

  it('tells a person’s pace apart from the store’s time', () => {
    const seen = facts(
      piece('step', 'step-001', { stages: ['home'], storeMs: 1000, clicks: 0 }),
      piece('step', 'step-002', { stages: ['review'], storeMs: 2000, clicks: 2, advancingClicks: 1, fieldsFilled: 1 }),
    );
    expect(seen.shopTime).toMatchObject({
      value: { storeMs: 3000, shopperMs: 2 * 2650 + 5110 + 2700, totalMs: 3000 + 13_110 },
    });
  });

  it('went through at the first attempt, or did not, or nobody knows', () => {
    expect(facts(piece('order', 'order-001')).firstAttempt).toMatchObject({ value: { smooth: true } });
    const objected = piece('step', 'step-009', {
      stages: ['review'],
      attempts: [{ because: 'the store says: card declined' }],
    });
    expect(facts(piece('order', 'order-001'), objected).firstAttempt).toMatchObject({
      value: { smooth: false, because: 'the store says: card declined' },
    });
    const held = piece('order', 'order-001', { placed: false, because: 'the scenario does not allow it' });
    expect(facts(held).firstAttempt).toMatchObject({ known: false });
    const broken = visitFileOf({ outcome: 'store-broke', because: 'HTTP 500' });
    const inCheckout = piece('step', 'step-004', { verb: 'check-out', outcome: 'failed' });
    expect(factsOf(viewOfEvidence([inCheckout], { visit: broken })).firstAttempt).toMatchObject({
      value: { smooth: false, because: 'HTTP 500' },
    });
  });

  it('does not hold it against a purchase that the store was down before one was tried', () => {
    const down = visitFileOf({ outcome: 'store-broke', because: 'the connection was refused' });
    const atTheDoor = piece('step', 'step-001', { verb: 'open', outcome: 'failed' });
    expect(factsOf(viewOfEvidence([atTheDoor], { visit: down })).firstAttempt).toMatchObject({
      known: false,
      because: expect.stringContaining('before anything was bought'),
    });
  });

  it('can be filled by a browser where token and input type are right', () => {
    const fields = [
      field('email', 'email', 'email'),
      field('email', 'email', 'text'),
      field('postcode', 'shipping postal-code'),
      field('city', 'on'),
      field('orderNote', null),
    ];
    const seen = facts(screen(1, { fields }));
    expect(seen.autofillFields.known && seen.autofillFields.value.map(({ right }) => right)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('tells the delivery cost in time, or not', () => {
    const screens = [screen(1), screen(2), screen(3), reviewed];
    expect(facts(...screens, price('delivery', 'cart', 490)).costsSeen).toMatchObject({
      value: { deliveryAt: 'before the checkout', deliveryBeforeLast: true },
    });
    expect(facts(...screens, price('delivery', 'review', 490)).costsSeen).toMatchObject({
      value: { deliveryBeforeLast: false },
    });
    expect(facts(...screens).costsSeen).toMatchObject({ value: { deliveryAt: null, deliveryBeforeLast: false } });
  });

  it('notices a tax that is added on the last screen', () => {
    const screens = [screen(1), screen(2), reviewed];
    const surprise = [
      price('total', 'checkout', 2000, { screen: 1 }),
      price('tax', 'review', 400),
      price('total', 'review', 2400),
    ];
    const included = [
      price('total', 'checkout', 2400, { screen: 1 }),
      price('tax', 'review', 400),
      price('total', 'review', 2400),
    ];
    expect(facts(...screens, ...surprise).costsSeen).toMatchObject({ value: { taxOnlyAtEnd: true } });
    expect(facts(...screens, ...included).costsSeen).toMatchObject({ value: { taxOnlyAtEnd: false } });
  });
});

describe('prices', () => {
  it('stay the same when the piece or the line agrees', () => {
    const seen = facts(
      price('product', 'product', 1000),
      price('product', 'cart', 2000, { quantity: 2 }),
      price('product', 'review', 1000, { quantity: 2 }),
    );
    expect(seen.priceDisagreements).toMatchObject({ value: { compared: 2, disagreements: [] } });
  });

  it('disagree when goods cost more in the cart or the total moves after the review', () => {
    const seen = facts(
      price('product', 'product', 1000),
      price('product', 'cart', 1200),
      price('total', 'review', 1490),
      price('total', 'confirmation', 1590),
    );
    expect(seen.priceDisagreements.known && seen.priceDisagreements.value.disagreements).toEqual([
      { what: 'product price (product → cart)', before: '10.00 EUR', after: '12.00 EUR' },
      { what: 'total (review → confirmation)', before: '14.90 EUR', after: '15.90 EUR' },
    ]);
  });

  it('cannot be compared when nothing was seen twice', () => {
    expect(facts(price('product', 'product', 1000)).priceDisagreements).toMatchObject({ known: false });
  });
});

describe('stock', () => {
  const shown = piece('stock', 'stock-001', { where: 'product', status: 'in-stock', quote: 'In stock' });

  it('is promised and kept', () => {
    expect(facts(shown, reviewed).stockPromise).toMatchObject({ value: { promised: 'available', brokenAt: null } });
  });

  it('is promised and taken back', () => {
    const gone = piece('stock', 'stock-002', { where: 'review', status: 'out-of-stock', quote: 'Sold out' });
    expect(facts(shown, gone).stockPromise).toMatchObject({ value: { promised: 'available', brokenAt: 'review' } });
  });

  it('is not known to be kept by a visit that stopped before', () => {
    expect(facts(shown).stockPromise).toMatchObject({ known: false });
  });
});

describe('the cart', () => {
  it('that could not be tried is unknown, one that failed is not', () => {
    expect(
      facts(piece('cart', 'cart-001', { action: 'second-device', done: null, because: 'no account' })).universalCart,
    ).toMatchObject({ known: false, because: 'no account' });
    expect(facts(piece('cart', 'cart-001', { action: 'revisit', done: false })).cartPersistence).toMatchObject({
      value: false,
    });
  });

  it('counts wrongly when a witness disagrees', () => {
    const witnesses = [{ what: 'count' as const, before: '0', after: '3', agrees: false }];
    expect(facts(piece('cart', 'cart-001', { witnesses })).cartFeedback).toMatchObject({
      value: { confirmed: true, countRight: false },
    });
  });
});
