import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const measureAccessibility = defineVerb({
  name: 'measure-accessibility',
  summary: 'Test the page in view for barriers with axe-core.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'test the page for barriers',
  async play(_, shopper) {
    const { findBarriers } = await import('../browser/accessibility.ts');
    const found = await findBarriers(shopper.page);
    const page = shopper.memory.lastPage;
    await shopper.note({ kind: 'accessibility', ...found, page });
  },
});
