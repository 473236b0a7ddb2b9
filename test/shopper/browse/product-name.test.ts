import { expect, it } from 'vitest';
import { nameOn } from '../../../src/shopper/browse/product.ts';
import { page } from '../../snapshot/tree.ts';

const card = { name: 'Linen tablecloth' };

function headed(text: string, covered: boolean) {
  const snapshot = page(['body', ['h1', text], ['dialog', ['p', 'Linen tablecloth'], ['button', 'Add to cart']]]);
  Object.assign(snapshot.nodes[1] ?? {}, { covered });
  return snapshot;
}

it('a product in a layer is called as in the list, not by the heading of the page below', () => {
  expect(nameOn(headed('Linen to live in', true), { name: 'Oak bowl' })).toBe('Oak bowl');
});

it('a product with a page of its own is called by its heading, also where something lies over that', () => {
  expect(nameOn(headed('Linen tablecloth, natural', false), card)).toBe('Linen tablecloth, natural');
  expect(nameOn(headed('Linen tablecloth, natural', true), card)).toBe('Linen tablecloth, natural');
  expect(nameOn(headed('Summer sale', false), card)).toBe('Summer sale');
});
