import { describe, expect, it } from 'vitest';
import { minimumOrder } from '../../../src/shopper/cart/minimum.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

const minimum = (language: string, text: string, sum: number, closed = false) =>
  minimumOrder(page(['body', ['main', ['p', text]]]), wordsFor(language), sum, closed);

describe('the minimum that a store asks for', () => {
  it.each([
    ['en', 'The minimum order is £15.00. Your cart holds £9.80.', 1500],
    ['hu', 'A minimális rendelési összeg 5 000 Ft.', 5000],
    ['ru', 'Минимальная сумма заказа 1 500 ₽', 150_000],
    ['lt', 'Minimali užsakymo suma – 15,00 €', 1500],
    ['ko', '최소 주문 금액은 20,000원입니다.', 20_000],
    ['de', 'Der Mindestbestellwert beträgt 15,00 €.', 1500],
    ['fr', 'Un montant total de 15,00 € minimum est requis pour valider votre commande.', 1500],
    ['es', 'El pedido mínimo es de 15,00 €.', 1500],
    ['pl', 'Minimalna wartość zamówienia to 20,00 zł.', 2000],
    ['ja', '最低注文金額は¥2,000です。', 2000],
  ])('is read in %s: %s', (language, text, amount) => {
    expect(minimum(language, text, 980)).toBe(amount);
  });

  it('is none where the cart is above it', () => {
    expect(minimum('en', 'The minimum order is £15.00.', 2000)).toBeNull();
  });

  it('is not what is missing to it', () => {
    expect(minimum('es', 'Te faltan 11,01 € para llegar al pedido mínimo de 15,00 €.', 399)).toBe(1500);
  });

  it('is told without its word only where the checkout is closed', () => {
    const text = 'Please reach £15.00 before you go on with your shopping.';
    expect(minimum('en', text, 980)).toBeNull();
    expect(minimum('en', text, 980, true)).toBe(1500);
  });
});
