import { describe, expect, it } from 'vitest';
import { variantLinks } from '../../../../src/shopper/intents/product-options/variant-links.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const link = (query: string): Tree => ['a', { href: `https://store.test/${query}` }, query];

/** The links taken for variants on the page of a product at `?id=5`. */
function variantsAmong(...queries: string[]): string[] {
  const tree = page(['body', ['main', ['h1', 'Pencil'], ...queries.map(link), ['button', 'Add to cart']]]);
  const snapshot = { ...tree, url: 'https://store.test/?id=5' };
  const button = snapshot.nodes.find((node) => node.tag === 'button')?.ref ?? -1;
  return [...variantLinks(snapshot, button, wordsFor('en'))].map((ref) => snapshot.nodes[ref]?.text ?? '');
}

describe('links to variants where every page is told by its query', () => {
  it('keep the product', () => {
    expect(variantsAmong('?id=5&size=L', '?size=M&id=5')).toEqual(['?id=5&size=L', '?size=M&id=5']);
  });

  it('are no menu and no other product', () => {
    expect(variantsAmong('?category=3', '?id=6', '')).toEqual([]);
  });
});
