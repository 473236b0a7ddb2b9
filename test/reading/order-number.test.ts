import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page } from '../snapshot/tree.ts';

const PAGES: [language: string, heading: string, sentence: string, number: string | null][] = [
  ['en', 'Thank you!', 'Your order #10482 has been placed.', '10482'],
  ['en', 'Order confirmed', 'Order reference: AB-99812-X', 'AB-99812-X'],
  ['en', 'My account', 'Order 10482 shipped', null],
  ['de', 'Danke für Ihre Bestellung', 'Ihre Bestellnummer lautet 2026-11-0042.', '2026-11-0042'],
  ['de', 'Vielen Dank', 'Wir haben Ihre Bestellung erhalten. Auftragsnummer: 556677', '556677'],
  ['hu', 'Köszönjük a megrendelést!', 'Rendelésszám: #20815', '20815'],
  ['hu', 'Sikeres megrendelés', 'A megrendelés azonosítója: M-3321', 'M-3321'],
  ['ru', 'Заказ оформлен', 'Номер вашего заказа: 12-345678', '12-345678'],
  ['ru', 'Спасибо, заказ принят!', 'Номер заказаR-558-0231', 'R-558-0231'],
  ['lt', 'Užsakymas priimtas', 'Jūsų užsakymo numeris: LT-55021', 'LT-55021'],
  ['ko', '주문이 접수되었습니다', '주문번호: 2026112200123', '2026112200123'],
  ['ja', 'ご注文ありがとうございました', '注文番号：A-20456', 'A-20456'],
  ['fr', 'Merci pour votre commande !', 'Votre numéro de commande est le 778812.', '778812'],
  ['fr', 'Commande confirmée', 'Commande n° FR-9921', 'FR-9921'],
  ['es', '¡Gracias por tu compra!', 'Tu número de pedido es 45-2210.', '45-2210'],
  ['pl', 'Dziękujemy za zamówienie', 'Numer zamówienia: 2026/11/118', '2026/11/118'],
  ['pl', 'Dziękujemy', 'Twoje zamówienie nr 88412 zostało przyjęte.', '88412'],
];

describe('the order number', () => {
  it.each(PAGES)('%s, %s: %s', (language, heading, sentence, number) => {
    const snapshot = page(['body', ['main', ['h1', heading], ['p', sentence]]]);
    expect(readPage({ ...snapshot, language }).orderNumber?.value ?? null).toBe(number);
  });
});
