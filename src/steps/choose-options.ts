import { z } from 'zod';
import { chooseOptions } from '../shopper/browse/choose-options.ts';
import { defineVerb } from './verb.ts';

export const chooseOptionsVerb = defineVerb({
  name: 'choose-options',
  summary: "Answer the product's choices (size, colour) with the first that can be had.",
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'choose the options',
  async play(_, shopper) {
    const chosen = await chooseOptions(shopper);
    if (shopper.memory.product) shopper.memory.product.options = chosen;
  },
});
