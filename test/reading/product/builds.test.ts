import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, ...content: Tree[]) {
  const snapshot = styledPage(['body', ['main', ['h1', 'Lamp'], ...content]]);
  for (const node of snapshot.nodes) if (node.tag === 'img') node.rect = [0, 300, 300, 300];
  return readPage({ ...snapshot, language });
}

const picture = (src: string): Tree => ['img', { src }];
const button: Tree = ['button', 'Add to cart'];

describe('pictures of a product', () => {
  it.each([
    [
      'two signs of a size after the name',
      ['/a/front_600x.jpg', '/a/front_110x110@2x.jpg', '/a/back_110x110@2x.jpg'],
      2,
    ],
    [
      'folders named after the picture',
      ['/i/LP9/500x500/LP9.webp', '/i/LP9_alt_1/100x100/LP9.webp', '/i/LP9_alt_2/100x100/LP9.webp'],
      3,
    ],
    [
      'numbers for names, the size before them',
      ['/gfx/2201/lamp.webp', '/c/75_75_2201.webp', '/c/75_75_2202.webp', '/c/75_75_2203.webp'],
      3,
    ],
  ])('%s', (_, sources, count) => {
    expect(read('en', ...sources.map(picture), ['p', '$49.00'], button).images?.value).toBe(count);
  });

  it('end where a box is named as others’ goods', () => {
    const facts = read('en', picture('/lamp.jpg'), ['p', '$49.00'], button, [
      'div',
      { class: 'product-relation' },
      picture('/bulb.jpg'),
      ['p', 'Bulb $5.00'],
    ]);
    expect(facts.images?.value).toBe(1);
    expect(facts.price?.value.amountMinor).toBe(4900);
  });
});

describe('the price', () => {
  it.each([
    ['en', 'Regular price $187.00', 18700],
    ['ja', '通常価格 ¥18,700', 18700],
    ['en', '$214.90 ($169.21 + tax)', 21490],
  ])('%s: %s', (language, text, amountMinor) => {
    const cart: Tree = ['button', language === 'ja' ? 'カートに入れる' : 'Add to cart'];
    expect(read(language, ['p', text], cart).price?.value.amountMinor).toBe(amountMinor);
  });

  it('the usual one is old beside another', () => {
    expect(read('en', ['p', 'Regular price $187.00'], ['p', '$99.00'], button).price?.value.amountMinor).toBe(9900);
  });
});

it('a product that is sold out may say so, and that it tells when it is back', () => {
  const facts = read('es', picture('/lamp.jpg'), ['p', '349,00 €'], ['p', 'Agotado'], ['p', 'Avísame cuando vuelva']);
  expect(facts.stock?.value).toBe('out-of-stock');
});

it('one sign is a label where no letters are used', () => {
  const list: Tree = ['ul', ['li', '刃渡り：165mm'], ['li', '全長：305mm'], ['li', '柄：朴の木']];
  expect(read('ja', ['p', '¥18,700'], ['button', 'カートに入れる'], list).attributes?.value).toBe(3);
});

it('two digits are a size where the picture without them is there, else they count pictures', () => {
  const count = (...sources: string[]) => read('en', ...sources.map(picture), ['p', '$49.00'], button).images?.value;
  expect(count('/a/knife.jpg', '/a/grip.jpg', '/t/knife_80.jpg', '/t/grip_80.jpg')).toBe(2);
  expect(count('/a/knife_80.jpg', '/a/knife_81.jpg')).toBe(2);
});

it('a price named as struck through is the old one, though no style sheet has struck it', () => {
  const price: Tree = ['p', ['span', { class: 'line-through' }, '£245.00'], ['span', '£198.00']];
  expect(read('en', price, button).price?.value.amountMinor).toBe(19800);
});
