import { z } from 'zod';
import { defineVerb, Skipped } from './verb.ts';

export const compareWith = defineVerb({
  name: 'compare-with',
  summary: 'Look at another product of the list in view, as a shopper who compares, and come back.',
  args: z.strictObject({ result: z.int().min(1).describe('number in the list') }).nullable(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'look at another product for comparison',
  async play(args, shopper) {
    const { productCards } = await import('../shopper/intents/cards.ts');
    const cards = productCards(await shopper.lookFreely(), shopper.words);
    const other = cards[(args?.result ?? 2) - 1];
    if (!other) throw new Skipped('the list has no other product');
    await shopper.press(other.link);
    await shopper.goBack();
  },
});
