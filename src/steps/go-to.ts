import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const goTo = defineVerb({
  name: 'go-to',
  summary: 'Open an address of the store, absolute or relative.',
  args: z.string().min(1).describe('address'),
  effects: ['reads'],
  sentence: (address) => `go to ${address}`,
  async play(address, shopper) {
    await shopper.go(new URL(address, shopper.memory.homeUrl).href);
    await shopper.see('other');
  },
});
