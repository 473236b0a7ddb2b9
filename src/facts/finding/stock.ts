import { type Fact, known, unknown } from '../fact.ts';
import { saidOn } from '../view/said.ts';
import { allOf, type View } from '../view/view.ts';

export interface StockPromise {
  /** What the product page or cart promised; null when it said nothing of stock. */
  promised: 'available' | 'unavailable' | null;
  /** Where the store took the promise back; null when it held to the last screen. */
  brokenAt: string | null;
}

/** What the product page or the cart says of stock, null when neither does. */
export function stockShown(view: View): Fact<string | null> {
  const said = saidOn(view, (facts) => facts.stock, {
    first: ['product', 'cart'],
    settledBy: ['product'],
    elsewhere: false,
  });
  if (said.known && said.value !== null) return said;
  const seen = shownBefore(view).find((stock) => stock.status !== 'not-shown');
  if (seen) return known(seen.status, [seen.id, seen.page], quotesOf(seen));
  const looked = shownBefore(view)[0];
  return looked && !said.known ? known(null, [looked.id, looked.page]) : said;
}

/** Whether what was shown as available was still so on the last screen before the order. */
export function stockPromise(view: View): Fact<StockPromise> {
  const shown = stockShown(view);
  if (!shown.known) return shown;
  if (shown.value === null) return known({ promised: null, brokenAt: null }, shown.evidence);
  if (shown.value === 'out-of-stock') return known({ promised: 'unavailable', brokenAt: null }, shown.evidence);
  const later = allOf(view, 'stock').filter((stock) => isLate(stock.where));
  const broken = later.find((stock) => stock.status === 'out-of-stock');
  if (broken) {
    return known({ promised: 'available', brokenAt: broken.where }, [broken.id, broken.page], quotesOf(broken));
  }
  const last = allOf(view, 'step').find((step) => step.stages.includes('review') || step.stages.includes('placed'));
  if (!last) return unknown('the visit did not reach the last screen before the order');
  return known({ promised: 'available', brokenAt: null }, [...shown.evidence, last.id], shown.quotes);
}

function shownBefore(view: View) {
  return allOf(view, 'stock').filter((stock) => stock.where === 'product' || stock.where === 'cart');
}

function isLate(where: string): boolean {
  return where === 'cart' || where === 'checkout' || where === 'review' || where === 'confirmation';
}

function quotesOf(stock: { id: string; quote: string | null; where: string }) {
  return stock.quote === null ? [] : [{ text: stock.quote, where: stock.where, evidence: stock.id }];
}
