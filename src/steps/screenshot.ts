import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const screenshot = defineVerb({
  name: 'screenshot',
  summary: 'Keep a picture of the screen.',
  args: z.string().describe('caption').nullable(),
  bare: true,
  effects: ['reads'],
  sentence: (caption) => (caption ? `take a picture: ${caption}` : 'take a picture'),
  play: (caption, shopper) => shopper.photograph(caption ?? 'picture'),
});
