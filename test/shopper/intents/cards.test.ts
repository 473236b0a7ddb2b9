import { describe, expect, it } from 'vitest';
import { findAddToCart, mainHeading } from '../../../src/shopper/intents/add-to-cart.ts';
import { productCards } from '../../../src/shopper/intents/cards.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const card = (name: string, price: string, ...more: Tree[]): Tree => [
  'div',
  ['a', { href: `https://store.test/p/${encodeURIComponent(name)}` }, name],
  ['p', price],
  ...more,
];
const list = (...cards: Tree[]) => page(['body', ['main', ['div', ...cards]]]);

describe('the products of a list', () => {
  it.each([
    ['ru', 'Кофе 250 г', '790 ₽'],
    ['ko', '비누 3개', '14,500원'],
    ['ja', '煎茶 100g', '1,620円'],
    ['he', 'זעתר טרי 100 גרם', '\u200f22.00\u00a0\u200f₪'],
    ['hu', 'Sajt 500 g', '2 145 Ft'],
  ])('keep a name that ends in a measure (%s)', (language, name, price) => {
    const cards = productCards(list(card(name, price), card(`${name} B`, price)), wordsFor(language));
    expect(cards.map((each) => each.name)).toEqual([name, `${name} B`]);
  });
});

describe('the only hit beside a column of other things', () => {
  it('is told from the columns, of which both show a price', () => {
    const title: Tree = ['h1', 'Search results'];
    const box: Tree = [
      'div',
      ['h3', ['a', { href: 'https://store.test/basket' }, 'Your basket [more]']],
      card('Apron', '46 €'),
    ];
    const shown = page(['body', ['div', ['div', title, card('Kneeler', '19 €')], ['div', box]]]);
    expect(productCards(shown, wordsFor('en')).map(({ name }) => name)).toEqual(['Kneeler', 'Apron']);
  });
});

describe('a link around the whole card', () => {
  const whole = (name: string, price: string): Tree => [
    'li',
    ['a', { href: `https://store.test/p/${encodeURIComponent(name)}` }, ['p', name], ['p', 'Hand made'], ['p', price]],
  ];

  it.each([
    ['ja', '粉引 飯碗', '￥2,090 ～ ￥2,420'],
    ['en', 'Rice bowl', '$20.00'],
    ['lt', 'Ryžių dubuo', '20,00 €'],
  ])('is called by the name alone (%s)', (language, name, price) => {
    const cards = productCards(list(whole(name, price), whole(`${name} B`, price)), wordsFor(language));
    expect(cards.map((each) => each.name)).toEqual([name, `${name} B`]);
  });
});

describe('a link around picture and name', () => {
  it('is called once', () => {
    const snapshot = list(card('粉引きの飯碗 粉引きの飯碗', '3,300円'), card('湯のみ', '2,200円'));
    expect(productCards(snapshot, wordsFor('ja')).map(({ name }) => name)).toEqual(['粉引きの飯碗', '湯のみ']);
  });
});

describe("what stands around the page's own title", () => {
  it('is no card of a list', () => {
    const own: Tree = ['div', ['h1', 'Apron'], ['p', '£32.00'], ['a', { href: 'https://store.test/aprons' }, 'Aprons']];
    const snapshot = page(['body', ['main', own, ['ul', card('Hat', '£18.00'), card('Scarf', '£24.00')]]]);
    expect(productCards(snapshot, wordsFor('en')).map((each) => each.name)).toEqual(['Hat', 'Scarf']);
  });
});

describe('the way to a product of a list', () => {
  it('is no address that stands in every card alike', () => {
    const named = (name: string): Tree => [
      'div',
      ['h3', name],
      ['p', '9,00 €'],
      ['a', { href: 'https://store.test/versand/' }, 'zzgl. Versandkosten'],
      ['a', { href: `https://store.test/p/${name}` }, 'Ansehen'],
    ];
    const cards = productCards(list(named('Assam'), named('Ceylon')), wordsFor('de'));
    expect(cards.map((each) => each.href)).toEqual(['https://store.test/p/Assam', 'https://store.test/p/Ceylon']);
  });
});

