import { isValidPhoneNumber, parsePhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryNames, countryOf } from '../../src/lexicon/countries.ts';
import { LANGUAGES, lexiconOf } from '../../src/lexicon/index.ts';

describe.each(COUNTRIES.map((country) => [country.code, country] as const))('the shopper of %s', (code, country) => {
  it('has a phone number of that country', () => {
    expect(isValidPhoneNumber(country.phone)).toBe(true);
    expect(parsePhoneNumber(country.phone).country).toBe(code);
  });

  it('has a postcode of the right shape, or none where there are none', () => {
    const { postcode } = country.address;
    expect(country.postcode === null ? postcode === '' : country.postcode.test(postcode)).toBe(true);
  });

  it('lives at a street, a number and a city', () => {
    expect(country.address.street).not.toBe('');
    expect(country.address.houseNumber).toMatch(/^\d[\d-]*$/);
    expect(country.address.city).not.toBe('');
  });

  it('finds the country in lists of every language', () => {
    for (const language of LANGUAGES) expect(countryNames(code)[language]).not.toBe(code);
  });
});

it('knows each country once, and at least forty-five', () => {
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(45);
  expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(COUNTRIES.length);
});

it('knows the home of every persona', () => {
  for (const language of LANGUAGES) expect(countryOf(lexiconOf(language).persona.country)).not.toBeNull();
});

it.each([
  ['hu', 'DE', 'Németország'],
  ['ja', 'KR', '韓国'],
  ['lt', 'LT', 'Lietuva'],
  ['ko', 'US', '미국'],
])('in %s, %s is called %s', (language, code, name) => {
  expect(countryNames(code)[language]).toBe(name);
});

it('takes UK for GB and says null for what it does not know', () => {
  expect(countryOf('uk')?.code).toBe('GB');
  expect(countryOf('XX')).toBeNull();
});
