import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('the longer period to which the legal one is extended', () => {
  it.each([
    ['de', 'Rückgabe', 'Wir verlängern das gesetzliche Widerrufsrecht von 14 Tagen freiwillig auf 60 Tage.', 60],
    ['en', 'Returns', 'We extend the legal period of 14 days to 60 days.', 60],
    ['pl', 'Zwroty', 'Ustawowe 14 dni wydłużyliśmy do 60 dni.', 60],
    ['ko', '반품', '법정 기간 7일을 30일로 연장해 드립니다.', 30],
  ])('%s: %s: %s', (language, title, text, days) => {
    expect(read(language, title, ['p', text]).returnsWindowDays?.value).toBe(days);
  });
});

it('days in which to tell that it came broken are no time to send it back', () => {
  const facts = read('ko', 'FAQ', ['h3', '그릇이 깨져서 왔어요.'], ['p', '수령 후 3일 이내에 보내 주세요.']);
  expect(facts.returnsWindowDays).toBeNull();
});

describe('as one would in a shop', () => {
  it.each([
    ['en', 'Returns', 'You may try the goods as you would in a shop.'],
    ['de', 'Rückgabe', 'Sie dürfen die Ware prüfen, wie es im Ladengeschäft möglich wäre.'],
    ['pl', 'Zwroty', 'Produkt możesz sprawdzić tak, jak w sklepie stacjonarnym.'],
    ['ru', 'Возврат', 'Товар можно примерить как в обычном магазине.'],
  ])('%s: tells nothing of bringing it back: %s', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsInStore).toBeNull();
  });
});

it('no charge denies the charge only', () => {
  const facts = read('en', 'Returns', ['h2', 'In a store'], ['p', 'There is no charge for in-store returns.']);
  expect(facts.returnsInStore?.value).toBe(true);
});

it('on a page of returns a heading with a word of delivery is still about returns', () => {
  const text = 'Los gastos corren a cargo del cliente. Si prefieres traerlo a una tienda, no te costará nada.';
  const facts = read('es', 'Devoluciones', ['h2', '¿Quién paga la recogida?'], ['p', text]);
  expect([facts.returnsFree?.value, facts.returnsInStore?.value]).toEqual([false, true]);
});

it('a bar over the title is no policy', () => {
  const bar: Tree = ['div', '30 days to return | Locker from 1.99 €'];
  const page = styledPage(['body', bar, ['main', ['h1', 'Delivery'], ['p', 'We post your parcel within a day.']]]);
  expect(readPage({ ...page, language: 'en' }).returnsPolicy).toBeNull();
});
