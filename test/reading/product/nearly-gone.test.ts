import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function product(language: string, button: string, ...content: Tree[]) {
  const main: Tree = ['main', ['h1', 'Wool 210'], ['p', '39,00 €'], ['button', button], ...content];
  return readPage({ ...styledPage(['body', main]), language });
}

describe('what is nearly sold out can still be had', () => {
  it.each([
    ['en', 'Add to cart', 'Almost sold out', 'low'],
    ['de', 'In den Warenkorb', 'Fast ausverkauft', 'low'],
    ['fr', 'Ajouter au panier', 'Bientôt épuisé', 'low'],
    ['es', 'Añadir al carrito', 'Casi agotado', 'low'],
    ['pl', 'Do koszyka', 'Prawie wyprzedane', 'low'],
    ['hu', 'Kosárba', 'Majdnem elfogyott', 'low'],
    ['lt', 'Į krepšelį', 'Beveik išparduota', 'low'],
    ['ru', 'В корзину', 'Почти распродано', 'low'],
    ['ko', '장바구니', '남은 수량 2개 – 품절 임박', 'low'],
    ['ja', 'カートに入れる', '売り切れ間近', 'low'],
    ['en', 'Add to cart', 'Sold out', 'out-of-stock'],
    ['de', 'In den Warenkorb', 'Letzte Stücke ausverkauft', 'out-of-stock'],
    ['ko', '장바구니', '품절', 'out-of-stock'],
  ])('%s, %s: %s', (language, button, text, status) => {
    expect(product(language, button, ['p', text]).stock?.value).toBe(status);
  });
});

describe('boxes with a picture, a name and a price each are other goods', () => {
  const picture = (src: string): Tree => ['img', { src, width: '300', height: '300' }];
  const item = (name: string, price: string): Tree => ['li', picture(`/${name}.jpg`), `${name} ${price}`];

  it('whatever their heading says', () => {
    const goods: Tree = ['section', ['h2', 'Zum Teetisch'], ['ul', item('Kanne', '59,40 €'), item('Tasse', '9,40 €')]];
    expect(product('de', 'In den Warenkorb', ['div', picture('/wolle-1.jpg')], goods).images?.value).toBe(1);
  });

  it('pictures of the product under a heading are its own', () => {
    const shown: Tree = ['section', ['h2', 'Im Detail'], ['ul', ['li', picture('/a.jpg')], ['li', picture('/b.jpg')]]];
    expect(product('de', 'In den Warenkorb', ['div', picture('/wolle-1.jpg')], shown).images?.value).toBe(3);
  });
});
