import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

/** `name price min-max` of each way that a page with this title tells. */
function ways(language: string, title: string, ...content: Tree[]): string[] {
  const facts = readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
  return (facts.deliveryMethods?.value ?? []).map(
    ({ name, price, minDays, maxDays }) => `${name} ${price?.amountMinor ?? null} ${minDays}-${maxDays}`,
  );
}

const row = (...cells: string[]): Tree => ['tr', ...cells.map((cell): Tree => ['td', cell])];
const card = (...lines: string[]): Tree => [
  'div',
  { class: 'option' },
  ...lines.map((line, at): Tree => ['div', { class: `line-${at}` }, line]),
];

describe('a table whose columns are the ways', () => {
  it('is turned', () => {
    const table: Tree = [
      'table',
      row('', 'DHL Paket', 'DHL Express'),
      row('Preis', '4,90 €', '12,90 €'),
      row('Lieferzeit', '2–3 Werktage', '1 Werktag'),
    ];
    expect(ways('de', 'Versand', table)).toEqual(['DHL Paket 490 2-3', 'DHL Express 1290 1-1']);
  });

  it('is not where its first column names no price', () => {
    const table: Tree = ['table', row('', 'DHL Paket', 'DHL Express'), row('Geeignet für', 'alles', 'Kleines')];
    expect(ways('de', 'Versand', table)).toEqual([]);
  });
});

describe('boxes built alike without headings', () => {
  it('are ways, whatever they are called', () => {
    const boxes: Tree = [
      'div',
      card('Transporte a pie de calle', '39,00 €', '7-10 días laborables', 'El transportista llama antes.'),
      card('Subida y montaje', '89,00 €', '10-15 días laborables', 'Dos personas.'),
    ];
    expect(ways('es', 'Envíos', boxes)).toEqual(['Transporte a pie de calle 3900 7-10', 'Subida y montaje 8900 10-15']);
  });

  it('are none where no days are told: goods have a price, too', () => {
    const boxes: Tree = ['div', card('Mesa de roble', '39,00 €'), card('Silla de pino', '89,00 €')];
    expect(ways('es', 'Envíos', boxes)).toEqual([]);
  });
});

it('two rows of one name are told apart by the bracket of the one that has it, as written', () => {
  const table: Tree = [
    'table',
    row('配送方法', '送料', 'お届け日数'),
    row('宅急便', '880円', '1～3日'),
    row('宅急便（北海道・沖縄）', '1,540円', '3～5日'),
  ];
  expect(ways('ja', '送料・配送について', table)).toEqual(['宅急便 880 1-3', '宅急便（北海道・沖縄） 1540 3-5']);
});

it('a box on free delivery under the last way takes nothing of its price', () => {
  const content: Tree[] = [
    ['h3', 'Курьер по городу'],
    ['p', 'Стоимость — 350 руб., срок — 1–2 дня.'],
    ['h3', 'Самовывоз'],
    ['p', 'Бесплатно. Заказ готов на следующий день.'],
    ['div', 'При заказе от 3 000 руб. доставка курьером за наш счёт.'],
  ];
  expect(ways('ru', 'Доставка', ...content)).toEqual(['Курьер по городу 35000 1-2', 'Самовывоз 0 1-1']);
});

it('the capital after a carrier belongs to its name', () => {
  const text = 'Pour la Belgique, comptez 9,90 € avec Colissimo Europe et 3 à 6 jours ouvrés.';
  expect(ways('fr', 'Livraison', ['p', text])).toEqual(['Colissimo Europe 990 3-6']);
});
