import { sayLocator } from '../browser/locate.ts';
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
    const { located } = await import('../shopper/raw/located.ts');
    const { readConsentForPress } = await import('../shopper/raw/press-consent.ts');
    const ref = await located(shopper, wish);
    readConsentForPress(shopper, ref);
    await shopper.press(ref);
  },
});
