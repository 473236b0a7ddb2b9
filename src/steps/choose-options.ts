import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const chooseOptionsVerb = defineVerb({
  name: 'choose-options',
  summary: "Answer the product's choices (size, colour) with the first that can be had.",
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'choose the options',
  async play(_, shopper) {
    const { chooseOptions } = await import('../shopper/browse/choose-options.ts');
    const chosen = await chooseOptions(shopper);
    if (shopper.memory.product) shopper.memory.product.options = chosen;
  },
});
