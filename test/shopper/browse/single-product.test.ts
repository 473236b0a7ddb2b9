import { describe, expect, it } from 'vitest';
import { singleProduct } from '../../../src/shopper/browse/single-product.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('de');
const card = (name: string): Tree => [
  'li',
  ['a', { href: `https://store.test/p/${encodeURIComponent(name)}` }, ['h3', name]],
  ['p', '9,00 €'],
  ['button', 'In den Warenkorb'],
];
const related: Tree = ['section', ['h2', 'Ähnliche Produkte'], ['ul', card('Jasmin Perlen'), card('Matcha')]];

describe('a search that leads straight to a product', () => {
  it('is told from a list: what the page recommends is no result', () => {
    const own: Tree = ['div', ['h1', 'Sencha Kagoshima'], ['p', '7,90 €'], ['form', ['button', 'In den Warenkorb']]];
    const found = singleProduct(page(['body', ['main', own, related]]), 'Sencha Kagoshima', words);
    expect(found?.name).toBe('Sencha Kagoshima');
  });

  it('is none where the results can be added from the list', () => {
    const list: Tree = ['ul', card('Sencha Kagoshima'), card('Sencha Uji')];
    const snapshot = page(['body', ['main', ['h1', 'Ergebnisse für Sencha'], list]]);
    expect(singleProduct(snapshot, 'Sencha', words)).toBeNull();
  });

  it('is none where the page is called as the search and its one result leads on', () => {
    const link: Tree = ['a', { href: 'https://store.test/p/pelda' }, 'Stalinė lempa Pelėda'];
    const result: Tree = ['div', ['div', link, ['p', '34,90 €']], ['button', 'Į krepšelį']];
    const snapshot = page(['body', ['main', ['h1', 'Paieška - Stalinė lempa'], result]]);
    expect(singleProduct(snapshot, 'Stalinė lempa', wordsFor('lt'))).toBeNull();
  });

  it('is none where the page is about something else', () => {
    const own: Tree = ['div', ['h1', 'Gutschein'], ['form', ['button', 'In den Warenkorb']]];
    expect(singleProduct(page(['body', ['main', own]]), 'Sencha', words)).toBeNull();
  });
});
