import { decimalsOf, type Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type FoundMoney, findMoney, parseMoney, parseNumber } from '../money.ts';
import { type PageText, read, readData } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { otherGoods } from './other-goods.ts';
import { isOfOtherRow, withoutOldAmounts } from './price-rows.ts';
import { isNet, isNoPrice, isSaved, withoutUnitPrice } from './price-words.ts';
import type { ProductArea } from './product-area.ts';
import type { ProductData } from './product-data.ts';

interface Candidate {
  node: SnapshotNode;
  money: Money;
  text: string;
  score: number;
}

const OLD_PRICE_NAME =
  /(^|[\s_-])(old|was|regular|list|original|compare|strike|striked|strikethrough|strike-through|linethrough|line-through|crossed|before|previous|rrp|uvp|msrp|unit|per|regi|eredeti)([\s_-]|$)|(old|regular|list|original|compare|unit|max)-?price/i;
/** `price with-list-price`: the box is told what it holds, not what it is. */
const HOLDS_OLD = /(^|\s)[\w-]*(?:with|has)-[\w-]+/gi;
const PRICE_NAME = /price|preis|prix|precio|cena|kaina|\bar\b|amount/i;
const LONGEST_PRICE = 60;

/** What the product costs now: the shown price (never the struck one), else the one in the page's data. */
export function productPrice(page: PageText, area: ProductArea | null, data: ProductData | null): Read<Money> | null {
  const stated = dataPrice(page, area, data);
  if (!area) return null;
  const asked = shownPrices(page, area, isStruck);
  const shown = asked.length > 0 || stated ? asked : usualPrices(page, area);
  const agreeing = stated ? shown.find((each) => each.money.amountMinor === stated.value.amountMinor) : undefined;
  const beside = stated && !agreeing ? shownBeside(page, area, stated.value) : null;
  if (beside) return beside;
  const best =
    agreeing ??
    shown.reduce<Candidate | null>((top, each) => (top === null || each.score > top.score ? each : top), null);
  return best ? read(page, best.money, best.node.ref, best.text) : stated;
}

/** The stated amount in a text that says more, `649 € Save 71 €`: it outweighs another amount in a box of its own. */
function shownBeside(page: PageText, area: ProductArea, stated: Money): Read<Money> | null {
  const node = page.snapshot.nodes.slice(area.from, area.until).find((each) => {
    if (!each.visible || each.text.length > LONGEST_PRICE || isStruck(page, each)) return false;
    return findMoney(each.text, page.currency).some(({ money }) => money.amountMinor === stated.amountMinor);
  });
  return node ? read(page, stated, node.ref, node.text) : null;
}

function dataPrice(page: PageText, area: ProductArea | null, data: ProductData | null): Read<Money> | null {
  const meta = (name: string) => page.snapshot.meta.find((tag) => tag.name === name)?.content ?? null;
  const amount =
    data?.price ??
    meta('product:sale_price:amount') ??
    meta('product:price:amount') ??
    meta('og:price:amount') ??
    markedPrice(page, area);
  const currency = data?.currency ?? meta('product:price:currency') ?? meta('og:price:currency') ?? page.currency;
  const number = amount === null ? null : parseNumber(amount.trim());
  if (number === null || number <= 0) return null;
  const money = { amountMinor: Math.round(number * 10 ** decimalsOf(currency)), currency };
  return readData(money, `${amount} ${currency ?? ''}`, data?.price ? 'json-ld Product.offers' : 'meta product:price');
}

/** `<meta itemprop="price" content="4290">`, where the product's part has one. */
function markedPrice(page: PageText, area: ProductArea | null): string | null {
  if (!area) return null;
  const marked = page.snapshot.nodes
    .slice(area.from, area.until)
    .filter((node) => node.attrs.itemprop === 'price' && node.attrs.content && node.text === '');
  const said = new Set(marked.map((node) => node.attrs.content));
  return said.size === 1 ? (marked[0]?.attrs.content ?? null) : null;
}

/** `Regular price 18,700`: where nothing else is asked, what is called the usual price is the price. */
function usualPrices(page: PageText, area: ProductArea): Candidate[] {
  const { oldPrice, regularPrice } = page.words.product;
  const words = {
    ...page.words,
    product: { ...page.words.product, oldPrice: oldPrice.filter((word) => !regularPrice.includes(word)) },
  };
  const crossed = (_: PageText, node: SnapshotNode) => node.style?.struck === true || CROSSED.test(node.tag);
  return shownPrices({ ...page, words }, area, crossed);
}

/** One of the two stands in the other. */
function overlaps(a: SnapshotNode, b: SnapshotNode): boolean {
  return a.ref < b.end && b.ref < a.end;
}

const CROSSED = /^(?:del|s|strike)$/;

