import { expect, it } from 'vitest';
import { languageOf, Tongue } from '../../src/shopper/words.ts';
import { page } from '../snapshot/tree.ts';

const POLISH =
  'Koszyk jest pusty. Wysyłka w dwa dni, zwrot na koszt sklepu i płatność przy odbiorze dla Ciebie oraz domu';
const shown = (language: string | null, text: string) => ({ ...page(['body', ['p', text]]), language });

it('keeps the region that a page declares: it tells the country of the address', () => {
  expect(languageOf(shown('en-US', 'Add to bag'))).toBe('en-US');
  expect(languageOf(shown('de-CH', 'In den Warenkorb'))).toBe('de-CH');
});

it('does not believe on the next page what the words of one have overruled', () => {
  const tongue = new Tongue();
  expect([shown('en', POLISH), shown('en', 'Dane')].map((each) => tongue.of(each))).toEqual(['pl', 'pl']);
});
