import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const offersCounter = (language: string, ...content: Tree[]) =>
  read(language, 'Info', ...content).channels.some(({ value }) => value === 'store-counter');

describe('a heading of a shop over when it is open is a shop to walk into', () => {
  it.each([
    ['en', 'Our shops', 'Open from 10:00 to 18:30.'],
    ['de', 'Unsere Filialen', 'Geöffnet von 10:00 bis 18:30 Uhr.'],
    ['fr', 'Nos boutiques', 'Ouvertes de 10h00 à 18h30.'],
    ['es', 'Tiendas', 'Abrimos de 10:00 a 21:30.'],
    ['pl', 'Sklep firmowy', 'codziennie 10:00–18:00'],
    ['hu', 'Boltunk', 'Nyitva 10:00–18:00'],
    ['lt', 'Parduotuvės', 'Dirbame 10:00–18:00'],
    ['ru', 'Магазины', 'Открыто с 10:00 до 21:00'],
    ['ko', '오프라인 매장', '영업 10:00~20:00'],
    ['ja', '直営店', '営業 10:00〜18:30'],
  ])('%s: %s: %s', (language, heading, text) => {
    expect(offersCounter(language, ['h2', heading], ['p', text])).toBe(true);
  });

  it('not over a number to ring', () => {
    expect(offersCounter('en', ['h2', 'Online shop'], ['p', 'Open from 10:00 to 18:30.'])).toBe(false);
    expect(offersCounter('en', ['h2', 'Shop'], ['p', 'Phone 020 7946 0142, 10:00 to 18:30'])).toBe(false);
  });
});

it('a line that begins with a shop and goes on with days and times tells of one, though one is to ring first', () => {
  expect(offersCounter('en', ['p', 'Trade counter (please ring first): Tuesday 10 am - 3 pm, 8 Mill Yard'])).toBe(true);
  expect(offersCounter('en', ['p', 'Shop hotline: Tuesday 10 am - 3 pm'])).toBe(false);
});
