import { z } from 'zod';
import { sayLocator } from '../browser/locate.ts';
import { locatorWith } from './locator-args.ts';
import { defineVerb } from './verb.ts';

export const select = defineVerb({
  name: 'select',
  summary: 'Choose an entry of a list by its label or value.',
  args: locatorWith({ option: z.string() }),
  effects: ['reads'],
  sentence: (args) => `choose "${args.option}" in ${sayLocator(args.at)}`,
  async play(args, shopper) {
    const { located } = await import('../shopper/raw/located.ts');
    const ref = await located(shopper, args.at);
    const options = shopper.seen?.nodes[ref]?.options ?? [];
    const option = options.find((each) => each.label === args.option || each.value === args.option);
    if (!option)
      throw shopper.deadEnd(
        `the list has no entry "${args.option}"; it has ${options.map((each) => each.label).join(', ')}`,
      );
    await shopper.choose(ref, option);
  },
});
