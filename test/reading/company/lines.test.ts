import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

it('an address in lines of a cell begins after the name and ends at the town', () => {
  const cell: Tree = [
    'td',
    ['div', 'Radwerk Ost GmbH'],
    ['div', 'Karl-Heine-Straße 112'],
    ['div', '04229 Leipzig'],
    ['div', 'Tel. 0341 5550177'],
  ];
  const facts = read('de', 'Kontakt', ['table', ['tr', ['td', 'Adresse'], cell]]);
  expect(facts.companyAddress?.value).toBe('Karl-Heine-Straße 112, 04229 Leipzig');
});

it('a town in brackets is part of a name, and a bank is not who runs the store', () => {
  const text = 'Northgate Cycles (Manchester) Limited, company number 07714420. Credit by Klarbank plc (FRN 730021).';
  expect(read('en', 'Contact us', ['p', text]).company?.value).toBe('Northgate Cycles (Manchester) Limited');
});

it('a short town at the end of a sentence is no abbreviation', () => {
  const text = 'Verantwortlich: Anna Meier, Hauptstraße 5, 50667 Köln. Steuernummer 123/456/7890.';
  expect(read('de', 'Impressum', ['p', text]).companyAddress?.value).toBe('Hauptstraße 5, 50667 Köln');
});
