import { z } from 'zod';
import { decimalsOf, type Money } from '../shared/money.ts';

/** BCP 47 language tag: `en`, `de-AT`, `hu`. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'this is not a language tag (en, de-AT, hu)')
  .describe('language tag: en, de-AT, hu');

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country is two capital letters: HU, DE, KR')
  .describe('country: HU, DE, KR');

/** ISO 4217. */
export const currencyCode = z
  .string()
  .refine(isCurrency, 'a currency is three capital letters: EUR, HUF, KRW')
  .describe('currency: EUR, HUF, KRW');

export const timezoneName = z
  .string()
  .refine(isTimezone, 'this is not a time zone (Europe/Vilnius)')
  .describe('IANA time zone: Europe/Vilnius');

const MONEY_FORM = 'an amount is a number and a currency: 200 EUR';

/** `200 EUR` → minor units and currency. */
export const moneyText = z
  .string({ error: MONEY_FORM })
  .transform((text, context): Money => {
    const match = /^\s*(\d{1,12}(?:\.\d{1,3})?)\s*([A-Z]{3})\s*$/.exec(text);
    const currency = match?.[2] ?? '';
    if (match?.[1] && isCurrency(currency))
      return { amountMinor: Math.round(Number(match[1]) * 10 ** decimalsOf(currency)), currency };
    context.addIssue({ code: 'custom', message: MONEY_FORM });
    return z.NEVER;
  })
  .describe('amount and currency: 200 EUR');

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text) && Intl.supportedValuesOf('currency').includes(text);
}

function isTimezone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
