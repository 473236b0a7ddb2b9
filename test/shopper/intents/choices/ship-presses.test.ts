import { describe, expect, it } from 'vitest';
import { shipPresses } from '../../../../src/shopper/intents/choices/ship-presses.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const ways = (language: string, ...texts: string[]) =>
  shipPresses(
    page(['body', ['main', ['form', ...texts.map((text): Tree => ['button', text])]]]),
    wordsFor(language),
  ).map(({ delivery }) => delivery);

describe('ways to get the goods that are each a button', () => {
  it.each([
    ['fr', 'Retrait en magasin', 'Livraison à domicile'],
    ['de', 'Abholung im Geschäft', 'Lieferung nach Hause'],
    ['pl', 'Odbiór osobisty', 'Kurier'],
  ])('are a choice (%s)', (language, shop, door) => {
    expect(ways(language, shop, door)).toHaveLength(2);
  });

  it('are none where the buttons name but one way, or no other', () => {
    expect(ways('en', 'Home delivery', 'Home delivery, express')).toEqual([]);
    expect(ways('en', 'Pick up in store', 'Continue')).toEqual([]);
  });

  it('are none where they order', () => {
    expect(ways('en', 'Place order with home delivery', 'Place order and pick up in store')).toEqual([]);
  });
});
