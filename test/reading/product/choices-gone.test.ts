import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

const colours: Tree = [
  'fieldset',
  ['input', { type: 'radio', id: 'a' }],
  ['label', { for: 'a' }, 'Tan'],
  ['input', { type: 'radio', id: 'b' }],
  ['label', { for: 'b' }, 'Olive, sold out'],
];

function stock(...told: Tree[]) {
  const snapshot = styledPage([
    'body',
    ['main', ['h1', 'Satchel'], ['p', '£96.00'], ...told, ['button', 'Add to basket']],
  ]);
  for (const node of snapshot.nodes) {
    if (node.attrs.type === 'radio') node.role = 'radio';
    if (node.tag === 'button') [node.role, node.name] = ['button', node.text];
    if (node.attrs.id === 'a') node.state = { ...node.state, checked: true };
  }
  return readPage({ ...snapshot, language: 'en' }).stock?.value ?? null;
}

it('a colour that is gone does not empty the shelf', () => {
  expect(stock(colours, ['p', 'Low stock: 2 left'])).toBe('low');
});

it('the product that is gone does', () => {
  expect(stock(colours, ['p', 'Sold out'])).toBe('out-of-stock');
});
