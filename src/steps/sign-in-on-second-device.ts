import { z } from 'zod';
import { DEVICES } from '../scenario/head.ts';
import { needAccount } from './need-account.ts';
import { defineVerb } from './verb.ts';

export const signInOnSecondDevice = defineVerb({
  name: 'sign-in-on-second-device',
  summary:
    'Fill the cart signed in, sign in on a second device (a phone unless said otherwise), and look for the cart there.',
  args: z.enum(DEVICES).describe('the second device').nullable(),
  bare: true,
  effects: ['fills-cart', 'enters-personal-data'],
  patienceMs: 20_000,
  sentence: (device) => `sign in on a second device (${device ?? 'phone'}) and look for the cart`,
  async play(device, shopper) {
    const { cartOnSecondDevice } = await import('../shopper/member/second-device.ts');
    needAccount(shopper);
    const { there, because } = await cartOnSecondDevice(shopper, device ?? 'phone');
    if (there === null) throw shopper.deadEnd(because ?? 'the second device could not be tried');
  },
});
