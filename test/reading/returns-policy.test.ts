import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page, type Tree } from '../snapshot/tree.ts';

/** What a page on returns says. */
function read(language: string, title: string, ...paragraphs: string[]) {
  const content = paragraphs.map((text): Tree => ['p', text]);
  return readPage({ ...page(['body', ['main', ['h1', title], ...content]]), language });
}

describe('one policy for all', () => {
  it.each([
    ['en', 'Returns', 'The same rules apply to every product we sell – there are no exclusions.', true],
    ['de', 'Rückgabe', 'Das Rückgaberecht gilt für alle Artikel ohne Ausnahme.', true],
    ['ru', 'Возврат', 'Косметика и бельё возврату не подлежат.', false],
    ['hu', 'Elállás', 'Egyedi méretre gyártott bútort nem veszünk vissza.', false],
    ['ja', '返品について', '名入れ商品は返品できません。', false],
    ['es', 'Devoluciones', 'No admitimos devoluciones de prendas bordadas.', false],
  ])('%s, %s: %s', (language, title, text, single) => {
    expect(read(language, title, text).returnsSinglePolicy?.value).toBe(single);
  });

  it('a guarantee on all goods says nothing of returns', () => {
    expect(read('lt', 'Grąžinimas', 'Visoms prekėms taikoma 24 mėnesių garantija.').returnsSinglePolicy).toBeNull();
  });
});

describe('the time to return', () => {
  it.each([
    ['pl', 'Zwroty', 'Na zwrot masz 14 dni. W przypadku członków klubu termin wydłużamy do 60 dni.', 14],
    ['hu', 'Visszaküldés', 'Outlet termék: visszaküldés 14 nap. Minden más: visszaküldés 30 nap.', 30],
    [
      'ru',
      'Возврат',
      'Отказаться от товара можно в течение 7 дней. Мы пошли дальше закона: принимаем обратно в течение тридцати дней.',
      30,
    ],
  ])('is the one that holds for everyone: %s, %s: %s', (language, title, text, days) => {
    expect(read(language, title, text).returnsWindowDays?.value).toBe(days);
  });
});

describe('what is no answer', () => {
  it.each([
    ['pl', 'Zwroty', 'Wypełnij formularz zwrotu, wydrukuj go i włóż do paczki.'],
    ['es', 'Devoluciones', 'Los gastos de devolución corren por tu cuenta.'],
    ['de', 'Rückgabe', 'Wir erstatten das Geld auf Ihr Konto.'],
  ])('nothing is started online by paper or a bank: %s, %s: %s', (language, title, text) => {
    expect(read(language, title, text).returnsOnlineStart).toBeNull();
  });

  it.each([
    ['ru', 'Возврат', 'Принимаем возврат, если сохранены ярлыки и чек.'],
    ['en', 'Returns', 'To return it you do not need to print a label.'],
  ])('no label for the parcel is spoken of: %s, %s: %s', (language, title, text) => {
    expect(read(language, title, text).returnsLabel).toBeNull();
  });

  it('a parcel that nobody took is no return', () => {
    const text = 'お届け先不明で返送された場合の送料はお客様にご負担いただきます。';
    expect(read('ja', '返品・送料', text).returnsFree).toBeNull();
  });
});
