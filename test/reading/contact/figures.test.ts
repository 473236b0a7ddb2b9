import { describe, expect, it } from 'vitest';
import { withoutOtherFigures } from '../../../src/reading/contact/other-figures.ts';
import { readPage } from '../../../src/reading/read-page.ts';
import { styledPage } from '../styled.ts';

function phones(language: string, text: string): string[] {
  const page = styledPage(['body', ['main', ['h1', 'Info'], ['h2', 'Kontakt'], ['p', text]]]);
  return readPage({ ...page, language }).phones.map(({ value }) => value);
}

describe('figures that look like numbers to call are blotted out', () => {
  it.each([
    ['© 2009-2026 Radwerk', '© xxxxxxxxx Radwerk'],
    ['12.05.2026 - 14.06.2026', 'xxxxxxxxxx - xxxxxxxxxx'],
    ['51.107885, 17.038538', 'xxxxxxxxx, xxxxxxxxx'],
    ['Karl-Heine-Straße 112 04229 Leipzig', 'Karl-Heine-Straße xxxxxxxxx Leipzig'],
    ['01/23/45/67/89', '01/23/45/67/89'],
    ['020 7946 0123', '020 7946 0123'],
  ])('%s', (text, left) => {
    expect(withoutOtherFigures(text)).toBe(left);
  });
});

describe('a number of something else is none to call', () => {
  it.each([
    ['de', 'Kundennummer: 0341 9988776'],
    ['en', 'Your order number is: +44 161 496 0142'],
    ['fr', 'Votre numéro de commande est : 04 75 55 01 29'],
    ['es', 'Ref. producto: 612345678'],
    ['hu', 'Nyilvántartási szám: 06 1 321 4567'],
  ])('%s: %s', (language, text) => {
    expect(phones(language, text)).toEqual([]);
  });
});

it('one number for phone and fax is a phone', () => {
  expect(phones('de', 'Tel./Fax: 0341 9988776')).toEqual(['+493419988776']);
  expect(phones('ja', 'TEL・FAX：0263-55-0142')).toEqual(['+81263550142']);
  expect(phones('de', 'Tel. 0341 9988776, Fax 0341 9988777')).toEqual(['+493419988776']);
});

it('after a bar a number stands for itself where the one before it has been told', () => {
  const page = styledPage([
    'body',
    ['main', ['h1', '홈']],
    ['footer', ['p', '사업자등록번호 214-88-01937 | 02-6080-1234']],
  ]);
  expect(readPage({ ...page, language: 'ko' }).phones.map(({ value }) => value)).toEqual(['+82260801234']);
});
