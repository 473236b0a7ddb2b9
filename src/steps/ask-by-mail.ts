import { questionArgs } from './ask-by-form.ts';
import { defineVerb } from './verb.ts';

export const askByMailVerb = defineVerb({
  name: 'ask-by-mail',
  summary: 'Ask the store a question by mail, to the address that it shows.',
  args: questionArgs,
  bare: true,
  effects: ['sends-message', 'enters-personal-data'],
  sentence: (args) => `ask about ${args?.about ?? 'delivery and returns'} by mail`,
  async play(args, shopper) {
    const { askByMail } = await import('../shopper/contact/ask-by-mail.ts');
    await askByMail(shopper, args?.about ?? 'delivery-and-returns', args, args?.to ?? null);
  },
});
