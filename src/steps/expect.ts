import { z } from 'zod';
import { textOf } from '../snapshot/queries.ts';
import { defineVerb } from './verb.ts';

export const expect = defineVerb({
  name: 'expect',
  summary: 'The page shows a text, or its address contains something; else the step fails.',
  args: z.union([z.strictObject({ text: z.string().min(1) }), z.strictObject({ address: z.string().min(1) })]),
  effects: ['reads'],
  sentence: (args) => ('text' in args ? `expect the text "${args.text}"` : `expect an address with "${args.address}"`),
  async play(args, shopper) {
    const held = await shopper.until(
      (snapshot) => ('text' in args ? textOf(snapshot, 0).includes(args.text) : snapshot.url.includes(args.address)),
      shopper.patienceMs,
    );
    if (!held)
      throw shopper.deadEnd(
        'text' in args
          ? `the page does not show "${args.text}"`
          : `the address ${shopper.page.url()} does not contain "${args.address}"`,
      );
  },
});
