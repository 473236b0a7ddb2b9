import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function methods(language: string, title: string, ...content: Tree[]) {
  const facts = readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
  return facts.deliveryMethods?.value.map(
    ({ name, price, minDays, maxDays }) => `${name} ${price?.amountMinor} ${minDays}-${maxDays}`,
  );
}

describe('a way told whole in one line, under no heading of delivery', () => {
  it.each([
    ['en', 'Brass lamp', 'Standard delivery is free and takes 2–4 working days.', 'Standard delivery 0 2-4'],
    ['hu', 'Serpenyő', 'Házhozszállítás: 1 490 Ft, 1–3 munkanap.', 'Házhozszállítás 1490 1-3'],
    ['de', 'Messinglampe', 'Standardversand: 4,90 €, 2–3 Werktage', 'Standardversand 490 2-3'],
    ['ko', '테이블', '택배배송 3,500원 · 평균 2~3일 이내 도착', '택배배송 3500 2-3'],
    ['fr', 'Lampe', 'Livraison à domicile : 5,90 €, 2 à 3 jours ouvrés', 'Livraison à domicile 590 2-3'],
    ['es', 'Lámpara', 'Envío estándar: 3,95 €, 2-3 días laborables', 'Envío estándar 395 2-3'],
    ['pl', 'Lampa', 'Kurier: 15,99 zł, 1–2 dni robocze', 'Kurier 1599 1-2'],
    ['lt', 'Lempa', 'Kurjeris į namus: 3,99 €, 1–2 darbo dienos', 'Kurjeris į namus 399 1-2'],
    ['ru', 'Лампа', 'Курьер: 350 ₽, 1–2 дня', 'Курьер 35000 1-2'],
    ['ja', 'ランプ', '宅配便：880円（2〜3日でお届け）', '宅配便 880 2-3'],
  ])('%s, %s: %s', (language, title, text, told) => {
    expect(methods(language, title, ['p', text])).toEqual([told]);
  });

  it.each([
    ['en', 'Brass lamp', 'Free delivery over £50, 30 days to return it.'],
    ['de', 'Messinglampe', 'Versand in 2–3 Werktagen.'],
    ['pl', 'Lampa', 'Kurier dzwoni dzień wcześniej.'],
  ])('%s: no way: %s', (language, title, text) => {
    expect(methods(language, title, ['p', text])).toBeUndefined();
  });

  it('days after the comma are no part of a name in a table', () => {
    const row = (name: string, price: string): Tree => ['tr', ['td', name], ['td', ''], ['td', price]];
    const table: Tree = ['table', row('Lámpara', '19,90 €'), row('Correos Paq Estándar, 3–5 días hábiles', 'Gratis')];
    expect(methods('es', 'Gracias, tu pedido está confirmado', table)).toEqual(['Correos Paq Estándar 0 3-5']);
  });
});
