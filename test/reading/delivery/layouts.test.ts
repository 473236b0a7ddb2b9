import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Snapshot } from '../../../src/snapshot/types.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

/** `name price min-max` of each way that a page with this title tells. */
function ways(language: string, title: string, ...content: Tree[]): string[] {
  const snapshot = styledPage(['body', ['main', ['h1', title], ...content]]);
  for (const node of snapshot.nodes) if (node.attrs.role) node.role = node.attrs.role;
  runTogether(snapshot);
  const facts = readPage({ ...snapshot, language });
  return (facts.deliveryMethods?.value ?? []).map(
    ({ name, price, minDays, maxDays }) => `${name} ${price?.amountMinor ?? null} ${minDays}-${maxDays}`,
  );
}

/** Spans stand for the text of their parent around its other children. */
function runTogether(snapshot: Snapshot): void {
  for (const parent of snapshot.nodes) {
    const spans = snapshot.nodes.filter((node) => node.parent === parent.ref && node.tag === 'span');
    if (spans.length === 0) continue;
    parent.runs = spans.map((span) => [span.ref, ` ${span.text} `]);
    parent.text = spans.map((span) => span.text).join(' ');
    for (const span of spans) span.text = '';
  }
}

const row = (...cells: Tree[]): Tree => ['tr', ...cells];

describe('cells that span rows and columns', () => {
  it('a first column in front of several rows names a group, the second the way', () => {
    const table: Tree = [
      'table',
      row(['th', 'Where'], ['th', 'Carrier'], ['th', 'Price'], ['th', 'Time']),
      row(['td', { rowspan: '2' }, 'To your door'], ['td', 'DPD'], ['td', '£6.95'], ['td', '1-2 days']),
      row(['td', 'Royal Mail'], ['td', '£4.25'], ['td', '2-3 days']),
      row(['td', { rowspan: '2' }, 'Parcel locker'], ['td', 'InPost'], ['td', '£2.99'], ['td', '2-4 days']),
      row(['td', 'Evri'], ['td', '£2.49'], ['td', '3-5 days']),
    ];
    expect(ways('en', 'Delivery', table)).toEqual([
      'DPD 695 1-2',
      'Royal Mail 425 2-3',
      'InPost 299 2-4',
      'Evri 249 3-5',
    ]);
  });

  it('a column stands under its head though another head spans two', () => {
    const table: Tree = [
      'table',
      row(['th', 'Sposób dostawy'], ['th', { colspan: '2' }, 'Koszt'], ['th', { rowspan: '2' }, 'Czas doręczenia']),
      row(['th', ''], ['th', 'przedpłata'], ['th', 'pobranie']),
      row(['td', 'Kurier DPD'], ['td', '14,99 zł'], ['td', '19,99 zł'], ['td', '1–2 dni robocze']),
      row(['td', 'ORLEN Paczka'], ['td', '9,99 zł'], ['td', '—'], ['td', '2–3 dni robocze']),
    ];
    expect(ways('pl', 'Dostawa', table)).toEqual(['Kurier DPD 1499 1-2', 'ORLEN Paczka 999 2-3']);
  });

  it('fetching the goods under a heading of its own is a way beside a table that has no row for it', () => {
    const offer = (name: string, price: string): Tree => row(['td', name], ['td', price], ['td', '2 à 3 jours']);
    const table: Tree = [
      'table',
      row(['th', 'Mode'], ['th', 'Tarif'], ['th', 'Délai']),
      offer('Colissimo', '5,90 €'),
      offer('Mondial Relay', '3,90 €'),
      offer('Chronopost', '12,50 €'),
    ];
    const pickup: Tree[] = [
      ['h2', 'Retrait à la boutique'],
      ['p', 'Gratuit, 8 place du Marché.'],
    ];
    expect(ways('fr', 'Livraison', table, ['section', ...pickup])).toContain('Retrait à la boutique 0 null-null');
  });
});

