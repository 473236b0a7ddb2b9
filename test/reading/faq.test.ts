import { expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { page, type Tree } from '../snapshot/tree.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...page(['body', ['main', ['h1', title], ...content]]), language });
}

it('reads the questions of a board, each with its answer in the next row and its group beside it', () => {
  const row = (...cells: string[]): Tree => ['tr', ...cells.map((cell): Tree => ['td', cell])];
  const board: Tree = [
    'table',
    row('2', '배송', '언제 받을 수 있나요?'),
    row('결제하신 다음 날 배송이 시작됩니다.'),
    row('1', '주문', '비회원도 주문할 수 있나요?'),
    row('네, 회원이 아니어도 주문하실 수 있습니다.'),
  ];
  const facts = read('ko', '자주 묻는 질문', board);
  expect([facts.faq?.value, facts.faqCategories?.value]).toEqual([2, 2]);
});

it('leaves out the questions that a carrier answers', () => {
  const facts = read(
    'en',
    'Frequently asked questions',
    ['h2', 'Questions to DHL'],
    ['p', 'When does the courier deliver my parcel?'],
    ['p', 'DHL tells you the hour of the delivery by text message.'],
    ['p', 'May I change the day of delivery?'],
    ['p', 'On the site of DHL you can choose another day for the delivery.'],
  );
  expect(facts.faq).toBeNull();
});

it('counts the groups over the questions where a heading holds the button that asks', () => {
  const item = (question: string, answer: string): Tree[] => [
    ['h3', ['button', { 'aria-expanded': 'true' }, question]],
    ['p', answer],
  ];
  const facts = read(
    'en',
    'Frequently asked questions',
    ['h2', 'Orders'],
    ...item('Can I cancel my order?', 'Yes, as long as it has not been packed.'),
    ['h2', 'Delivery'],
    ...item('Do you deliver to Ireland?', 'Yes, delivery takes five working days.'),
  );
  expect([facts.faq?.value, facts.faqCategories?.value]).toEqual([2, 2]);
});
