import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function ways(language: string, title: string, ...content: Tree[]): string[] {
  const facts = readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
  return (facts.deliveryMethods?.value ?? []).map(({ name, price }) => `${name} ${price?.amountMinor ?? null}`);
}

const card = (name: string, ...terms: string[]): Tree => [
  'article',
  ['h2', name],
  ...terms.map((term): Tree => ['p', term]),
];

it('a card that costs nothing is a way as its neighbours are', () => {
  const cards = [card('MPL futár', '1 850 Ft', '2–3 munkanap'), card('Üzleti átvétel', 'Ingyenes', '1 munkanap')];
  const found = ways('hu', 'Szállítás', ...cards).map((way) => way.replace(/ \d+$/, ''));
  expect(found).toEqual(['MPL futár', 'Üzleti átvétel']);
  expect(ways('hu', 'Szállítás', ...cards)[1]).toBe('Üzleti átvétel 0');
});

it('a carrier in bold whose price is told when asked has days and no price', () => {
  const snapshot = styledPage(['body', ['main', ['h1', 'Доставка'], ['p', ['strong', 'ТК «Деловые Линии».']]]]);
  const told = snapshot.nodes.find((node) => node.tag === 'p');
  const terms = ' 5–10 дней, стоимость по тарифам перевозчика.';
  if (told) [told.text, told.runs] = [terms, [[told.end, terms]]];
  expect(readPage({ ...snapshot, language: 'ru' }).deliveryMethods?.value).toEqual([
    { name: 'ТК «Деловые Линии»', price: null, minDays: 5, maxDays: 10 },
  ]);
});
