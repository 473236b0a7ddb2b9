import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const searchFor = defineVerb({
  name: 'search-for',
  summary:
    "Type a query into the store's search; without one, the shopper first picks a product from what the store shows.",
  args: z.string().describe("what to search for; empty: a product of the store's own").nullable(),
  bare: true,
  effects: ['reads', 'searches'],
  sentence: (query) => (query ? `search for "${query}"` : 'search for a product that the store shows'),
  async play(query, shopper) {
    const { searchStore } = await import('../shopper/browse/search.ts');
    const { browseToProducts, wishFor } = await import('../shopper/browse/wish.ts');
    const wish = await wishFor(shopper, query || null);
    shopper.memory.wish = wish.name;
    if (await searchStore(shopper, wish.query, wish.name, 'wanted')) return;
    await browseToProducts(shopper, wish);
  },
});
