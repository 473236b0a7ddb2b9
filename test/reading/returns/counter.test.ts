import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('"may I bring it back to the shop?"', () => {
  it.each([
    ['en', 'Returns', 'Can I return things in a store?', 'Yes, in both of our houses.', true],
    ['de', 'Rückgabe', 'Kann ich im Geschäft zurückgeben?', 'Ja, in unseren beiden Häusern.', true],
    ['lt', 'Grąžinimas', 'Ar galiu grąžinti parduotuvėje?', 'Deja, internetu pirktų prekių nepriimame.', false],
    ['ja', '返品について', '実店舗での返品', '京都店ではお受けできません。', false],
  ])('%s: %s %s – %s', (language, title, question, answer, said) => {
    expect(read(language, title, ['h3', question], ['p', answer]).returnsInStore?.value).toBe(said);
  });
});

describe('a return behind a link', () => {
  const sentence = (path: string): Tree => [
    'p',
    'Entra con tu correo y el número de pedido en ',
    ['a', { href: path }, 'Mis devoluciones'],
  ];

  it('is begun online where the sentence asks for the order', () => {
    const facts = read('es', 'Devoluciones', sentence('https://store.test/devoluciones/nueva'));
    expect(facts.returnsOnlineStart?.value).toBe(true);
  });

  it('is not where the link is a file to print', () => {
    const facts = read('es', 'Devoluciones', sentence('https://store.test/devoluciones.pdf'));
    expect(facts.returnsOnlineStart).toBeNull();
  });
});

it('in Korean what a period is counted from stands before it, the delivery too', () => {
  const text = '상품을 배송받은 날로부터 7일 이내에 청약을 철회할 수 있습니다.';
  expect(read('ko', '이용약관', ['p', text]).returnsWindowDays?.value).toBe(7);
});

it('a Lithuanian verb denies by its beginning', () => {
  const text = 'Siuntos lipdukų mes neišduodame.';
  expect(read('lt', 'Prekių grąžinimas', ['p', text]).returnsLabel?.value).toBe(false);
});
