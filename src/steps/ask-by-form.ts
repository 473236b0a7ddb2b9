import { z } from 'zod';
import { defineVerb } from './verb.ts';

/** What a question in a scenario may say; what is absent comes from the shopper's language. */
export const questionArgs = z
  .strictObject({
    about: z.string().describe('short name of the question').optional(),
    subject: z.string().optional(),
    text: z.string().describe("the question in the shopper's own words").optional(),
    asks: z
      .array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          expects: z.array(z.string()).describe('words or patterns of a right answer'),
        }),
      )
      .optional(),
    to: z.string().describe('address to write to (ask-by-mail)').optional(),
    'answer-within': z.string().describe('own deadline, e.g. 48h').optional(),
  })
  .nullable();

export const askByFormVerb = defineVerb({
  name: 'ask-by-form',
  summary: 'Ask the store a question through its contact form.',
  args: questionArgs,
  bare: true,
  effects: ['sends-message', 'enters-personal-data'],
  patienceMs: 20_000,
  sentence: (args) => `ask about ${args?.about ?? 'delivery and returns'} through the contact form`,
  async play(args, shopper) {
    const { askByForm } = await import('../shopper/contact/ask-by-form.ts');
    await askByForm(shopper, args?.about ?? 'delivery-and-returns', args);
  },
});
