import { describe, expect, it } from 'vitest';
import { fieldErrors, readConfirmation } from '../../../src/shopper/intents/outcome.ts';
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

  it('need no thanks: an order number where nothing is left to do says as much', () => {
    expect(confirmed('hu', true, ['h2', 'Egészségedre!'], ['p', 'Rendelésszám: SK-2201'])?.number).toBe('SK-2201');
    expect(confirmed('hu', false, ['h2', 'Egészségedre!'], ['p', 'Rendelésszám: SK-2201'])).toBeNull();
  });

  it('are none where the store still asks to order', () => {
    expect(confirmed('de', true, ['h2', 'Danke'], ['button', 'Jetzt kaufen'])).toBeNull();
  });

  it('are none before', () => {
    expect(confirmed('de', false, ['h2', 'Danke für Ihren Besuch'])).toBeNull();
  });
});

describe('a progress bar that names the end', () => {
  const bar = (current: string): Tree => [
    'tr',
    ...['1. カート', '2. お客様情報の入力', '3. 入力内容の確認', '4. 注文完了'].map(
      (step): Tree => ['td', { class: step.startsWith(current) ? 'on' : '' }, step],
    ),
  ];

  it('confirms nothing before the shopper stands there', () => {
    const page = (current: string) => confirmed('ja', true, ['table', bar(current)], ['button', '注文を確定する']);
    expect(page('3')).toBeNull();
    expect(confirmed('ja', true, ['table', bar('3')])).toBeNull();
    expect(confirmed('ja', true, ['table', bar('4')])?.said).toBe('4. 注文完了');
  });

  it('is not what a list of the order is, which names delivery and payment as well', () => {
    const list: Tree = [
      'ul',
      ...['Order number: 4711', 'Delivery: DHL', 'Payment: Invoice'].map((text): Tree => ['li', text]),
    ];
    expect(confirmed('en', true, ['h1', 'All done'], list)?.number).toBe('4711');
  });
});

describe('what the store proclaims', () => {
  const proclaimed = (language: string, text: string, classes = '') => {
    const snapshot = page(['body', ['main', ['div', { class: classes }, text]]]);
    const box = snapshot.nodes.find((node) => node.tag === 'div');
    if (box) box.role = 'alert';
    return fieldErrors(snapshot, wordsFor(language)).map((error) => error.text);
  };

  it.each([
    ['de', 'Adresse erfolgreich geändert.'],
    ['fr', 'Votre adresse a bien été enregistrée.'],
    ['lt', 'Jūsų adresas sėkmingai pridėtas'],
    ['ja', '住所を保存しました'],
    ['ko', '주소가 저장되었습니다.'],
  ])('is no error where it says that something is kept (%s)', (language, text) => {
    expect(proclaimed(language, text)).toEqual([]);
  });

  it('is no error in a box of the green kind', () => {
    expect(proclaimed('en', 'All good.', 'alert alert-success')).toEqual([]);
  });

  it('is an error else', () => {
    const text = 'Die Adresse konnte nicht gespeichert werden.';
    expect(proclaimed('de', text)).toEqual([text]);
  });
});

describe('an order form with a bar of steps', () => {
  it('is no confirmation, though its last step is called so', () => {
    const form = page([
      'body',
      [
        'main',
        ['p', '01 장바구니'],
        ['p', '03 주문완료'],
        ['input', { name: 'name' }],
        ['input', { name: 'phone' }],
        ['input', { name: 'address' }],
        ['button', '결제하기'],
      ],
    ]);
    expect(readConfirmation(form, wordsFor('ko'), true)).toBeNull();
    expect(readConfirmation(page(['body', ['main', ['p', '주문완료']]]), wordsFor('ko'), true)).not.toBeNull();
  });
});

describe('a review at an address that says "complete"', () => {
  const review = page([
    'body',
    [
      'main',
      ['h1', 'Récapitulatif de votre commande'],
      ['p', '18 rue Victor Hugo, 69002 Lyon'],
      ['p', 'Paiement : virement bancaire'],
      ['button', 'Passer la commande'],
    ],
  ]);

  it('is no confirmation, and the postcode is no order number', () => {
    expect(
      readConfirmation({ ...review, url: 'https://store.test/checkout/complete' }, wordsFor('fr'), true),
    ).toBeNull();
  });

  it('is none either where it thanks in advance and the order can still be changed', () => {
    const last = page([
      'body',
      [
        'main',
        ['h1', 'Step 3 of 3 - Order Confirmation'],
        ['a', { href: 'https://store.test/address' }, 'Edit'],
        ['button', 'Confirm order'],
        ['p', 'Confirm your order. Thank you!'],
      ],
    ]);
    for (const node of last.nodes) if (node.tag === 'a') node.name = node.text;
    expect(readConfirmation(last, wordsFor('en'), true)).toBeNull();
  });
});
