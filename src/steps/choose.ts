import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const choose = defineVerb({
  name: 'choose',
  summary:
    'Open a product from the list on the page: the wanted one, the one of that name, or the result of that number.',
  args: z
    .strictObject({
      name: z.string().min(1).describe('name of the product, as the list writes it').optional(),
      result: z.int().min(1).describe('number in the list, 1 = first').optional(),
      options: z.array(z.string()).describe('size, colour … to choose later, as the page writes them').optional(),
    })
    .refine((args) => args.name === undefined || args.result === undefined, 'either a name or a number')
    .nullable(),
  bare: true,
  effects: ['reads'],
  sentence: (args) =>
    args?.name ? `open "${args.name}"` : args?.result ? `open result ${args.result}` : 'open the wanted product',
  async play(args, shopper) {
    const { openProduct } = await import('../shopper/browse/product.ts');
    const { options, ...pick } = args ?? {};
    shopper.memory.wantedOptions = options ?? [];
    await openProduct(shopper, pick);
  },
});
