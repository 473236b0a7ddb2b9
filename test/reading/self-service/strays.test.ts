import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function faq(title: string, ...content: Tree[]): number | null {
  const facts = readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language: 'en' });
  return facts.faq?.value ?? null;
}

const pair = (question: string, answer: string): Tree[] => [
  ['h3', question],
  ['p', answer],
];
const ORDERS = [
  ...pair('Can I change my order?', 'As long as it has not been packed, by phone.'),
  ...pair('How do I cancel an order?', 'Open it in your account and press Cancel.'),
  ...pair('When is my card charged?', 'When the parcel leaves us, never before.'),
];

it('a question of the rank that heads the groups is no entry of the list', () => {
  const still: Tree[] = [
    ['h2', 'Still stuck?'],
    ['p', 'Ring us every day from eight to eight.'],
  ];
  expect(faq('Questions and answers', ['h2', 'Orders'], ...ORDERS, ...still)).toBe(3);
});

it('where a page marks its questions only these count', () => {
  const marked = (question: string, answer: string): Tree => [
    'div',
    { itemtype: 'https://schema.org/Question' },
    ['h3', question],
    ['p', answer],
  ];
  const tip = pair('How to brew', 'Pour boiling water on it and wait ten minutes.');
  const page = [
    marked('How do I pay?', 'By card or by bank transfer.'),
    marked('Do you ship abroad?', 'Yes, to all of Europe.'),
  ];
  expect(faq('FAQ', ...page, ...tip)).toBe(2);
});

it('steps and rules of a page on returns are no questions, though two of its headings ask', () => {
  const content = [
    ...pair('How to send something back', 'Enter your order number in the portal and print the label.'),
    ...pair('What does it cost?', 'A charge of £2.95 for each parcel is taken off your refund.'),
    ...pair('What we cannot take back', 'Ropes and harnesses once the seal of the delivery is broken.'),
    ...pair('Faulty after a season?', 'Send us a photograph of the order first; a repair is often faster.'),
  ];
  expect(faq('Returns', ...content)).toBeNull();
});

it('the name of a state in quotation marks makes no answer a placeholder', () => {
  const content = [
    ...pair('¿Cómo anulo mi compra?', 'Con el botón «Anular», mientras ponga «En preparación».'),
    ...pair('¿Cuánto tarda el envío?', 'Dos o tres días laborables.'),
  ];
  const facts = readPage({
    ...styledPage(['body', ['main', ['h1', 'Preguntas frecuentes'], ...content]]),
    language: 'es',
  });
  expect(facts.faq?.value).toBe(2);
});

it('the one heading below questions that are none asks whether all was answered', () => {
  const bold = (question: string, answer: string): Tree => ['div', ['div', { class: 'q' }, question], ['p', answer]];
  const list = [
    bold('Can I change my order?', 'As long as it has not been packed, by phone.'),
    bold('How do I cancel an order?', 'Open it in your account and press Cancel.'),
    bold('When is my card charged?', 'When the parcel leaves us, never before.'),
  ];
  expect(faq('Questions and answers', ...list, ['h2', 'Still stuck?'], ['p', 'Ring us from eight to eight.'])).toBe(3);
});
