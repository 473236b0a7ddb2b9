import type { EvidenceOf } from '../../evidence/types.ts';
import { formatMoney, type Money } from '../../shared/money.ts';
import { type Fact, known, unknown } from '../fact.ts';
import { orderMails } from '../mail/order-mails.ts';
import { allOf, type View } from '../view/view.ts';

export interface Disagreement {
  what: string;
  before: string;
  after: string;
}

type Price = EvidenceOf<'price'>;

/** Whether price, delivery, tax and total stay the same from the product page to the confirmation mail. */
export function priceConstancy(view: View): Fact<{ compared: number; disagreements: Disagreement[] }> {
  const prices = allOf(view, 'price');
  const comparisons = [
    ...productPrices(prices),
    ...sums(prices, 'delivery'),
    ...sums(prices, 'tax'),
    ...sums(prices, 'total'),
    ...mailTotals(view, prices),
  ];
  if (comparisons.length === 0) return unknown('the visit saw no amount twice');
  const disagreements = comparisons
    .filter((one) => !one.same)
    .map(({ what, before, after }) => ({ what, before, after }));
  const evidence = comparisons.filter((one) => disagreements.length === 0 || !one.same).flatMap((one) => one.evidence);
  return known({ compared: comparisons.length, disagreements }, evidence.slice(0, 12));
}

interface Comparison extends Disagreement {
  same: boolean;
  evidence: string[];
}

/** Each price of goods in cart and checkout must be one that a product page showed, by the piece or for the line. */
function productPrices(prices: Price[]): Comparison[] {
  const shown = prices.filter((price) => price.what === 'product' && price.where === 'product');
  const later = prices.filter((price) => price.what === 'product' && isAfterProduct(price));
  const first = shown[0];
  if (!first) return [];
  return later.map((price) => {
    const match = shown.find((one) => sameGoods(one, price));
    return compared('product price', match ?? first, price, match !== undefined);
  });
}

function isAfterProduct(price: Price): boolean {
  return price.where !== 'product' && price.where !== 'results';
}

function sameGoods(shown: Price, later: Price): boolean {
  const piece = { ...shown.amount, amountMinor: shown.amount.amountMinor / Math.max(1, shown.quantity) };
  const line = { ...piece, amountMinor: piece.amountMinor * later.quantity };
  return equal(piece, later.amount) || equal(line, later.amount);
}

/** An amount of the last screen and of the confirmation page must be the one that stood there before. */
function sums(prices: Price[], what: Price['what']): Comparison[] {
  const late = prices.filter(
    (price) => price.what === what && (price.where === 'review' || price.where === 'confirmation'),
  );
  const lastOfCheckout = prices.findLast((price) => price.what === what && price.where === 'checkout');
  const first = lastOfCheckout ?? late[0];
  if (!first) return [];
  return late
    .filter((price) => price !== first)
    .map((price) => compared(what, first, price, equal(first.amount, price.amount)));
}

function mailTotals(view: View, prices: Price[]): Comparison[] {
  // A cart that is filled again after the order has nothing to do with it.
  const shown = prices.findLast((price) => price.what === 'total' && price.where !== 'cart');
  if (!shown) return [];
  return orderMails(view, ['order-received']).flatMap((mail) => {
    const total = mail.reading.order?.total;
    if (!total) return [];
    return [
      {
        what: 'total in the confirmation mail',
        before: formatMoney(shown.amount),
        after: formatMoney(total.value),
        same: equal(shown.amount, total.value),
        evidence: [shown.id, mail.evidence.id],
      },
    ];
  });
}

function compared(what: string, before: Price, after: Price, same: boolean): Comparison {
  return {
    what: `${what} (${before.where} → ${after.where})`,
    before: formatMoney(before.amount),
    after: formatMoney(after.amount),
    same,
    evidence: [before.id, after.id],
  };
}

function equal(a: Money, b: Money): boolean {
  const sameCurrency = a.currency === null || b.currency === null || a.currency === b.currency;
  return sameCurrency && Math.abs(a.amountMinor - b.amountMinor) < 1;
}
