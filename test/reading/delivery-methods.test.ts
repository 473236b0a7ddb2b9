import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page, type Tree } from '../snapshot/tree.ts';

/** `name price min-max` of each way that a page with this title tells. */
function ways(language: string, title: string, ...content: Tree[]): string[] {
  const facts = readPage({ ...page(['body', ['main', ['h1', title], ...content]]), language });
  return (facts.deliveryMethods?.value ?? []).map(
    ({ name, price, minDays, maxDays }) => `${name} ${price?.amountMinor ?? null} ${minDays}-${maxDays}`,
  );
}

function list(...items: string[]): Tree {
  return ['ul', ...items.map((item): Tree => ['li', item])];
}

function table(header: string[], ...rows: string[][]): Tree {
  const row = (cells: string[], tag: string): Tree => ['tr', ...cells.map((cell): Tree => [tag, cell])];
  return ['table', row(header, 'th'), ...rows.map((cells) => row(cells, 'td'))];
}

describe('ways of delivery in tables', () => {
  it('only the first row names columns: a free collection says "when" and is a way', () => {
    const rows = table(
      ['Service', 'Cost', 'How long'],
      ['Royal Mail Tracked', '£4.25', 'the following working day'],
      ['Collect from the farm', 'free', 'we write when it is ready'],
    );
    expect(ways('en', 'Postage', rows)).toEqual(['Royal Mail Tracked 425 1-1', 'Collect from the farm 0 null-null']);
  });

  it('a table of prices with a carrier is one of delivery without a heading that says so', () => {
    const rows = table(
      ['Mode', 'Frais de port', 'Délai'],
      ['Colissimo', '9,50 €', '48 à 72 heures'],
      ['Retrait au domaine', 'gratuit', 'sur rendez-vous'],
    );
    expect(ways('fr', 'Clos', rows)).toEqual(['Colissimo 950 2-3', 'Retrait au domaine 0 null-null']);
  });

  it('countries and weights with a price alone are no ways', () => {
    const rows = table(['Where', 'Weight', 'Price'], ['UK', 'to 2 kg', '£3.50'], ['Europe', 'to 2 kg', '£12.00']);
    expect(ways('en', 'Shipping', rows)).toEqual([]);
  });
});

describe('ways of delivery in lists', () => {
  it('a charge on top is no way', () => {
    const items = list(
      'Kurier DPD – 15,99 zł, następny dzień roboczy',
      'Płatność przy odbiorze: +5 zł',
      'Za pobranie doliczamy 5 zł.',
    );
    expect(ways('pl', 'Dostawa', items)).toEqual(['Kurier DPD 1599 1-1']);
  });

  it('hours until it can be collected are no days', () => {
    expect(ways('en', 'Delivery', list('Click & collect: free, ready in 2 hours'))).toEqual([
      'Click & collect 0 null-null',
    ]);
  });

  it.each([
    ['de', 'Versand', 'DHL Paket: 5,90 €, am folgenden Werktag', 'DHL Paket 590 1-1'],
    ['hu', 'Szállítás', 'GLS futár: 1 890 Ft, a feladást követő munkanapon', 'GLS futár 1890 1-1'],
    ['es', 'Envíos', 'SEUR: 4,95 €, el siguiente día hábil', 'SEUR 495 1-1'],
    [
      'ru',
      'Доставка',
      'Курьер по городу (в пределах МКАД) — 350 ₽, завтра',
      'Курьер по городу (в пределах МКАД) 35000 1-1',
    ],
    ['hu', 'Szállítás', 'Személyes átvétel (Pécs): ingyenes', 'Személyes átvétel (Pécs) 0 null-null'],
    ['en', 'Delivery', 'Standard (small parcels): £3.50, 2-3 days', 'Standard 350 2-3'],
    ['es', 'Envíos', 'Correos Paquete a 12 €; llega en 7-10 días', 'Correos Paquete 1200 7-10'],
  ])('%s, %s: %s', (language, title, item, way) => {
    expect(ways(language, title, list(item))).toEqual([way]);
  });
});

describe('ways of delivery under headings', () => {
  it('the heading names the way that the text beneath prices', () => {
    const express: Tree[] = [
      ['h2', 'Express'],
      ['p', '£9.99. Order before 2pm for next day delivery.'],
    ];
    expect(ways('en', 'Shipping', ...express)).toEqual(['Express 999 1-1']);
  });
});

describe('names and prices of ways', () => {
  it('takes the name from the second column where the first tells what was ordered', () => {
    const rows = table(
      ['Your order', 'Sent as', 'Charge', 'Allow'],
      ['Prints', 'Royal Mail letter', '£2.00', '3-5 days'],
      ['Frames', 'DPD parcel', '£8.00', '1-2 days'],
    );
    expect(ways('en', 'Delivery', rows)).toEqual(['Royal Mail letter 200 3-5', 'DPD parcel 800 1-2']);
  });

  it('the price in a heading is the way’s, what stands beneath comes on top', () => {
    const courier: Tree[] = [
      ['h3', 'DPD courier – £4.90'],
      ['p', '1-2 working days. Cash on delivery fee: £1.50.'],
    ];
    expect(ways('en', 'Delivery', ...courier)).toEqual(['DPD courier 490 1-2']);
  });

  it('a range of weekdays is no price in francs', () => {
    expect(ways('de', 'Versand', ['p', 'Die Spedition erreichen Sie Mo–Fr 7–15 Uhr.'])).toEqual([]);
  });
});
