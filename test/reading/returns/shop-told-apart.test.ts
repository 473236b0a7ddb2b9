import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('whether goods go back to the shop', () => {
  it('is not denied by the "no" of another clause', () => {
    const text = 'We are a small shop, so return postage is yours to pay and we cannot print labels.';
    expect(read('en', 'Returns', ['p', text]).returnsInStore).toBeNull();
  });

  it.each([
    ['en', 'Returns', 'Our shop', 'Just bring it along on a Saturday.', true],
    ['ja', '返品・交換について', '店舗', '横浜店へお持ち込みいただいても承ります。', true],
    ['ja', '返品・交換について', '店舗', '横浜店へのお持ち込みはお受けできません。', false],
    ['en', 'Returns', 'Our shop', 'Open from 10 to 6.', null],
  ])('%s: %s under a heading of the shop: %s', (language, title, heading, text, expected) => {
    expect(read(language, title, ['h2', heading], ['p', text]).returnsInStore?.value ?? null).toBe(expected);
  });
});

describe('goods that only go back when they are broken', () => {
  it.each([
    ['es', 'Devoluciones', 'Las mesas a medida solo se devuelven si llegan dañadas.'],
    ['en', 'Returns', 'Personalised mugs can only be returned if they arrive damaged.'],
  ])('%s: are excepted', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsSinglePolicy?.value).toBe(false);
  });

  it.each([
    ['de', 'Rückgabe', 'Ausnahmen gibt es nicht.'],
    ['pl', 'Zwroty', 'Wyjątków nie ma.'],
    ['ko', '반품 안내', '예외는 없습니다.'],
  ])('%s: no exception is one rule for all', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsSinglePolicy?.value).toBe(true);
  });
});

describe('where goods were bought', () => {
  it.each([
    ['ru', 'Возврат', 'Вернуть покупку, сделанную на сайте, можно в течение 20 дней.'],
    ['de', 'Rückgabe', 'Online gekaufte Ware können Sie 30 Tage lang zurückgeben.'],
  ])('%s: is not where a return begins', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsOnlineStart).toBeNull();
  });
});
