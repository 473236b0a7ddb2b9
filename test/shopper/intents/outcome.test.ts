import { describe, expect, it } from 'vitest';
import { readConfirmation } from '../../../src/shopper/intents/outcome.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const confirmed = (language: string, ordered: boolean, ...parts: Tree[]) =>
  readConfirmation(page(['body', ['main', ...parts]]), wordsFor(language), ordered);

const THANKS: [string, string, string][] = [
  ['de', 'Merci vielmal!', 'Ihre Bestellung SW3310'],
  ['hu', 'Köszönjük!', 'Rendelésszám: SK-2201'],
  ['ja', 'ありがとうございます', '注文番号 1041'],
  ['pl', 'Dziękujemy!', 'Numer zamówienia: 58210'],
];

describe('thanks with a number, after the press that ordered', () => {
  it.each(THANKS)('are a confirmation (%s)', (language, thanks, number) => {
    expect(confirmed(language, true, ['h2', thanks], ['p', number])).not.toBeNull();
  });

  it('are none where the store still asks to order', () => {
    expect(confirmed('de', true, ['h2', 'Danke'], ['button', 'Jetzt kaufen'])).toBeNull();
  });

  it('are none before', () => {
    expect(confirmed('de', false, ['h2', 'Danke für Ihren Besuch'])).toBeNull();
  });
});
