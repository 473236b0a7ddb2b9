import { describe, expect, it } from 'vitest';
import { formHoldsAddress } from '../../../src/shopper/member/save-address.ts';
import { personaFor } from '../../../src/shopper/persona.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

const persona = personaFor({ head: {}, language: 'en', country: 'GB', email: 'shopper@example.com', password: 'x' });
const { street, city, postcode } = persona.address;

function book(values: Record<string, string>) {
  const fields = ['street', 'city', 'postcode'].map((name): [string, Record<string, string>] => ['input', { name }]);
  const snapshot = page(['body', ['main', ['form', ...fields, ['button', 'Save']]]]);
  for (const node of snapshot.nodes) if (node.tag === 'input') node.value = values[node.attrs.name ?? ''] ?? '';
  return snapshot;
}

describe('an address book that is nothing but its form', () => {
  it('holds the address when it stands in the fields', () => {
    const kept = book({ street: `14 ${street}`, city, postcode });
    expect(formHoldsAddress(kept, wordsFor('en'), persona)).toBe(true);
  });

  it.each([
    ['is empty', {}],
    ['belongs to another street', { street: '1 High Street', city, postcode }],
    ['has no town', { street }],
  ])('does not when it %s', (_, values) => {
    expect(formHoldsAddress(book(values), wordsFor('en'), persona)).toBe(false);
  });
});
