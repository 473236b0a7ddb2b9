import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const searchWithTypo = defineVerb({
  name: 'search-with-typo',
  summary: 'Search for the same product with one typing error.',
  args: z.null(),
  bare: true,
  effects: ['reads', 'searches'],
  sentence: () => 'search with a typing error',
  async play(_, shopper) {
    const { searchStore } = await import('../shopper/browse/search.ts');
    const { misspelt } = await import('../shopper/browse/typo.ts');
    const name = shopper.memory.product?.name ?? shopper.memory.wish;
    const query = name ? misspelt(name) : null;
    if (!name || query === null) throw new Skipped('no word long enough to misspell');
    await searchStore(shopper, query, name, 'typo');
  },
});
