import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page } from '../snapshot/tree.ts';

/** What a page of a heading and a paragraph says. */
function read(language: string, heading: string, text: string) {
  return readPage({ ...page(['body', ['main', ['h1', heading], ['p', text]]]), language });
}

describe('who pays the way back', () => {
  it.each([
    ['en', 'Returns', 'A return costs you nothing.', true],
    ['de', 'Rückgabe', 'Das Etikett drucken Sie selbst, das Porto geht auf uns.', true],
    ['fr', 'Retours', 'Vous ne payez rien : le port est à notre charge.', true],
    ['es', 'Devoluciones', 'No tienes que pagar nada por el envío de vuelta.', true],
    ['lt', 'Grąžinimas', 'Siuntimas Jums nieko nekainuos.', true],
    ['pl', 'Zwroty', 'Paczkę nadasz za darmo.', true],
    ['en', 'Returns', "You'll need to cover the cost of posting it.", false],
    ['ja', '返品', '送料はお客様のご負担となります。', false],
  ])('%s, %s: %s', (language, heading, text, free) => {
    expect(read(language, heading, text).returnsFree?.value).toBe(free);
  });

  it.each([
    ['en', 'Returns', 'Bring it to our shop for nothing.'],
    ['es', 'Cambios', 'El primer cambio de talla es gratis.'],
  ])('is not said of the counter or of an exchange: %s, %s', (language, heading, text) => {
    expect(read(language, heading, text).returnsFree).toBeNull();
  });
});

describe('the way back', () => {
  it.each([
    ['en', 'Returns', 'Or hand it in at our shop on Mill Lane.', true],
    ['hu', 'Visszaküldés', 'A csomagot a bemutatóteremben is leadhatod.', true],
    ['de', 'Rückgabe', 'In unserem Laden nehmen wir Bestellungen aus dem Netz leider nicht zurück.', false],
  ])('over the counter: %s, %s: %s', (language, heading, text, there) => {
    expect(read(language, heading, text).returnsInStore?.value).toBe(there);
  });

  it.each([
    ['en', 'We have no returns portal online.', null],
    ['en', 'Start it in your account under Orders.', true],
    ['pl', 'Zwrot rozpoczniesz w panelu klienta.', true],
  ])('started alone: %s: %s', (language, text, there) => {
    expect(read(language, language === 'pl' ? 'Zwroty' : 'Returns', text).returnsOnlineStart?.value ?? null).toBe(
      there,
    );
  });

  it('is one policy where shop and phone orders go by the same rules', () => {
    const said = 'The same policy holds for shop and phone orders: the same rules apply wherever you bought.';
    expect(read('en', 'Returns', said).returnsSinglePolicy?.value).toBe(true);
  });

  it.each([
    ['en', 'By law you have 14 days; with us you may return things for 45 days.', 45],
    ['pl', 'Ustawowo masz 14 dni na zwrot. U nas możesz zwrócić towar w ciągu 60 dni.', 60],
  ])('the store’s own time goes before the law’s: %s', (language, text, days) => {
    expect(read(language, language === 'pl' ? 'Zwroty' : 'Returns', text).returnsWindowDays?.value).toBe(days);
  });
});

describe('ways of delivery in running text', () => {
  const ways = (language: string, heading: string, text: string) =>
    (read(language, heading, text).deliveryMethods?.value ?? []).map(({ price, minDays, maxDays }) => [
      price === null ? null : price.amountMinor,
      minDays,
      maxDays,
    ]);

  it.each([
    ['en', 'Delivery', 'Royal Mail costs £3.95 and takes 2-3 days.', [[395, 2, 3]]],
    [
      'pl',
      'Dostawa',
      'Paczkomat 13 zł, kurier 16 zł, 2-5 dni roboczych.',
      [
        [1300, 2, 5],
        [1600, 2, 5],
      ],
    ],
    [
      'fr',
      'Livraison',
      '3,50 € en lettre verte (3 jours), 6,50 € en Colissimo (2 jours).',
      [
        [350, 3, 3],
        [650, 2, 2],
      ],
    ],
    ['de', 'Versand', 'Große Stücke bringt die Spedition für 39 € innerhalb von 5–10 Werktagen.', [[3900, 5, 10]]],
  ])('%s: %s: %s', (language, heading, text, expected) => {
    expect(ways(language, heading, text)).toEqual(expected);
  });

  it('a handling charge is no way', () => {
    expect(ways('de', 'Versand', 'DHL Paket: 5,95 €. Nachnahmegebühr: 4 €.')).toEqual([[595, null, null]]);
  });
});

describe('whose number and whose hours', () => {
  it.each([
    ['en', 'Lost a parcel? Parcelforce are on 0344 800 4466.'],
    ['fr', 'Service presse : 01 55 50 01 88'],
    ['de', 'Schlichtungsstelle (Kehl, Tel. 07851 / 795 79 40)'],
    ['ja', 'FAX番号 072-555-0117'],
  ])('%s: not the store’s phone: %s', (language, text) => {
    expect(read(language, 'Contact', text).phones).toEqual([]);
  });

  it('a shop’s opening hours stand in only where nobody who answers has any', () => {
    expect(read('en', 'Contact', 'Our shop is open Mon-Sat 10-18.').serviceHours?.value).toEqual([
      { days: [1, 2, 3, 4, 5, 6], open: '10:00', close: '18:00' },
    ]);
    const both = read('en', 'Contact', 'Phone us Mon-Fri 9-17. The shop is open Mon-Sat 10-18.').serviceHours?.value;
    expect(both).toEqual([{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }]);
  });

  it('two days with "and" between them are no range', () => {
    expect(read('hu', 'Kapcsolat', 'Telefonon kedden és csütörtökön 13 és 17 óra között.').serviceHours?.value).toEqual(
      [{ days: [2, 4], open: '13:00', close: '17:00' }],
    );
  });
});
