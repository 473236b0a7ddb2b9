import { decimalsOf, type Money } from '../shared/money.ts';

/** An amount found in a text, with its place there. */
export interface FoundMoney {
  money: Money;
  index: number;
  quote: string;
}

/** Marks that mean one currency wherever they stand. Order matters: the longer ones come first. */
const MARKS: readonly [mark: string, currency: string][] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['원', 'KRW'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
];
/** Words and letters that mean a currency only where they stand alone. */
const WORDS: readonly [word: string, currency: string][] = [
  ['рублей', 'RUB'],
  ['рубля', 'RUB'],
  ['рубль', 'RUB'],
  ['руб', 'RUB'],
  ['грн', 'UAH'],
  ['лв', 'BGN'],
  ['р', 'RUB'],
  ['złotych', 'PLN'],
  ['złote', 'PLN'],
  ['zl', 'PLN'],
  ['ZŁ', 'PLN'],
  ['forint', 'HUF'],
  ['Ft', 'HUF'],
  ['FT', 'HUF'],
  ['euros', 'EUR'],
  ['Euros', 'EUR'],
  ['euro', 'EUR'],
  ['Euro', 'EUR'],
  ['eurų', 'EUR'],
  ['eurai', 'EUR'],
  ['Eur', 'EUR'],
  ['eur', 'EUR'],
  ['dollars', 'USD'],
  ['pounds', 'GBP'],
  ['lei', 'RON'],
  ['Lei', 'RON'],
  ['KČ', 'CZK'],
  ['TL', 'TRY'],
  ['Rs', 'INR'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['yen', 'JPY'],
  ['won', 'KRW'],
  ['p', 'RUB'],
];
const CODES =
  'EUR|USD|GBP|JPY|KRW|HUF|PLN|RUB|CZK|CHF|SEK|NOK|DKK|RON|BGN|UAH|TRY|INR|CAD|AUD|NZD|CNY|BRL|MXN|HKD|SGD|ILS|AED|ZAR|THB|VND|RSD|ISK|GEL|KZT|BYN';
/** Marks that several currencies share: the page's own currency decides, else the most common one. */
const SHARED: Record<string, { among: readonly string[]; usual: string | null }> = {
  $: { among: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP'], usual: 'USD' },
  '¥': { among: ['JPY', 'CNY'], usual: 'JPY' },
  '￥': { among: ['JPY', 'CNY'], usual: 'JPY' },
  kr: { among: ['SEK', 'NOK', 'DKK', 'ISK'], usual: null },
  Kr: { among: ['SEK', 'NOK', 'DKK', 'ISK'], usual: null },
};

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ANY_MARK = MARKS.map(([mark]) => literal(mark)).join('|');
const ANY_SHARED = '\\$|¥|￥';
const ANY_WORD = [...WORDS.map(([word]) => word), 'kr', 'Kr', 'ft'].join('|');
const CURRENCY = `(?:${ANY_MARK}|${ANY_SHARED}|(?<![\\p{L}])(?:${ANY_WORD}|${CODES})(?![\\p{L}\\d]))`;
const CURRENCY_AFTER = `(?:${ANY_MARK}|${ANY_SHARED}|(?:${ANY_WORD}|${CODES})(?!\\p{L}))`;
const CURRENCY_BEFORE = `(?:${ANY_MARK}|${ANY_SHARED}|(?<!\\p{L})(?:${ANY_WORD}|${CODES})\\.?)`;
const GAP = '[ \\u00a0\\u202f\\u2009\\u2007]';
const NUMBER = `\\d{1,3}(?:(?:${GAP}|[.,'’])\\d{3})+(?!\\d)(?:[.,](?:\\d{1,2}(?!\\d)|[-–—]{1,2}))?|\\d+(?:[.,](?:\\d{1,3}(?!\\d)|[-–—]{1,2}))?`;
const TENS_OF_THOUSANDS = `(?<wan>\\d+(?:[.,]\\d+)?)${GAP}?[만万](?:${GAP}?(?<rest>\\d[\\d,]*)${GAP}?(?<thousand>[천千])?)?${GAP}?(?<wanMark>원|円)`;

const PATTERN = new RegExp(
  `(?<sign>(?<![\\d\\p{L}])[-−–])?(?:${TENS_OF_THOUSANDS}` +
    `|(?<before>${CURRENCY_BEFORE})${GAP}{0,2}(?<signInside>[-−](?=\\d))?(?<numberAfter>${NUMBER})(?!${GAP}?%)` +
    `|(?<![\\d.,])(?<numberBefore>${NUMBER})${GAP}{0,2}(?<after>${CURRENCY_AFTER}))`,
  'gu',
);
/** Invisible marks that stand around amounts in right-to-left text. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const BARE = new RegExp(`^[-−]?(?:${NUMBER})$`, 'u');
const HAS_CURRENCY = new RegExp(CURRENCY, 'u');

/**
 * The first amount in a text: `1 234,50 Ft`, `€1.234,50`, `¥3,980`, `2만 9천원`. A text that is nothing but a number is
 * an amount in the hinted currency. Null where the text names none.
 */
export function parseMoney(text: string, hintCurrency: string | null = null): Money | null {
  const first = findMoney(text, hintCurrency)[0];
  if (first) return first.money;
  const bare = text.trim();
  if (!BARE.test(bare) || HAS_CURRENCY.test(bare)) return null;
  return moneyOf(bare, hintCurrency);
}

/** Every amount with a currency in a text, in order. */
export function findMoney(text: string, hintCurrency: string | null = null): FoundMoney[] {
  const found: FoundMoney[] = [];
  for (const match of text.replace(DIRECTION_MARKS, ' ').matchAll(PATTERN)) {
    if (isFriday(text, match, hintCurrency)) continue;
    const money = moneyFrom(match.groups ?? {}, hintCurrency);
    if (money) found.push({ money, index: match.index, quote: match[0].trim() });
  }
  return found;
}

/** `Mo–Fr 7–15`: the end of a range of days, or a page of another currency. */
function isFriday(text: string, match: RegExpMatchArray, hint: string | null): boolean {
  if (match.groups?.before !== 'Fr') return false;
  const ranged = /\p{L}{2}\.?\s?[-–—/,]\s?$/u.test(text.slice(0, match.index));
  return ranged || (hint !== null && hint !== 'CHF');
}

function moneyFrom(groups: Record<string, string | undefined>, hint: string | null): Money | null {
  if (groups.wan) return tensOfThousands(groups.wan, groups.rest, groups.thousand, groups.wanMark ?? '');
  const mark = (groups.before ?? groups.after ?? '').replace(/\.$/, '');
  const number = groups.numberAfter ?? groups.numberBefore;
  const currency = currencyOf(mark, hint);
  if (number === undefined || currency === undefined) return null;
  const money = moneyOf(number, currency);
  const negative = groups.sign !== undefined || groups.signInside !== undefined;
  return money && negative ? { ...money, amountMinor: -money.amountMinor } : money;
}

/** undefined: no currency after all (feet); null: a currency that the mark alone does not tell. */
function currencyOf(mark: string, hint: string | null): string | null | undefined {
  if (mark === 'ft') return hint === 'HUF' ? 'HUF' : undefined;
  if (mark === 'p') return hint === 'RUB' ? 'RUB' : undefined;
  const shared = SHARED[mark];
  if (shared) return hint !== null && shared.among.includes(hint) ? hint : shared.usual;
  return MARKS.find(([each]) => each === mark)?.[1] ?? WORDS.find(([each]) => each === mark)?.[1] ?? mark;
}

function tensOfThousands(wan: string, rest: string | undefined, thousand: string | undefined, mark: string): Money {
  const extra = rest ? Number(rest.replace(/,/g, '')) * (thousand ? 1000 : 1) : 0;
  const amount = Number(wan.replace(',', '.')) * 10_000 + extra;
  return { amountMinor: Math.round(amount), currency: mark === '円' ? 'JPY' : 'KRW' };
}

function moneyOf(number: string, currency: string | null): Money | null {
  const amount = parseNumber(number);
  return amount === null ? null : { amountMinor: Math.round(amount * 10 ** decimalsOf(currency)), currency };
}

/**
 * A number in any grouping: the last separator is a decimal one when one or two digits follow it, or when it differs
 * from the others; three digits after a lone separator are thousands (`12.990`), unless it begins with zero.
 */
export function parseNumber(text: string): number | null {
  const compact = text
    .replace(/[\s\u00a0\u202f\u2009\u2007'’]/g, '')
    .replace('−', '-')
    .replace(/[.,][-–—]+$/, '');
  if (!/^-?\d[\d.,]*$/.test(compact)) return null;
  const separators = compact.match(/[.,]/g) ?? [];
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return Number(compact);
  const decimals = compact.length - last - 1;
  const mixed = new Set(separators).size > 1;
  const repeated = separators.length > 1 && !mixed;
  const isDecimal = !repeated && (mixed || decimals !== 3 || /^-?0[.,]/.test(compact));
  if (!isDecimal) return Number(compact.replace(/[.,]/g, ''));
  return Number(`${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`);
}
