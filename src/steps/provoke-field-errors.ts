import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const provokeFieldErrorsVerb = defineVerb({
  name: 'provoke-field-errors',
  summary: 'Enter a wrong e-mail address and postcode on purpose and see what the store says.',
  args: z.null(),
  bare: true,
  effects: ['enters-personal-data'],
  sentence: () => 'enter a wrong e-mail and postcode on purpose',
  async play(_, shopper) {
    const { provokeFieldErrors } = await import('../shopper/checkout/field-errors.ts');
    await provokeFieldErrors(shopper);
  },
});
