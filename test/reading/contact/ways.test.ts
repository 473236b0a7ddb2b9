import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const values = (found: { value: string }[]) => found.map(({ value }) => value);

describe('ways to reach the store', () => {
  it('a "not" before the clause that offers one is a condition', () => {
    const offered = read('es', 'Ayuda', [
      'p',
      'Si todavía no ha salido, llámanos o escríbenos por WhatsApp al 655 550 124.',
    ]);
    expect(values(offered.channels)).toEqual(['phone', 'messenger']);
    expect(values(read('en', 'Help', ['p', 'We are on WhatsApp, but not for orders.']).channels)).toEqual([]);
  });

  it('a place to fetch goods that is said to be no shop is none to walk into', () => {
    const text = 'Odbiór osobisty (nie jest to sklep stacjonarny): ul. Polna 2, 30-663 Kraków, pn.–pt. 11:00–15:00.';
    expect(values(read('pl', 'Kontakt', ['p', text]).channels)).not.toContain('store-counter');
  });

  it('cells of many lines are parts of the page, each line told alone', () => {
    const lines = (...texts: string[]): Tree[] => texts.flatMap((text): Tree[] => [['span', text], ['br']]);
    const facts = read('de', 'Kontakt', [
      'table',
      [
        'tr',
        [
          'td',
          ...lines(
            'Nähwelt Brink e.K.',
            'Lange Straße 27',
            '33378 Rheda',
            'Fon: 0 52 42 / 555 18-0',
            'USt DE 255 551 809',
          ),
        ],
        ['td', ...lines('Telefonisch:', 'Mo. bis Do. 9 - 16 Uhr', 'Fr. 9 - 13 Uhr', 'Sie erreichen uns gern')],
      ],
    ]);
    expect(values(facts.phones)).toEqual(['+495242555180']);
    expect(facts.companyAddress?.value).toBe('Lange Straße 27, 33378 Rheda');
  });

  it('reads an address for mail that is masked against robots', () => {
    const masked: Tree = [
      'p',
      [
        'a',
        { href: '/cdn-cgi/l/email-protection', 'data-cfemail': '422b2c242d02312a2d326c2d3025' },
        '[email protected]',
      ],
    ];
    expect(values(read('en', 'Contact', masked).emails)).toEqual(['info@shop.org']);
  });
});

describe('what goes back where', () => {
  it('a branch beside a parcel locker is the carrier’s', () => {
    const carried = 'Geben Sie die Rücksendung in einer Filiale oder Packstation ab.';
    expect(read('de', 'Rückgabe', ['p', carried]).returnsInStore).toBeNull();
    expect(
      read('de', 'Rückgabe', ['p', 'Geben Sie die Rücksendung in einer unserer Filialen ab.']).returnsInStore?.value,
    ).toBe(true);
  });

  it('a question states nothing', () => {
    expect(read('en', 'Returns', ['h2', 'Can I return to a store?']).returnsInStore).toBeNull();
  });

  it('a privacy policy is no returns policy, though it mentions one', () => {
    const text =
      'Your data are kept for five years. If you withdraw from the contract within 14 days, the same holds. '.repeat(3);
    expect(read('en', 'Privacy policy', ['p', text]).returnsPolicy).toBeNull();
  });

  it('days are counted from the delivery', () => {
    const text = 'Vous disposez de 30 jours à compter de la livraison pour nous renvoyer vos vêtements.';
    expect(read('fr', 'Retours', ['p', text]).returnsWindowDays?.value).toBe(30);
  });
});
