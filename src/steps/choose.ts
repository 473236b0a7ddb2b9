import { z } from 'zod';
import { openProduct } from '../shopper/browse/product.ts';
import { defineVerb } from './verb.ts';

export const choose = defineVerb({
  name: 'choose',
  summary: 'Open a product from the list on the page: the wanted one, or the result of that number.',
  args: z.strictObject({ result: z.int().min(1).describe('number in the list, 1 = first').optional() }).nullable(),
  bare: true,
  effects: ['reads'],
  sentence: (args) => (args?.result ? `open result ${args.result}` : 'open the wanted product'),
  play: (args, shopper) => openProduct(shopper, args?.result ?? null),
});
