import { sayLocator } from '../browser/locate.ts';
import { located } from '../shopper/raw/located.ts';
import { locatorArgs } from './locator-args.ts';
import { defineVerb } from './verb.ts';

export const waitFor = defineVerb({
  name: 'wait-for',
  summary: 'Wait until an element is visible.',
  args: locatorArgs,
  effects: ['reads'],
  sentence: (wish) => `wait for ${sayLocator(wish)}`,
  async play(wish, shopper) {
    await shopper.goal(await located(shopper, wish));
  },
});
