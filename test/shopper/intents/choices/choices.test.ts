import { describe, expect, it } from 'vitest';
import { choiceGroups } from '../../../../src/shopper/intents/choices/choices.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const row = (name: string, price: string, label: string): Tree => [
  'tr',
  ['td', ['input', { type: 'radio', name }]],
  ['td', price],
  ['td', label],
];

describe('the ways of delivery', () => {
  it('are one question where every radio has a name of its own, each with the price of its row', () => {
    const table: Tree = [
      'table',
      row('way_1', '6,90 €', 'Colissimo à domicile'),
      row('way_2', '12,90 €', 'Chronopost express'),
    ];
    const snapshot = page(['body', ['main', ['h2', 'Méthodes de livraison'], ['form', table]]]);
    const groups = choiceGroups(snapshot, wordsFor('fr'));
    expect(groups.map((group) => group.options.map((option) => option.price?.amountMinor))).toEqual([[690, 1290]]);
  });
});