describe('the product page', () => {
  const title = (href: string): Tree => ['h1', ['a', { href }, 'Wabi']];

  it("is not called by the store's own name", () => {
    const snapshot = page(['body', ['main', title('https://store.test/'), ['h2', 'Sencha']]]);
    expect(mainHeading(snapshot)?.text).toBe('Sencha');
  });

  it("does not add what stands in another product's card", () => {
    const quick = (name: string) => card(name, '$9.00', ['button', `Quick add to cart ${name}`]);
    const snapshot = page([
      'body',
      ['main', ['h1', 'Cedar Candle'], ['button', 'Add to cart'], ['section', quick('Rose Soap'), quick('Mint Tea')]],
    ]);
    const { ref } = findAddToCart(snapshot, wordsFor('en'));
    expect(ref === null ? null : snapshot.nodes[ref]?.text).toBe('Add to cart');
  });

  it('is bought by its own button, also where parts of its page look like products one within the other', () => {
    const row: Tree = [
      'div',
      ['a', { href: 'https://store.test/size' }, '250 ml'],
      ['b', '$18.90'],
      ['button', 'Delete'],
    ];
    const info: Tree = [
      'div',
      ['a', { href: 'https://store.test/brand' }, 'Fern'],
      ['b', '$18.90'],
      row,
      ['button', 'Add to cart'],
    ];
    const reviews: Tree = ['div', ['a', { href: 'https://store.test/reviews' }, '94 reviews'], ['b', '$18.90'], info];
    const snapshot = page(['body', ['div', ['h1', 'Fern & Co'], ['main', reviews]]]);
    expect(snapshot.nodes[findAddToCart(snapshot, wordsFor('en')).ref ?? -1]?.text).toBe('Add to cart');
  });

  it('is bought by the only button there is, where it may uncover the cart', () => {
    const buy = (...more: Tree[]) => page(['body', ['main', ['h1', '머그'], ['button', '구매하기'], ...more]]);
    const chosen = (snapshot: ReturnType<typeof page>) =>
      snapshot.nodes[findAddToCart(snapshot, wordsFor('ko'), true).ref ?? -1]?.text;
    expect(chosen(buy())).toBe('구매하기');
    expect(chosen(buy(['button', '장바구니 담기']))).toBe('장바구니 담기');
  });
});

describe('links that all cards call alike', () => {
  it('do not name the product; the largest line beside them does', () => {
    const row = (name: string, price: string, number: number): Tree => [
      'tr',
      ['td', ['b', name], ['p', 'Made of oak, oiled by hand, to last a lifetime'], ['b', price]],
      ['td', ['a', { href: `https://store.test/p/${number}` }, 'Details']],
    ];
    const rows = list(row('Oak board', '£32.00', 1), row('Oak spoon', '£9.00', 2));
    expect(productCards(rows, wordsFor('en')).map((each) => each.name)).toEqual(['Oak board', 'Oak spoon']);
  });
});

describe('the only hit of a search', () => {
  const hit: Tree = [
    'div',
    ['a', { href: 'https://store.test/p/tin' }, ['img', { alt: 'Tin' }], 'Tea tin'],
    ['div', ['span', '€8.90'], ['div', 'plus ', ['a', { href: 'https://store.test/shipping' }, 'Shipping and more']]],
  ];

  it('is the product, not the shipping note beside its price', () => {
    const snapshot = list(hit);
    for (const node of snapshot.nodes) if (node.tag === 'img') node.role = 'img';
    expect(productCards(snapshot, wordsFor('en')).map(({ href }) => href)).toEqual(['https://store.test/p/tin']);
  });

  it('is not opened by a link that puts it into the cart', () => {
    const adds: Tree = ['a', { href: 'https://store.test/basket?add=1' }, 'Ajouter au panier'];
    const snapshot = list(card('Mug', '12,00 €', adds));
    for (const node of snapshot.nodes) if (node.role === 'link') node.name = node.text;
    expect(productCards(snapshot, wordsFor('fr')).map(({ name }) => name)).toEqual(['Mug']);
  });
});
