import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('who runs the store, in the text of a page', () => {
  it.each([
    [
      'hu',
      'Impresszum',
      'A webáruházat a Hegyi Kereskedelmi Betéti Társaság üzemelteti.',
      'Hegyi Kereskedelmi Betéti Társaság',
    ],
    [
      'lt',
      'Rekvizitai',
      'Pardavėjas – uždaroji akcinė bendrovė „Miško namai“, kodas 302555918.',
      'uždaroji akcinė bendrovė „Miško namai“',
    ],
    [
      'ru',
      'Политика',
      'Политика составлена в соответствии с требованиями закона и определяет порядок обработки данных. Оператор — Общество с ограниченной ответственностью «Лесной».',
      'Общество с ограниченной ответственностью «Лесной»',
    ],
    [
      'pl',
      'Polityka prywatności',
      'Administratorem jest Jan Nowak prowadzący działalność pod firmą Leśne Miody Jan Nowak, Zawada 18, NIP 7342555190.',
      'Leśne Miody Jan Nowak',
    ],
    ['en', 'Privacy', 'Anna Berg, trading as Acorn Woollens, 3 High Street, tax ID 12-3456789.', 'Acorn Woollens'],
  ])('%s, %s: %s', (language, title, text, name) => {
    expect(read(language, title, ['p', text]).company?.value).toBe(name);
  });

  it('is not the bank that has its form before its name, nor the host', () => {
    const facts = read(
      'lt',
      'Rekvizitai',
      ['p', 'Sąskaita LT54 7044 0600 0555 5123, AB SEB bankas.'],
      ['p', 'UAB „Miško namai“, kodas 302555918'],
    );
    expect(facts.company?.value).toBe('UAB „Miško namai“');
    const hosted = read(
      'hu',
      'Impresszum',
      ['section', ['h2', 'Tárhelyszolgáltató'], ['p', 'Felhő Zrt., 6722 Szeged, Fő utca 1.']],
      ['section', ['h2', 'Adatok'], ['p', 'Hegyi Bt.']],
    );
    expect(hosted.company?.value).toBe('Hegyi Bt.');
  });

  it('may stand over its address, told in one line', () => {
    const lines = ['Leśne Wzgórze Anna Wąs', 'ul. Polna 2, 30-663 Kraków', 'NIP 6792555017'];
    const facts = read('pl', 'Kontakt', ['p', ...lines.flatMap((line): Tree[] => [['span', line], ['br']])]);
    expect(facts.company?.value).toBe('Leśne Wzgórze Anna Wąs');
  });

  it('keeps the check letter of an Austrian number', () => {
    expect(read('de', 'Impressum', ['p', 'Firmenbuchnummer: FN 255518 k']).companyRegistration?.value).toBe(
      'FN 255518 k',
    );
  });
});

describe('where it sits', () => {
  it.each([
    [
      'fr',
      'Lune SARL, dont le siège se trouve 12 bis quai de la Fosse, 44000 Nantes. TVA FR 41.',
      '12 bis quai de la Fosse, 44000 Nantes',
    ],
    [
      'lt',
      'UAB „Miško namai“, registracijos adresas Laisvės al. 61-4, LT-44304 Kaunas. Kodas 302555918.',
      'Laisvės al. 61-4, LT-44304 Kaunas',
    ],
    ['es', 'C/ Cuba, 37 · 46006 Valencia', 'C/ Cuba, 37 · 46006 Valencia'],
    ['ko', '본사 주소: 서울특별시 마포구 월드컵북로 55, 3층 (03995)', '서울특별시 마포구 월드컵북로 55, 3층 (03995)'],
    ['pl', 'Adres: ul. Polna 2, 30-663 Kraków, pn.–pt. 11:00–15:00.', 'ul. Polna 2, 30-663 Kraków'],
  ])('%s: %s', (language, text, address) => {
    expect(read(language, 'Info', ['p', text]).companyAddress?.value).toBe(address);
  });

  it('is no box at the post office', () => {
    expect(read('lt', 'Rekvizitai', ['p', 'Korespondencijai: a. d. 555, LT-44001 Kaunas']).companyAddress).toBeNull();
  });
});

it('a small word between two names of a company belongs to it, the end of a word before it does not', () => {
  const name = (text: string) => read('es', 'Aviso legal', ['p', text]).company?.value;
  expect(name('Óptica Miralles e Hijos S.L., con domicilio en Valencia.')).toBe('Óptica Miralles e Hijos S.L.');
  expect(name('Es de la marca de Óptica Norte S.L., con domicilio en Valencia.')).toBe('Óptica Norte S.L.');
});

it('the number of the register stands under its label in a list of terms', () => {
  const term = (label: string, value: string): Tree => ['div', ['dt', label], ['dd', value]];
  const facts = read('hu', 'Impresszum', [
    'dl',
    term('A szolgáltató neve', 'Fészek Kiadó Zrt.'),
    term('Cégjegyzékszám', '02-10-060427'),
  ]);
  expect(facts.companyRegistration?.value).toBe('02-10-060427');
});
