import { sayLocator } from '../browser/locate.ts';
import { locatorArgs } from './locator-args.ts';
import { defineVerb } from './verb.ts';

export const waitFor = defineVerb({
  name: 'wait-for',
  summary: 'Wait until an element is visible.',
  args: locatorArgs,
  effects: ['reads'],
  sentence: (wish) => `wait for ${sayLocator(wish)}`,
  async play(wish, shopper) {
    const { located } = await import('../shopper/raw/located.ts');
    await shopper.goal(await located(shopper, wish));
  },
});
