import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, button: string, ...content: Tree[]) {
  const snapshot = styledPage(['body', ['main', ['h1', 'Lamp'], ...content, ['button', button]]]);
  return readPage({ ...snapshot, language });
}

const row = (label: string, value: string): Tree => ['tr', ['th', label], ['td', value]];

describe('an amount in a row is what the label of the row says', () => {
  it.each([
    ['ko', '장바구니 담기', [row('소비자가', '52,000원'), row('판매가', '39,000원'), row('배송비', '3,000원')], 39000],
    ['en', 'Add to cart', [row('List price', '$52.00'), row('Our price', '$39.00'), row('Postage', '$3.00')], 3900],
    ['de', 'In den Warenkorb', [row('UVP', '52,00 €'), row('Preis', '39,00 €'), row('Versand', '4,90 €')], 3900],
    ['pl', 'Do koszyka', [row('Cena', '39,00 zł'), row('Dostawa', '12,00 zł')], 3900],
  ])('%s', (language, button, rows, minor) => {
    expect(read(language, button, ['table', ...rows]).price?.value.amountMinor).toBe(minor);
  });

  it('a list price is one where it stands alone, too', () => {
    const rows = [row('소비자가', '52,000원'), row('판매가', '39,000원')];
    const facts = read('ko', '장바구니 담기', ['table', ...rows], ['p', ['span', '52,000원'], ['strong', '39,000원']]);
    expect(facts.price?.value.amountMinor).toBe(39000);
  });
});

describe('what a kilo or a litre comes to is told behind the price', () => {
  it.each([
    ['fr', 'Ajouter au panier', '7,20 € soit 72,00 € / kg', 720],
    ['de', 'In den Warenkorb', '7,20 € (72,00 € pro kg)', 720],
    ['en', 'Add to basket', '£7.20 (£72.00 per kg)', 720],
    ['hu', 'Kosárba', '720 Ft (7 200 Ft/kg)', 720],
    ['pl', 'Do koszyka', '7,20 zł (72,00 zł / kg)', 720],
    ['ru', 'В корзину', '720 ₽ (7 200 ₽ за кг)', 72000],
    ['es', 'Añadir al carrito', '7,20 € (72,00 €/kg)', 720],
  ])('%s: %s %s', (language, button, price, minor) => {
    expect(read(language, button, ['p', price]).price?.value.amountMinor).toBe(minor);
  });
});

it('a working time is a property, unless it tells from when to when', () => {
  const rows = [row('Power', '6 W'), row('Working time', '15 hours'), row('Weight', '240 g')];
  expect(read('en', 'Add to basket', ['p', '£7.20'], ['table', ...rows]).attributes?.value).toBe(3);
});

it('what a rating is out of is not how many there are', () => {
  const facts = read('en', 'Add to basket', ['p', '£7.20'], ['p', 'Rated 4.78 out of 5 based on 9 customer ratings']);
  expect(facts.reviews?.value).toBe(9);
});
