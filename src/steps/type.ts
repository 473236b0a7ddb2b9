import { z } from 'zod';
import { sayLocator } from '../browser/locate.ts';
import { locatorWith } from './locator-args.ts';
import { defineVerb } from './verb.ts';

export const type = defineVerb({
  name: 'type',
  summary: 'Type a text into a field.',
  args: locatorWith({ text: z.string() }),
  effects: ['enters-personal-data'],
  sentence: (args) => `type into ${sayLocator(args.at)}`,
  async play(args, shopper) {
    const { located } = await import('../shopper/raw/located.ts');
    await shopper.type(await located(shopper, args.at), args.text);
  },
});
