import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney, parseMoney, parseNumber } from '../../src/reading/money.ts';
import { decimalsOf } from '../../src/shared/money.ts';

const minor = (amount: number, currency: string | null) => Math.round(amount * 10 ** decimalsOf(currency));

describe('an amount in the ways of the countries', () => {
  it.each([
    ['1 234,50 zł', 1234.5, 'PLN'],
    ['12.990 Ft', 12990, 'HUF'],
    ['1 290 Ft-tól', 1290, 'HUF'],
    ['€1.234,50', 1234.5, 'EUR'],
    ['1,234.50 USD', 1234.5, 'USD'],
    ['12 345 ₽', 12345, 'RUB'],
    ['1290 руб.', 1290, 'RUB'],
    ['29 900원', 29900, 'KRW'],
    ['2만 9천원', 29000, 'KRW'],
    ['5만원 이상', 50000, 'KRW'],
    ['¥3,980', 3980, 'JPY'],
    ['3,980円(税込)', 3980, 'JPY'],
    ['19,90 €', 19.9, 'EUR'],
    ['49,- €', 49, 'EUR'],
    ['$5', 5, 'USD'],
    ['A$15', 15, 'AUD'],
    ['1’234.50 CHF', 1234.5, 'CHF'],
    ['-5,00 €', -5, 'EUR'],
    ['Ft 990', 990, 'HUF'],
  ])('%s', (text, amount, currency) => {
    expect(parseMoney(text)).toEqual({ amountMinor: minor(amount, currency), currency });
  });

  it.each(['20%', '6 ft', '6 раз', 'Total: 12', 'call 24/7', ''])('%s is none', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  it('takes a bare number only with nothing beside it, in the hinted currency', () => {
    expect(parseMoney(' 1 290 ', 'HUF')).toEqual({ amountMinor: minor(1290, 'HUF'), currency: 'HUF' });
    expect(parseMoney('12')).toEqual({ amountMinor: 1200, currency: null });
  });

  it('lets the hint decide between dollars', () => {
    expect(parseMoney('$20', 'CAD')?.currency).toBe('CAD');
  });

  it('finds each amount of a sentence with its words', () => {
    expect(findMoney('4,90 € up to 50 €, then free').map((each) => each.quote)).toEqual(['4,90 €', '50 €']);
  });

  it('reads back every amount it is given, in both groupings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('de', 'en'), (cents, locale) => {
        const written = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
        expect(parseMoney(written)).toEqual({ amountMinor: cents, currency: 'EUR' });
      }),
    );
  });
});

it.each([
  ['1.234.567', 1234567],
  ['0.990', 0.99],
  ['1,5', 1.5],
  ['12.990', 12990],
  ['abc', null],
])('parseNumber %s', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});
