import { z } from 'zod';
import { sayLocator } from '../browser/locate.ts';
import { locatorWith } from './locator-args.ts';
import { defineVerb } from './verb.ts';

export const press = defineVerb({
  name: 'press',
  summary:
    'Press a key in a field: Enter or Escape. Enter is refused once a checkout has begun, because it may place the order.',
  args: locatorWith({ key: z.enum(['Enter', 'Escape']) }),
  effects: ['reads'],
  sentence: (args) => `press ${args.key} in ${sayLocator(args.at)}`,
  async play(args, shopper) {
    const { located } = await import('../shopper/raw/located.ts');
    if (args.key === 'Enter' && shopper.memory.checkout.begun && !shopper.setUp.consent.flag)
      throw shopper.deadEnd('Enter may place the order and was not pressed');
    const ref = await located(shopper, args.at);
    if (args.key === 'Enter') await shopper.pressEnter(ref);
    else await shopper.page.keyboard.press('Escape');
  },
});
