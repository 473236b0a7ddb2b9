import { z } from 'zod';
import { pageKind } from '../evidence/types.ts';
import { defineVerb } from './verb.ts';

export const find = defineVerb({
  name: 'find',
  summary:
    'Look for pages of the store (faq, contact, hours, returns …) and count the clicks; not finding one is a finding.',
  args: z.union([pageKind, z.array(pageKind)]).describe('kinds of page'),
  effects: ['reads'],
  patienceMs: 15_000,
  sentence: (kinds) => `look for ${[kinds].flat().join(', ')}`,
  async play(kinds, shopper) {
    const { openServicePage } = await import('../shopper/browse/service-pages.ts');
    const { isServicePage } = await import('../shopper/intents/service-links.ts');
    for (const kind of [kinds].flat()) {
      if (!isServicePage(kind)) throw shopper.deadEnd(`"${kind}" is no page to look for by its link`);
      await openServicePage(shopper, kind);
    }
  },
});
