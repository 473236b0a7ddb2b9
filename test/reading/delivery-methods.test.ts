import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import type { Tree } from '../snapshot/tree.ts';
import { styledPage } from './styled.ts';

/** `name price min-max` of each way that a page with this title tells. */
function ways(language: string, title: string, ...content: Tree[]): string[] {
  const facts = readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
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

describe('ways of delivery under headings and in cards', () => {
  const cards = (tag: string, ...items: [string, string][]): Tree[] =>
    items.flatMap(([name, terms]): Tree[] => [
      [tag, name],
      ['p', terms],
    ]);

  it.each([
    ['en', 'Delivery', 'Royal Mail (UK)', '£4.25 · 2-3 working days', 'Royal Mail (UK) 425 2-3'],
    ['hu', 'Szállítás', 'GLS futár (Magyarország)', '1 890 Ft · 1-2 munkanap', 'GLS futár (Magyarország) 1890 1-2'],
    ['ru', 'Доставка', 'СДЭК (Россия)', '350 ₽ · 2–4 дня', 'СДЭК (Россия) 35000 2-4'],
    ['lt', 'Pristatymas', 'DPD kurjeris (Lietuva)', '4,50 € · 1–2 darbo dienos', 'DPD kurjeris (Lietuva) 450 1-2'],
    ['ko', '배송 안내', '일반 택배 (전국)', '3,000원 · 1~2일', '일반 택배 (전국) 3000 1-2'],
    ['de', 'Versand', 'DHL Paket (Deutschland)', '4,90 € · 1–2 Werktage', 'DHL Paket (Deutschland) 490 1-2'],
    ['fr', 'Livraison', 'Colissimo (France)', '5,90 € · 2 à 3 jours', 'Colissimo (France) 590 2-3'],
    ['es', 'Envíos', 'Correos Express (Península)', '6,50 € · 1-2 días', 'Correos Express (Península) 650 1-2'],
    ['pl', 'Dostawa', 'Kurier DPD (Polska)', '15,00 zł · 1–2 dni', 'Kurier DPD (Polska) 1500 1-2'],
    ['ja', '送料について', '宅急便（全国）', '880円／2〜3日', '宅急便（全国） 880 2-3'],
  ])('%s, %s: a heading keeps the place in its bracket', (language, title, name, terms, way) => {
    expect(ways(language, title, ...cards('h3', [name, terms]))).toEqual([way]);
  });

  it('a place in a list of names is a way as well, and a part on fetching the goods is one without a price', () => {
    const list: Tree = [
      'dl',
      ...cards('dt', ['DHL Paket', '6,90 € · 1–2 Werktage'], ['Österreich', '12,90 € · 2–4 Werktage']),
    ];
    const fetched: Tree[] = cards('h2', ['Abholung am Hof', 'Nach Absprache möglich.']);
    expect(ways('de', 'Versand', list, ...fetched)).toEqual([
      'DHL Paket 690 1-2',
      'Österreich 1290 2-4',
      'Abholung am Hof null null-null',
    ]);
    const none = cards('h2', ['Abholung', 'Ist leider nicht möglich.']);
    expect(ways('de', 'Versand', list, ...none)).toHaveLength(2);
  });

  it('remarks and what is done with broken goods tell no price of the way above them', () => {
    const way = cards('h3', ['農園でのお受け取り', '送料はかかりません。']);
    const rest: Tree[] = [
      ['p', '※沖縄は550円加算。'],
      ['p', '割れていた場合は到着後3日以内にご連絡ください。'],
    ];
    expect(ways('ja', '送料について', ...way, ...rest)).toEqual(['農園でのお受け取り 0 null-null']);
    const broken: Tree = ['p', 'Si alguna pieza llega rota, tienes 7 días para avisarnos y la enviamos gratis.'];
    expect(ways('es', 'Envíos', broken)).toEqual([]);
  });

  it('days may stand in a line under name and price', () => {
    const item = (name: string, price: string, days: string): Tree => [
      'li',
      ['div', ['span', name], ['span', price]],
      ['p', days],
    ];
    const prices: Tree = [
      'ul',
      item('Omniva paštomatas', '2,69 €', '1–3 d. d.'),
      item('DPD kurjeris', '4,50 €', '1–2 d. d.'),
    ];
    expect(ways('lt', 'Pristatymas', prices)).toEqual(['Omniva paštomatas 269 1-3', 'DPD kurjeris 450 1-2']);
  });

  it.each([
    ['de', 'Porto', '4,50 € (DHL, 2–3 Tage). Ab 40 € schicken wir portofrei.', 'DHL 450 2-3'],
    ['fr', 'Port', '5,90 € (Colissimo, 2 à 3 jours).', 'Colissimo 590 2-3'],
    ['es', 'Portes', '4,95 € (MRW, 1-2 días).', 'MRW 495 1-2'],
  ])('%s: a row labelled %s tells its way in a sentence', (language, label, value, way) => {
    const row: Tree = ['tr', ['td', label], ['td', value]];
    expect(ways(language, 'Info', ['table', row])).toEqual([way]);
  });

  it('a street with its number tells where goods are fetched, not how', () => {
    expect(
      ways('ru', 'Доставка', list('Самовывоз с Лиговского, 50 — бесплатно', 'Почтой 1 классом — 450 руб., 4–8 дней')),
    ).toEqual(['Самовывоз 0 null-null', 'Почтой 1 классом 45000 4-8']);
  });
});
