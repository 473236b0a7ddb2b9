import { expect, it } from 'vitest';
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

it('what only the word for delivery names is the way of the one carrier who is named', () => {
  const text = 'We dispatch every order by Royal Mail. Delivery costs £2.95 and takes 2-4 working days.';
  expect(ways('en', 'Delivery', ['p', text])).toEqual(['Royal Mail 295 2-4']);
});

it('a kind with its own price before a carrier is another way', () => {
  const text = 'Choose standard delivery (£3.50, 3-5 working days) or a courier with DPD (£6.50).';
  expect(ways('en', 'Delivery', ['p', text])[0]).toBe('standard delivery 350 3-5');
});

it('one way in a list of terms', () => {
  const terms: Tree = [
    'dl',
    ['dt', '배송업체'],
    ['dd', 'CJ대한통운'],
    ['dt', '배송비'],
    ['dd', '3,000원'],
    ['dt', '배송기간'],
    ['dd', '2~3일'],
  ];
  expect(ways('ko', '배송안내', terms)).toEqual(['CJ대한통운 3000 2-3']);
});

it('what is asked on top is no way, and not the price', () => {
  const islands: Tree = ['p', '제주 및 도서산간 지역은 추가 배송비 5,000원이 부과됩니다.'];
  const text: Tree = ['p', '무료배송입니다. 결제 후 2~3일 내에 도착합니다.'];
  expect(ways('ko', '배송안내', ['h2', '택배 배송'], text, islands)).toEqual(['택배 배송 0 2-3']);
  expect(ways('pl', 'Dostawa', ['p', 'Przesyłka pobraniowa: dopłata 5 zł.'])).toEqual([]);
});

it('a bar over the title advertises', () => {
  const bar: Tree = ['div', 'Omniva paštomatai nuo 1,99 €'];
  const page = styledPage(['body', bar, ['main', ['h1', 'Pristatymas'], ['p', 'Išsiunčiame per 1 darbo dieną.']]]);
  expect(readPage({ ...page, language: 'lt' }).deliveryMethods).toBeNull();
});
