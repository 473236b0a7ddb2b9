import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../../../src/lexicon/countries.ts';
import { indexOf } from '../../../../../src/shopper/checkout/answers/lists/country-options.ts';

const at = (code: string, language: string, ...labels: string[]) => {
  const country = countryOf(code);
  if (!country) throw new Error(code);
  return indexOf(
    labels.map((label, index) => [label, String(index)] as const),
    country,
    language,
  );
};

describe("the shopper's country in a list", () => {
  it('is found by its short name in any language', () => {
    expect(at('RU', 'ru', 'Беларусь', 'Россия')).toBe(1);
    expect(at('DE', 'lt', 'Germany', 'France')).toBe(0);
  });

  it('is found by its long name, which begins alike', () => {
    expect(at('RU', 'ru', 'Беларусь', 'Российская Федерация')).toBe(1);
    expect(at('CZ', 'de', 'Slowakische Republik', 'Tschechische Republik')).toBe(1);
  });

  it('is none where two begin alike', () => {
    expect(at('RU', 'ru', 'Российская Федерация', 'Российская Империя')).toBe(-1);
  });

  it('is no other country that begins alike', () => {
    expect(at('AT', 'en', 'Australia', 'New Zealand')).toBe(-1);
    expect(at('GB', 'en', 'United States', 'Canada')).toBe(-1);
    expect(at('GB', 'en', 'United States', 'United Kingdom of Great Britain')).toBe(1);
  });
});
