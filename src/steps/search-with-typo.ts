import { z } from 'zod';
import { searchStore } from '../shopper/browse/search.ts';
import { misspelt } from '../shopper/browse/typo.ts';
import { defineVerb, Skipped } from './verb.ts';

export const searchWithTypo = defineVerb({
  name: 'search-with-typo',
  summary: 'Search for the same product with one typing error.',
  args: z.null(),
  bare: true,
  effects: ['reads', 'searches'],
  sentence: () => 'search with a typing error',
  async play(_, shopper) {
    const name = shopper.memory.product?.name ?? shopper.memory.wish;
    const query = name ? misspelt(name) : null;
    if (!name || query === null) throw new Skipped('no word long enough to misspell');
    await searchStore(shopper, query, name, 'typo');
  },
});
