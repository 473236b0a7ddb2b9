import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  const page = styledPage(['body', ['main', ['h1', title], ...content]]);
  return readPage({ ...page, title: `${title} – Shop`, language });
}

const table = (...rows: [string, string][]): Tree => [
  'table',
  ...rows.map(([name, value]): Tree => ['tr', ['th', name], ['td', value]]),
];
const pictures: Tree = ['div', { class: 'gallery' }, ['img', { src: '/a1.jpg' }], ['img', { src: '/a2.jpg' }]];

describe('a product that nothing marks as one, without a button to buy', () => {
  it.each([
    ['en', 'Roll-up table', '£68.00', 'In stock', '218 reviews', 6800],
    ['hu', 'Tábori asztal', '14 990 Ft', 'Raktáron', '12 értékelés', 14990],
    ['ru', 'Робот-пылесос', '18 990 ₽', 'В наличии', '136 отзывов', 1899000],
    ['lt', 'Stalas', '68,00 €', 'Yra sandėlyje', '21 atsiliepimas', 6800],
    ['ko', '우드 롤테이블', '68,000원', '재고 있음', '리뷰 218개', 68000],
    ['de', 'Rolltisch', '68,00 €', 'Auf Lager', '21 Bewertungen', 6800],
    ['fr', 'Table roulante', '68,00 €', 'En stock', '21 avis', 6800],
    ['es', 'Mesa plegable', '68,00 €', 'En stock', '21 opiniones', 6800],
    ['pl', 'Stół składany', '68,00 zł', 'Dostępny', '21 opinii', 6800],
    ['ja', '折りたたみテーブル', '6,800円', '在庫あり', 'レビュー 21件', 6800],
  ])('%s: %s at %s', (language, title, price, stock, reviews, amountMinor) => {
    const facts = read(
      language,
      title,
      pictures,
      ['p', { class: 'price' }, price],
      ['p', stock],
      ['p', reviews],
      table(['A', '90 cm'], ['B', '5.8 kg'], ['C', '30 kg']),
    );
    expect(facts.price?.value.amountMinor).toBe(amountMinor);
    expect(facts.stock?.value).toBe('in-stock');
    expect(facts.attributes?.value).toBe(3);
  });

  it('is no list of goods, no page of delivery, no page with a price and nothing else', () => {
    const goods = ['a', 'b'].map((name): Tree => ['a', { href: `/${name}` }, `${name} £12.00`]);
    expect(read('en', 'Tables', ['p', '£68.00'], ['p', 'In stock'], pictures, ...goods).price).toBeNull();
    expect(read('en', 'Delivery', ['p', '£3.99'], ['p', 'In stock'], pictures).price).toBeNull();
    expect(read('en', 'Our story', ['p', '£3.99'], ['p', 'We began in 1987.']).price).toBeNull();
  });
});

describe('what stands beside a price and is none', () => {
  const button: Tree = ['button', 'Add to basket'];

  it.each([
    ['en', 'Save £71.00'],
    ['en', 'or 3 payments of £216.33'],
    ['en', 'Earn £6.49 in bonus points'],
    ['en', '£540.83 excl. VAT'],
    ['en', 'From £54.08/month'],
  ])('%s: %s', (language, other) => {
    const facts = read(language, 'Guitar', ['p', other], ['p', '£649.00'], button);
    expect(facts.price?.value.amountMinor).toBe(64900);
  });

  it.each([
    ['hu', 'Havi 4 997 Ft-tól 3 részletben', '14 990 Ft', 'Kosárba', 14990],
    ['ru', 'или 1 583 ₽ × 12 мес. в рассрочку', '18 990 ₽', 'В корзину', 1899000],
    ['ko', '월 11,333원 (6개월 무이자)', '68,000원', '장바구니 담기', 68000],
    ['fr', 'Vous économisez 71,00 €', '649,00 €', 'Ajouter au panier', 64900],
    ['de', 'Sie sparen 71,00 €', '649,00 €', 'In den Warenkorb', 64900],
    ['es', 'Desde 54,08 €/mes', '649,00 €', 'Añadir a la cesta', 64900],
    ['pl', 'Oszczędzasz 71,00 zł', '649,00 zł', 'Do koszyka', 64900],
    ['lt', 'nuo 12,08 €/mėn.', '649,00 €', 'Į krepšelį', 64900],
    ['ja', '月々 1,080円', '6,490円', 'カートに入れる', 6490],
  ])('%s: %s', (language, other, price, press, amountMinor) => {
    expect(read(language, 'A1', ['p', other], ['p', price], ['button', press]).price?.value.amountMinor).toBe(
      amountMinor,
    );
  });

  it('a price with what is saved in one line, over a usual price in a box of its own', () => {
    const old: Tree = ['p', { class: 'discount' }, ['span', { class: 'regular-price' }, '720,00 €']];
    const now: Tree = ['p', { class: 'current-price' }, '649,00 € ', ['span', 'Ahorra 71 €']];
    const facts = read('es', 'Guitarra', old, now, ['button', 'Añadir a la cesta']);
    expect(facts.price?.value.amountMinor).toBe(64900);
  });
});