describe('names in bold', () => {
  it('a paragraph begins with the way as a sentence of its own', () => {
    const told = (name: string, terms: string): Tree => ['p', ['strong', name], ['span', terms]];
    expect(
      ways(
        'lt',
        'Pristatymas',
        told('Omniva paštomatai.', ' Atsiimsite per 1–2 darbo dienas, kaina 2,49 €.'),
        told('Venipak kurjeris į namus.', ' 3,99 €, pristatoma kitą darbo dieną.'),
      ),
    ).toEqual(['Omniva paštomatai 249 1-2', 'Venipak kurjeris į namus 399 1-1']);
  });

  it('several in one running text take what stands up to the next', () => {
    const text: Tree = [
      'p',
      ['span', 'Most parcels go by '],
      ['strong', 'Royal Mail Tracked'],
      ['span', ', which costs £4.25 and takes 2 to 3 days. In a hurry, choose '],
      ['strong', 'DPD next day'],
      ['span', ' for £7.95. And the '],
      ['strong', 'collection from our shop'],
      ['span', " won't cost you anything."],
    ];
    expect(ways('en', 'Delivery', text)).toEqual([
      'Royal Mail Tracked 425 2-3',
      'DPD next day 795 1-1',
      'collection from our shop 0 null-null',
    ]);
  });

  it('a bracket after the bold name is part of the heading', () => {
    const card = (name: string, bracket: string, terms: string): Tree => [
      'div',
      ['p', ['strong', name], ['span', bracket]],
      ['p', terms],
    ];
    expect(ways('ja', '送料', card('ヤマト宅急便', '（常温）', '全国一律880円。1～3日でお届けします。'))).toEqual([
      'ヤマト宅急便 880 1-3',
    ]);
  });
});

describe('panels and cards', () => {
  it('a tab heads what stands in its panel', () => {
    const tabs: Tree = [
      'div',
      [
        'div',
        ['div', { role: 'tab', 'aria-controls': 'a' }, 'Courier'],
        ['div', { role: 'tab', 'aria-controls': 'b' }, 'Click & collect'],
      ],
      ['div', { role: 'tabpanel', id: 'a' }, ['p', 'It costs £5.50 and takes 2 days.']],
      ['div', { role: 'tabpanel', id: 'b' }, ['p', 'Free in our Leeds shop.']],
    ];
    expect(ways('en', 'Delivery', tabs)).toEqual(['Courier 550 2-2', 'Click & collect 0 null-null']);
  });

  it('a heading may tell the days itself, and 24 hours until it is ready are a day', () => {
    const card = (name: string, text: string, price: string): Tree => ['div', ['h2', name], ['p', text], ['p', price]];
    expect(
      ways(
        'en',
        'Delivery',
        card('Standard parcel', 'Three to five working days.', '£4.50'),
        card('Next working day', 'Order by 2pm. You get a one-hour slot.', '£7.95'),
        card('Collect from the outlet', 'Ready after 24 hours.', 'Free'),
      ),
    ).toEqual(['Standard parcel 450 3-5', 'Next working day 795 1-1', 'Collect from the outlet 0 1-1']);
  });

  it.each([
    ['en', 'Free delivery', 'For baskets of £35 and more the locker is our gift.', 'Delivery'],
    ['lt', 'Nemokamas pristatymas', 'Kai prekių už 35 € ir daugiau, paštomatas – dovana.', 'Pristatymas'],
  ])('%s: %s over a condition is no way', (language, heading, text, title) => {
    expect(ways(language, title, ['section', ['h2', heading], ['p', text]])).toEqual([]);
  });

  it.each([
    ['en', 'Collection', 'Free. The parcel waits for you for five days.', 'Delivery'],
    ['ru', 'Самовывоз', 'Бесплатно. Заказ ждёт вас пять дней.', 'Доставка'],
    ['de', 'Abholung', 'Kostenlos. Das Paket wartet fünf Tage auf Sie.', 'Versand'],
  ])('%s: how long it waits is no time of delivery', (language, name, text, title) => {
    const other: Tree[] = [
      ['dt', 'DHL'],
      ['dd', '4,90 €, 2-3 days'],
    ];
    const read = ways(language, title, ['dl', ...other, ['dt', name], ['dd', text]]);
    expect(read).toContain(`${name} 0 null-null`);
  });
});
