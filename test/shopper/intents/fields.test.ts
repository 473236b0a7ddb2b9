import { describe, expect, it } from 'vitest';
import { formFields } from '../../../src/shopper/intents/fields.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe("a payment card's fields", () => {
  it.each([
    ['en', 'Card number'],
    ['en', 'Name on card'],
    ['de', 'Kreditkarte Nummer'],
    ['fr', 'Numéro de carte bancaire'],
  ])('ask for nothing of an address (%s, %s)', (language, label) => {
    const snapshot = page(['body', ['form', ['label', label, ['input', { type: 'text' }]]]]);
    expect(formFields(snapshot, wordsFor(language)).map((field) => field.field)).toEqual([null]);
  });

  it('are told by their autofill token without a word', () => {
    const snapshot = page(['body', ['form', ['input', { type: 'text', name: 'name', autocomplete: 'cc-name' }]]]);
    expect(formFields(snapshot, wordsFor('pl')).map((field) => field.field)).toEqual([null]);
  });
});
