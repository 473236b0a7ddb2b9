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

describe('the ways of paying', () => {
  it('are not what else is asked under a heading of several matters', () => {
    const option = (name: string, label: string): Tree => ['label', ['input', { type: 'radio', name }], label];
    const snapshot = page([
      'body',
      [
        'main',
        ['h1', '発送・支払方法'],
        [
          'form',
          ['p', option('to', '別の配送先を指定する'), option('to', 'いつもの場所')],
          ['p', option('by', '代金引換'), option('by', '銀行振込')],
        ],
      ],
    ]);
    const groups = choiceGroups(snapshot, wordsFor('ja'));
    expect(groups.map(({ about, options }) => [about, options[0]?.label])).toEqual([
      ['other', '別の配送先を指定する'],
      ['payment', '代金引換'],
    ]);
  });

  it('are not the lone radio that heads them', () => {
    const option = (name: string, label: string): Tree => ['label', ['input', { type: 'radio', name }], label];
    const ways: Tree = ['p', option('by', '신용카드'), option('by', '무통장입금')];
    const head: Tree = [
      'p',
      ['label', ['input', { type: 'radio', name: 'head' }], '결제수단 선택 신용카드 무통장입금'],
    ];
    const snapshot = page(['body', ['main', ['h1', '결제수단'], ['form', head, ways]]]);
    const paying = choiceGroups(snapshot, wordsFor('ko')).filter(({ about }) => about === 'payment');
    expect(paying.map(({ options }) => options.map(({ label }) => label))).toEqual([['신용카드', '무통장입금']]);
  });
});
