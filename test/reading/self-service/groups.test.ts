import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('a list that begins with all groups chooses between those of the questions', () => {
  const pairs: Tree[] = [
    ['Can I cancel my order?', 'Yes, as long as it has not been packed.'],
    ['Do you deliver to Ireland?', 'Yes, delivery takes five working days.'],
    ['Can I pay by invoice?', 'Yes, from the second order.'],
  ].map(([question = '', answer = '']): Tree => ['dl', ['dt', question], ['dd', answer]]);
  const tabs = (...names: string[]): Tree => [
    'ul',
    ...names.map((name, at): Tree => ['li', ['a', { href: `#${at}` }, name]]),
  ];

  it('as many as follow it', () => {
    const list = tabs('All', 'Orders', 'Delivery', 'Repairs');
    expect(read('en', 'FAQ', list, ['div', ...pairs]).faqCategories?.value).toBe(3);
  });

  it('a menu of the store does not', () => {
    expect(read('en', 'FAQ', tabs('Tents', 'Beds', 'Lamps'), ['div', ...pairs]).faqCategories).toBeNull();
  });
});

describe('two days of one sign each that are closed', () => {
  it.each([
    ['ja', 'お問い合わせ', 'お電話 03-1234-5678（火〜土 10:00〜17:00、日・月はお休みです）'],
    ['ko', '고객센터', '전화 02-548-8120 (화~토 10:00~17:00, 일·월은 휴무)'],
  ])('%s', (language, title, text) => {
    expect(read(language, title, ['p', text]).serviceHours?.value).toEqual([
      { days: [2, 3, 4, 5, 6], open: '10:00', close: '17:00' },
      { days: [1, 7], open: null, close: null },
    ]);
  });
});

it('the number of an order stands beside a sentence on following it', () => {
  const facts = read('ru', 'Заказ оформлен', [
    'p',
    'Ваш заказ №ДД-77120 успешно создан. Вы можете следить за выполнением заказа в разделе сайта.',
  ]);
  expect(facts.orderNumber?.value).toBe('ДД-77120');
  expect(facts.orderTracking?.value).toBe(true);
});
