import { describe, expect, it } from 'vitest';
import { known } from '../../../src/shopper/member/member-checkout.ts';
import { personaFor } from '../../../src/shopper/persona.ts';
import { page } from '../../snapshot/tree.ts';

const persona = personaFor({ head: {}, language: 'en', country: 'GB', email: 'shopper@example.com', password: 'x' });
const asked = (...fields: [field: string, prefilled: boolean, list?: boolean][]) => ({
  asked: new Map(fields.map(([field, prefilled, list]) => [field, { field, prefilled, list: list ?? false }])),
});
const empty = page(['body', ['main', ['p', 'Your order']]]);

describe('what the checkout knows of a member', () => {
  it('counts the fields that were filled in when they were first seen', () => {
    const fields = asked(['email', true], ['lastName', true], ['street', false], ['postcode', true]);
    expect(known(fields, [empty], persona)).toEqual({ fields: 4, prefilled: 3 });
  });

  it('leaves out lists, notes and vouchers, which no account fills in', () => {
    expect(
      known(asked(['email', true], ['country', true, true], ['orderNote', false], ['coupon', false]), [empty], persona),
    ).toEqual({ fields: 1, prefilled: 1 });
  });

  it('counts what the store shows instead of asking for it', () => {
    const { street, postcode, city } = persona.address;
    const shown = page(['body', ['main', ['p', `${persona.lastName}, ${street} 1, ${city} ${postcode}`]]]);
    expect(known(asked(), [shown], persona)).toEqual({ fields: 4, prefilled: 4 });
  });

  it('does not take what the shopper typed for what the store knew', () => {
    const { street } = persona.address;
    const review = page(['body', ['main', ['p', street]]]);
    expect(known(asked(['street', false]), [review], persona)).toEqual({ fields: 1, prefilled: 0 });
  });
});
