import { describe, expect, it } from 'vitest';
import { payPresses } from '../../../../src/shopper/intents/choices/pay-presses.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const way = (text: string): Tree => ['p', ['a', { href: `https://store.test/pay/${text.length}` }, text]];
const links = (language: string, ...inside: Tree[]) =>
  payPresses(page(['body', ['main', ...inside]]), wordsFor(language)).map(({ payment }) => payment);

describe('ways to pay that are each a link', () => {
  it.each([
    ['fr', 'Choisissez votre méthode de paiement', ['Payer par chèque', 'Payer par virement bancaire']],
    ['es', 'Elija su método de pago', ['Pagar con cheque', 'Pagar por transferencia bancaria']],
    ['pl', 'Wybierz metodę płatności', ['Zapłać czekiem', 'Zapłać przelewem bankowym']],
  ])('are the choice of the screen (%s)', (language, heading, ways) => {
    expect(links(language, ['h1', heading], ...ways.map(way))).toEqual(['cheque', 'bankTransfer']);
  });

  it('stand below the form of a checkout on one page, under a heading of their own', () => {
    const form: Tree = ['form', ['h2', 'Your address'], ['input', { name: 'street' }]];
    expect(links('en', form, ['h2', 'Payment method'], way('Bank transfer'), way('Cheque'))).toHaveLength(2);
    expect(links('en', form, way('Bank transfer'), way('Cheque'))).toEqual([]);
  });

  it('are none where nothing asks how to pay', () => {
    expect(links('en', ['h1', 'Welcome'], way('Bank transfer'), way('Card'))).toEqual([]);
  });

  it('are none where all lead to another house', () => {
    expect(links('en', ['h1', 'Payment method'], way('PayPal'), way('Credit card'))).toEqual([]);
  });
});

describe('ways to pay that are each a button', () => {
  const buttons = (...texts: string[]) =>
    payPresses(page(['body', ['main', ...texts.map((text): Tree => ['form', ['button', text]])]]), wordsFor('en'));

  it('are the choice of the screen, with those that no word tells of', () => {
    expect(buttons('Pay with Standard Payment', 'Pay with Bank Transfer')).toMatchObject([
      { label: 'Pay with Standard Payment', payment: null },
      { label: 'Pay with Bank Transfer', payment: 'bankTransfer' },
    ]);
  });

  it('are told apart also where none is paid offline: the gate has to know which is pressed', () => {
    expect(buttons('Pay with Standard Payment', 'Pay by card')).toMatchObject([{ payment: null }, { payment: 'card' }]);
  });

  it("are none where a wallet stands beside the store's own button", () => {
    expect(buttons('Place order', 'Pay with PayPal')).toEqual([]);
  });

  it('are none where the same button stands twice', () => {
    expect(buttons('Place order', 'Place order')).toEqual([]);
  });
});
