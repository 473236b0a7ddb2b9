import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function product(language: string, button: string, ...content: Tree[]) {
  const main: Tree = ['main', ['h1', 'Wool 210'], ['p', '39,00 €'], ['button', button], ...content];
  return readPage({ ...styledPage(['body', main]), language });
}

describe('how many reviews there are', () => {
  it.each([
    ['de', 'In den Warenkorb', '16 von 16 Bewertungen', 16],
    ['en', 'Add to cart', 'Reviews 48', 48],
    ['ko', '장바구니', '상품 후기 48', 48],
  ])('%s: %s: %s', (language, button, text, count) => {
    expect(product(language, button, ['h3', text]).reviews?.value).toBe(count);
  });
});

describe('stock that is counted, or told by the name of its line', () => {
  it.each<[string, string, Tree, string | undefined]>([
    ['es', 'Añadir al carrito', ['p', '34 disponibles'], 'in-stock'],
    ['es', 'Añadir al carrito', ['p', 'Tallas disponibles: S, M, L'], undefined],
    ['lt', 'Į krepšelį', ['p', 'Likutis: 12 vnt.'], 'in-stock'],
    ['de', 'In den Warenkorb', ['p', { class: 'stock out-of-stock' }, 'Zurzeit leider vergriffen'], 'out-of-stock'],
  ])('%s: %s: %j', (language, button, line, status) => {
    expect(product(language, button, line).stock?.value).toBe(status);
  });
});
