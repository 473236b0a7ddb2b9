import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, ...content: Tree[]) {
  const snapshot = styledPage(['body', ...content]);
  for (const node of snapshot.nodes) {
    if (node.attrs.role !== undefined) node.role = node.attrs.role;
    if (node.tag === 'button') [node.role, node.name] = ['button', node.text];
    if (node.tag === 'input' && node.attrs.type === 'text') node.role = 'textbox';
  }
  return readPage({ ...snapshot, language });
}

const QUESTIONS: Tree[] = [
  ['h3', 'Can I change my order?'],
  ['p', 'As long as it has not been packed, by phone.'],
  ['h3', 'When is my card charged?'],
  ['p', 'When the parcel leaves us, never before.'],
];

it('buttons in a list of tabs are groups', () => {
  const tabs: Tree = ['ul', { role: 'tablist' }, ['li', ['button', 'Goods']], ['li', ['button', 'Orders']]];
  const facts = read('en', ['main', ['h1', 'Frequently asked questions'], tabs, ...QUESTIONS]);
  expect(facts.faqCategories?.value).toBe(2);
});

it.each([
  ['Search the questions', true],
  ['Search products', null],
  ['Search the catalogue', null],
])('a field under %s', (label, expected) => {
  const search: Tree = ['div', ['h4', label], ['form', ['input', { name: 'q', type: 'text' }]]];
  const facts = read('en', ['main', ['h1', 'Frequently asked questions'], ...QUESTIONS, search]);
  expect(facts.faqSearch?.value ?? null).toBe(expected);
});

it('what is hidden as other answers are is one, though its question has no mark', () => {
  const pair = (question: string, answer: string): Tree => [
    'div',
    ['div', { class: 'q' }, question],
    ['div', { class: 'r', hidden: '' }, answer],
  ];
  const list = [
    pair('Can I change my order?', 'As long as it has not been packed, by phone.'),
    pair('When is my card charged?', 'When the parcel leaves us, never before.'),
    pair('A piece is missing', 'Send us a photograph and we post it the same day.'),
  ];
  expect(read('en', ['main', ['h1', 'Frequently asked questions'], ...list]).faq?.value).toBe(3);
});

it('a link to the tracking of a guest follows an order', () => {
  const snapshot = styledPage([
    'body',
    ['main', ['p', 'Zobacz ', ['a', { href: '/sledzenie-zamowienia-gosc' }, 'tutaj']]],
  ]);
  for (const node of snapshot.nodes) if (node.tag === 'a') node.role = 'link';
  expect(readPage({ ...snapshot, language: 'pl' }).orderTracking?.value).toBe(true);
});

it.each([
  ['ko', '소식 메일 받기'],
  ['es', 'Quiero noticias por correo'],
  ['ru', 'Присылать новости на почту'],
])('%s: a box for news by mail: %s', (language, label) => {
  const box: Tree = ['label', ['input', { type: 'checkbox' }], label];
  expect(read(language, ['main', box]).newsletterPreticked?.value).toBe(false);
});
