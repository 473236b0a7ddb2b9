import { describe, expect, it } from 'vitest';
import { sectionFollows } from '../../../../src/shopper/checkout/next/sections-ahead.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const section = (title: string, ...inside: Tree[]): Tree => ['div', ['div', ['h3', title]], ...inside];
const open = (title: string): Tree =>
  section(title, ['div', ['p', 'Choose one of these ways, please.'], ['button', 'Continue']]);

function follows(language: string, ...sections: Tree[]): boolean {
  const snapshot = page(['body', ['main', ['div', ...sections]]]);
  const button = snapshot.nodes.find((node) => node.tag === 'button');
  return sectionFollows(snapshot, button?.ref ?? -1, wordsFor(language));
}

describe('a checkout of sections that open one after the other', () => {
  it('goes on where a closed section is numbered on, whatever it is called', () => {
    expect(
      follows(
        'lt',
        section('1 žingsnis: adresas'),
        open('2 žingsnis: mokėjimas'),
        section('3 žingsnis: patvirtinimas'),
      ),
    ).toBe(true);
  });

  it.each([
    ['fr', 'Adresse', 'Livraison', 'Paiement'],
    ['ru', 'Адрес', 'Контакты', 'Оплата'],
    ['ja', 'お届け先', 'ご連絡先', 'お支払い方法'],
  ])('goes on where a closed section asks for payment (%s)', (language, first, second, third) => {
    expect(follows(language, section(first), open(second), section(third))).toBe(true);
  });

  it('goes on where a numbered section says what it waits for', () => {
    const hint: Tree = ['p', 'Guarde sus datos para ver los transportistas disponibles.'];
    expect(follows('es', section('Resumen'), open('1 Cuenta'), section('2 Métodos de envío', hint))).toBe(true);
    expect(follows('es', section('Resumen'), open('1 Cuenta'), section('Su pedido', hint))).toBe(false);
  });

  it('may end in its last section', () => {
    expect(follows('en', section('1. Address'), section('2. Delivery'), open('3. Payment'))).toBe(false);
  });

  it('may end before a section that shows what it holds', () => {
    const sum: Tree = ['p', 'Total $42.00 including tax'];
    expect(follows('en', section('Address'), open('Delivery'), section('Payment', sum))).toBe(false);
  });

  it('may end before a closed voucher box', () => {
    expect(follows('en', section('Address'), open('Payment'), section('Voucher code'))).toBe(false);
  });
});
