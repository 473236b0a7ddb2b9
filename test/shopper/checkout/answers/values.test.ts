import { describe, expect, it } from 'vitest';
import { valuesFor } from '../../../../src/shopper/checkout/answers/values.ts';
import { formFields } from '../../../../src/shopper/intents/fields.ts';
import { personaFor } from '../../../../src/shopper/persona.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page } from '../../../snapshot/tree.ts';

const living = (language: string, country: string) =>
  personaFor({ head: {}, language, country, email: 'shopper@example.com', password: 'x' });

describe('the reading of a Japanese name', () => {
  it('is split where two fields share one label', () => {
    const persona = living('ja', 'JP');
    const snapshot = page([
      'body',
      [
        'form',
        [
          'dl',
          ['dt', ['label', 'お名前(カナ)']],
          [
            'dd',
            ['input', { type: 'text', name: 'entry[kana][kana01]', placeholder: 'セイ' }],
            ['input', { type: 'text', name: 'entry[kana][kana02]', placeholder: 'メイ' }],
          ],
        ],
      ],
    ]);
    const fields = formFields(snapshot, wordsFor('ja'));
    expect(fields.map((field) => valuesFor(field, persona, wordsFor('ja'), fields)[0])).toEqual([
      persona.lastNameReading,
      persona.firstNameReading,
    ]);
  });
});

describe('the street', () => {
  it('is not written twice where the postcode has filled in the quarter', () => {
    const persona = living('ja', 'JP');
    const snapshot = page(['body', ['form', ['input', { name: 'addr01' }], ['input', { name: 'address02' }]]]);
    const [town] = snapshot.nodes.filter(({ tag }) => tag === 'input');
    if (town) town.value = `渋谷区${persona.address.street}`;
    const fields = formFields(snapshot, wordsFor('ja')).map((field, index) => ({
      ...field,
      field: index === 0 ? ('city' as const) : ('street' as const),
    }));
    const street = fields.at(-1);
    expect(street && valuesFor(street, persona, wordsFor('ja'), fields)[0]).toBe(persona.address.houseNumber);
  });

  it.each([
    ['en', 'GB', /^14 \p{L}/u],
    ['fr', 'FR', /^\d+ \p{L}/u],
    ['de', 'DE', /\p{L} \d+$/u],
    ['es', 'ES', /\p{L} \d+$/u],
  ])('has its number where the country writes it (%s, %s)', (language, country, written) => {
    const snapshot = page(['body', ['form', ['input', { name: 'street' }], ['input', { name: 'city' }]]]);
    const fields = formFields(snapshot, wordsFor(language));
    const [street] = fields.map((field) => valuesFor(field, living(language, country), wordsFor(language), fields)[0]);
    expect(street).toMatch(written);
  });

  it("keeps its number where a frame of the payment house asks for another one's", () => {
    const persona = living('en', 'GB');
    const snapshot = page([
      'body',
      ['form', ['input', { type: 'text', name: 'street' }], ['input', { type: 'text', name: 'city' }]],
      ['iframe', ['input', { type: 'text', name: 'housenumber' }]],
    ]);
    for (const node of snapshot.nodes) if (node.attrs.name === 'housenumber') node.frame = 1;
    const fields = formFields(snapshot, wordsFor('en'));
    const street = fields.find((field) => field.field === 'street');
    expect(street && valuesFor(street, persona, wordsFor('en'), fields)[0]).toContain(persona.address.houseNumber);
  });
});
