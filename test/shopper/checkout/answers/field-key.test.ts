import { describe, expect, it } from 'vitest';
import { fieldKey } from '../../../../src/shopper/checkout/answers/pending.ts';
import { formFields } from '../../../../src/shopper/intents/fields.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page } from '../../../snapshot/tree.ts';

function keyOf(id: string) {
  const snapshot = page(['body', ['main', ['label', 'Kraj', ['input', { id }]]]]);
  return formFields(snapshot, wordsFor('pl')).map(fieldKey)[0];
}

describe('by what a field is known again', () => {
  it.each([
    ['radix-:r7:', 'radix-:r1f:'],
    ['headlessui-listbox-button-«r3»', 'headlessui-listbox-button-«ra»'],
    ['mat-select-4711', 'mat-select-4712'],
  ])('is no number that a library gave it (%s)', (before, after) => {
    expect(keyOf(before)).toBe(keyOf(after));
  });

  it('is the id that the store gave it', () => {
    expect(keyOf('zip1')).not.toBe(keyOf('zip2'));
  });
});
