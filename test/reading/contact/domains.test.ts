import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  const page = styledPage(['body', ['main', ['h1', title], ...content]]);
  return readPage({ ...page, language, url: 'https://www.bitesmedus.lt/page' });
}

const values = (found: { value: string }[]) => found.map(({ value }) => value);
const own: Tree = ['p', 'labas@bitesmedus.lt'];

it('a store writes from one domain: who writes from another is somebody else, and so is the number beside it', () => {
  const office: Tree = ['p', 'Duomenų inspekcija, L. Sapiegos g. 17, Vilnius, tel. 8 5 271 2804, ada@ada.lt'];
  const facts = read('lt', 'Privatumas', own, office);
  expect(values(facts.emails)).toEqual(['labas@bitesmedus.lt']);
  expect(values(facts.phones)).toEqual([]);
});

it('where no address is at the domain of the page, another may be the store’s', () => {
  const facts = read('lt', 'Kontaktai', ['p', 'Tel. 8 5 271 2804, labas@medausnamai.lt']);
  expect(values(facts.emails)).toEqual(['labas@medausnamai.lt']);
  expect(values(facts.phones)).toEqual(['+37052712804']);
});

it('an address for the press is the store’s, and no way for shoppers to reach it', () => {
  const facts = read('fr', 'Presse', ['p', 'Presse : presse@bitesmedus.lt']);
  expect(values(facts.emails)).toEqual(['presse@bitesmedus.lt']);
  expect(values(facts.channels)).not.toContain('email');
});

describe('an example of how to write one’s own is no number', () => {
  it.each([
    ['de', 'Telefon (z. B. 0171 1234567)'],
    ['hu', 'Telefonszám (pl. +36 30 123 4567)'],
    ['pl', 'Telefon, np. 601 234 567'],
    ['ru', 'Телефон в формате +7 999 123-45-67'],
    ['ko', '전화번호 (예: 010-1234-5678)'],
  ])('%s: %s', (language, text) => {
    expect(values(read(language, 'Info', ['p', text]).phones)).toEqual([]);
  });
});
