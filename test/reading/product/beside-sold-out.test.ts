import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function product(language: string, ...content: Tree[]) {
  const main: Tree = ['main', ['h1', 'Wool 210'], picture('wool'), ...content];
  return readPage({ ...styledPage(['body', main]), language });
}

const picture = (name: string): Tree => ['img', { src: `/${name}.jpg`, width: '300', height: '300' }];
const card = (name: string, price: string): Tree => ['div', picture(name), ['p', name], ['p', price]];
const link = (name: string, price: string): Tree => [
  'a',
  { href: `/${name}` },
  picture(name),
  ['p', name],
  ['p', price],
];

describe('the price of other goods is not that of a product that is sold out', () => {
  it.each<[string, string, string, Tree]>([
    ['cards without a heading', 'de', 'Ausverkauft', ['div', card('Kanne', '59,40 €'), card('Tasse', '9,40 €')]],
    ['links without a heading', 'en', 'Sold out', ['div', link('Pot', '59.40 €'), link('Cup', '9.40 €')]],
    ['one link', 'fr', 'Épuisé', ['div', link('Théière', '59,40 €')]],
    [
      'entries of a list',
      'es',
      'Agotado',
      ['ul', ['li', ['a', { href: '/a' }, 'Tetera'], '59,40 €'], ['li', ['a', { href: '/b' }, 'Taza'], '9,40 €']],
    ],
  ])('%s, %s: %s', (_, language, gone, goods) => {
    const facts = product(language, ['p', gone], goods);
    expect(facts.price).toBeNull();
    expect(facts.images?.value).toBe(1);
  });

  it('its own price is', () => {
    const facts = product('pl', ['p', '39,00 zł'], ['p', 'Produkt niedostępny'], ['div', link('Kubek', '9,40 zł')]);
    expect(facts.price?.value).toEqual({ amountMinor: 3900, currency: 'PLN' });
  });
});
