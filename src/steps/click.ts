import { sayLocator } from '../browser/locate.ts';
import { located } from '../shopper/raw/located.ts';
import { readConsentForPress } from '../shopper/raw/press-consent.ts';
import { locatorArgs } from './locator-args.ts';
import { defineVerb } from './verb.ts';

export const click = defineVerb({
  name: 'click',
  summary:
    'Press an element named by role, label, text … (refused where it says that it places an order, without consent).',
  args: locatorArgs,
  effects: ['reads'],
  sentence: (wish) => `click ${sayLocator(wish)}`,
  async play(wish, shopper) {
    const ref = await located(shopper, wish);
    readConsentForPress(shopper, ref);
    await shopper.press(ref);
  },
});
