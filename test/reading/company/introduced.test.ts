import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('a name without a legal form behind who it is introduced as', () => {
  it.each([
    [
      'pl',
      'Regulamin',
      '§1. Sprzedawcą jest Szkółka Jan Nowak, ul. Lipowa 7, 85-239 Bydgoszcz, NIP 5542718830.',
      'Szkółka Jan Nowak',
      'ul. Lipowa 7, 85-239 Bydgoszcz',
    ],
    [
      'de',
      'AGB',
      'Verkäuferin ist Anna Berg Keramik, Lindenweg 3, 04105 Leipzig.',
      'Anna Berg Keramik',
      'Lindenweg 3, 04105 Leipzig',
    ],
    [
      'es',
      'Condiciones',
      'La vendedora es Marta Ruiz Cerámica, Calle Luna 3, 10003 Cáceres, y NIF 12345678Z.',
      'Marta Ruiz Cerámica',
      'Calle Luna 3, 10003 Cáceres',
    ],
    [
      'fr',
      'Conditions',
      'Le vendeur est Atelier Claire Petit, 12 rue des Lilas, 44000 Nantes.',
      'Atelier Claire Petit',
      '12 rue des Lilas, 44000 Nantes',
    ],
    [
      'en',
      'Terms',
      'The seller is Acorn Woollens, 3 High Street, Leeds LS1 4AB.',
      'Acorn Woollens',
      '3 High Street, Leeds LS1 4AB',
    ],
    [
      'hu',
      'ÁSZF',
      'Eladó: Kiss Anna Kerámia, 2000 Szentendre, Fő utca 18. A szerződés nyelve magyar.',
      'Kiss Anna Kerámia',
      '2000 Szentendre, Fő utca 18.',
    ],
  ])('%s, %s: %s', (language, title, text, name, address) => {
    const { company, companyAddress } = read(language, title, ['p', text]);
    expect(company?.value).toBe(name);
    expect(companyAddress?.value).toBe(address);
  });

  it('a year before a word is no postcode', () => {
    expect(read('hu', 'Kapcsolat', ['p', '2024 Karácsony, nyitva 9-től.']).companyAddress).toBeNull();
  });
});

describe('the privacy policy', () => {
  const text = 'We keep your name, your address and what you ordered for as long as the law asks us to. '.repeat(5);

  it('is the page that is called so and has a text', () => {
    const page = read('en', 'Privacy policy', ['p', text]);
    expect(page.privacyPolicy?.value).toBe(true);
  });

  it('is no page that only links to it: that is a fact of its own', () => {
    const page = read('en', 'Imprint', ['p', text], ['p', ['a', { href: '/privacy' }, 'Privacy policy']]);
    expect(page.privacyPolicy).toBeNull();
    expect(page.privacyLink?.value).toBe(true);
  });
});
