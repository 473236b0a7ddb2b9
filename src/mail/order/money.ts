import { decimalsOf, type Money } from '../../shared/money.ts';

const CODES: readonly (readonly [RegExp, string])[] = [
  [/€|\beur(?:o|os|ów|ai|ų|ot|ó)?\b|евро|유로|ユーロ/iu, 'EUR'],
  [/\bft\b|\bhuf\b|forint/iu, 'HUF'],
  [/₽|\brub\b|\brur\b|руб|(?<!\p{L})р\./iu, 'RUB'],
  [/zł|\bpln\b|złot/iu, 'PLN'],
  [/₩|\bkrw\b|원/iu, 'KRW'],
  [/円|\bjpy\b|[¥￥]/iu, 'JPY'],
  [/£|\bgbp\b/iu, 'GBP'],
  [/\bchf\b|\bfr\.(?=\s?\d)/iu, 'CHF'],
  [/\bcad\b|ca?\$/iu, 'CAD'],
  [/\baud\b|(?<!\p{L})au?\$/iu, 'AUD'],
  [/\bnzd\b|nz\$/iu, 'NZD'],
  [/\bsgd\b|sg?\$(?<!us\$)/iu, 'SGD'],
  [/\bhkd\b|hk\$/iu, 'HKD'],
  [/\bmxn\b|mx\$/iu, 'MXN'],
  [/\bars\b/iu, 'ARS'],
  [/\bclp\b/iu, 'CLP'],
  [/\bcop\b/iu, 'COP'],
  [/\bbrl\b|r\$/iu, 'BRL'],
  [/us\$|\$|\busd\b/iu, 'USD'],
  [/\bnok\b/iu, 'NOK'],
  [/\bsek\b/iu, 'SEK'],
  [/\bdkk\b/iu, 'DKK'],
  [/\bczk\b|\bkč\b/iu, 'CZK'],
  [/\bron\b|\blei\b/iu, 'RON'],
  [/₴|\buah\b|грн/iu, 'UAH'],
];

const SIGN =
  '(?:€|£|\\$|(?<!\\p{L})(?:US|CA?|AU?|NZ|SG?|HK|MX|R)\\$|¥|￥|₩|₽|₴|EUR|USD|GBP|HUF|PLN|RUB|KRW|JPY|CHF|CZK|CAD|AUD|NZD|SGD|HKD|MXN|ARS|CLP|COP|BRL|NOK|SEK|DKK|Ft\\.?|zł|руб(?:\\.|лей|ля|ль)?|р\\.|원|円|euro?s?|eurų|eurai|złotych|forint|Kč|lei)';
const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f.,'’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
/** Of `2 £34.00` the sign belongs to the second number. */
const AMOUNT = new RegExp(
  `(?:(?<before>${SIGN})\\s?(?<first>${NUMBER})(?![\\d])|(?<![\\d.,])(?<second>${NUMBER})(?:,-|\\.-)?\\s?[(（]?(?<after>${SIGN})(?![\\p{Ll}]{2})(?!\\d|(?<=[£$¥￥₩])\\s?\\d))`,
  'giu',
);

/** An amount in a text, with where it stands. */
export interface FoundMoney {
  money: Money;
  text: string;
  index: number;
}

/** Every amount with a currency sign or name in a text. */
export function moneyIn(text: string): FoundMoney[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const groups = match.groups ?? {};
    const currency = currencyOf(groups.before ?? groups.after ?? '');
    const amountMinor = minorOf(groups.first ?? groups.second ?? '', currency);
    return amountMinor === null
      ? []
      : [{ money: { amountMinor, currency }, text: match[0].trim(), index: match.index }];
  });
}

/** Signs that several currencies share, with the codes that tell which is meant. */
const SHARED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})\$/u, /(?<!\p{L})(?:CAD|AUD|NZD|SGD|HKD|MXN|ARS|CLP|COP|TWD|USD)(?!\p{L})/gu],
  [/[¥￥]/u, /(?<!\p{L})(?:CNY|RMB|JPY)(?!\p{L})/gu],
];

/** The amount in the currency that the mail names beside it (`Total CAD $132.83`) or, once and for all, elsewhere. */
export function inNamedCurrency({ money, text }: FoundMoney, beside: string, lines: string[]): Money {
  const codes = SHARED.find(([sign]) => sign.test(text))?.[1];
  if (codes === undefined) return money;
  const near = beside.match(codes)?.[0];
  const all = new Set(lines.join('\n').match(codes) ?? []);
  const currency = near ?? (all.size === 1 ? [...all][0] : undefined) ?? money.currency;
  if (currency === money.currency) return money;
  const number = /[\d.,'’ \u00a0\u202f]*\d/u.exec(text)?.[0].trim() ?? '';
  return { amountMinor: minorOf(number, currency) ?? money.amountMinor, currency };
}

/** ISO 4217 for a sign or name, or null. */
export function currencyOf(sign: string): string | null {
  return CODES.find(([pattern]) => pattern.test(sign))?.[1] ?? null;
}

/** `1 234,50`, `1.234,50`, `1,234.50`, `12 990` → minor units; null when it is no number. */
export function minorOf(text: string, currency: string | null): number | null {
  const tight = text.replace(/[\s\u00a0\u202f'’]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(tight);
  const whole = (decimal ? tight.slice(0, decimal.index) : tight).replace(/[.,]/g, '');
  const fraction = decimal?.[1] ?? '';
  if (!/^\d{1,12}$/.test(whole)) return null;
  const decimals = decimalsOf(currency);
  return Math.round(Number(`${whole}.${fraction || '0'}`) * 10 ** decimals);
}