function shownPrices(
  page: PageText,
  area: ProductArea,
  isLeftOut: (page: PageText, node: SnapshotNode) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const others = otherGoods(page, area);
  for (const node of page.snapshot.nodes.slice(area.from, area.until)) {
    if (!node.visible || node.end > area.until || node.end - node.ref > 12 || isLeftOut(page, node)) continue;
    if (isOfOtherRow(page, node) || others.some((box) => overlaps(node, box))) continue;
    const text = withoutUnitPrice(textOfNow(page, node, isLeftOut === isStruck), page.currency);
    if (text.length === 0 || text.length > LONGEST_PRICE || !/\d/.test(text)) continue;
    const money =
      node.attrs.itemprop === 'price'
        ? (parseMoney(node.attrs.content ?? text, page.currency) ?? parseMoney(text, page.currency))
        : onlyMoney(text, page);
    if (!money || money.amountMinor <= 0) continue;
    found.push({ node, money, text, score: scoreOf(page, area, node, text) });
  }
  return withoutOldAmounts(page, area, found);
}

/** What is not struck, without a part named as the old price; `strictly`: even where nothing is left. */
function textOfNow(page: PageText, node: SnapshotNode, strictly: boolean): string {
  const shown = (each: SnapshotNode) => each.visible && !each.style?.struck;
  const now = textOf(page.snapshot, node.ref, { takes: (each) => shown(each) && (each === node || !isNamedOld(each)) });
  return strictly || /\d/.test(now) ? now : textOf(page.snapshot, node.ref, { takes: shown });
}

/** The amount of a text that is little more than a price. */
function onlyMoney(text: string, page: PageText): Money | null {
  const outside = text.replace(BRACKET, '');
  // `21,490 (16,921 + VAT)`: in the bracket stands the net price, or that of a unit.
  if (outside !== text && /\d/.test(outside) && findMoney(text, page.currency).length > 1)
    return onlyMoney(outside, page);
  const all = findMoney(text, page.currency);
  const first = all[0];
  if (!first || all.slice(1).some((each) => !isPartOf(text, first, each) && !isSaved(text, each))) return null;
  if (isNoPrice(text, first)) return null;
  // `3 × 63 €`: one of several payments.
  if (/\d\s?[×x]\s?$/iu.test(text.slice(0, first.index))) return null;
  if (
    saysAny(fold(text), page.words.product.oldPrice) ||
    /[+]|\/\s?(kg|l|m|100|db|шт|vnt|szt)|\d\s?(kg|l|ml|g)\b/i.test(text.replace(first.quote, ''))
  )
    return null;
  const rest = fold(text.replace(first.quote, ''));
  return saysAny(rest, page.words.delivery.about) || saysAny(rest, page.words.delivery.threshold) ? null : first.money;
}

const BRACKET = /\s*[(（][^()（）]*[)）]/gu;

/** `189 € incl. 0.21 € recycling fee`: a small share of the price, said to be in it. */
function isPartOf(text: string, price: FoundMoney, other: FoundMoney): boolean {
  const between = fold(text.slice(price.index + price.quote.length, other.index));
  return other.money.amountMinor * 4 < price.money.amountMinor && INCLUDED.test(between);
}

const INCLUDED =
  /(?<!\p{L})(?:dont|incl\w*|of which|including|inkl\w*|davon|enthalt\w*|ebbol|incluye|incluid\w*|w tym|в т\. ?ч|включая|iskaitant)(?!\p{L})|うち|포함/u;

function scoreOf(page: PageText, area: ProductArea, node: SnapshotNode, text: string): number {
  const anchor = area.button ?? area.title;
  const size = largestFont(page, node);
  const distance = Math.abs(node.rect[1] - anchor.rect[1]) / Math.max(1, page.snapshot.viewport.heightPx);
  const names = `${node.attrs.class ?? ''} ${node.attrs.id ?? ''} ${node.attrs.itemprop ?? ''}`;
  const inText = text.length > 25 ? -0.5 : 0;
  const inOwnText = findMoney(text)[0]?.quote.length ?? 0;
  return (
    (node.attrs.itemprop === 'price' ? 2 : 0) +
    (PRICE_NAME.test(names) ? 1 : 0) +
    Math.min(size / 16, 3) * 0.6 -
    Math.min(distance, 2) +
    inText +
    (inOwnText / Math.max(1, text.length)) * 0.5 -
    (OLD_PRICE_NAME.test(names) ? 1.5 : 0) -
    (isNet(text) ? 1 : 0) -
    (node.ref < area.title.ref && distance > 0.5 ? 0.3 : 0)
  );
}

function largestFont(page: PageText, node: SnapshotNode): number {
  return Math.max(...page.snapshot.nodes.slice(node.ref, node.end).map((each) => each.style?.fontSizePx ?? 16));
}

function isNamedOld(node: SnapshotNode): boolean {
  return OLD_PRICE_NAME.test((node.attrs.class ?? '').replace(HOLDS_OLD, ' '));
}

function isStruck(page: PageText, node: SnapshotNode): boolean {
  for (
    let up: SnapshotNode | undefined = node, level = 0;
    up && level < 3;
    up = page.snapshot.nodes[up.parent], level++
  ) {
    if (up.style?.struck || up.tag === 'del' || up.tag === 's' || up.tag === 'strike') return true;
    if (
      level < 2 &&
      isNamedOld(up) &&
      up.attrs.itemprop !== 'price' &&
      !/current|sale|final|new|special/i.test(up.attrs.class ?? '')
    )
      return true;
  }
  return false;
}
