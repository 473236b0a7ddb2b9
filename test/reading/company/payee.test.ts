import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import { styledPage } from '../styled.ts';

function paidTo(...lines: string[]) {
  const box = ['div', ...lines.map((line) => ['p', line] as [string, string])] as ['div', ...[string, string][]];
  const page = styledPage(['body', ['main', ['h1', 'Dziękujemy za zamówienie'], box]]);
  const { company, companyAddress } = readPage({ ...page, language: 'pl' });
  return [company?.value ?? null, companyAddress?.value ?? null];
}

it('who is paid, beside an account, runs the store', () => {
  const account = 'Nr rachunku: 61 1090 2014 0000 0001 4482 7719';
  const payee = 'Odbiorca: Fu Tea Barbara Lis, ul. Długa 3, 31-147 Kraków';
  expect(paidTo(payee, account)).toEqual(['Fu Tea Barbara Lis', 'ul. Długa 3, 31-147 Kraków']);
});

it('a recipient without an account is the shopper', () => {
  expect(paidTo('Odbiorca: Barbara Lis, ul. Długa 3, 31-147 Kraków')[0]).toBeNull();
});
