import { describe, expect, it } from 'vitest';
import { dateEntryOf, datePartOf } from '../../../src/shopper/intents/birth-lists.ts';
import { formFields } from '../../../src/shopper/intents/fields.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import type { SnapshotNode } from '../../../src/snapshot/types.ts';
import { page } from '../../snapshot/tree.ts';

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => String(from + Math.sign(to - from) * at));
const list = (values: string[]): NonNullable<SnapshotNode['options']> =>
  ['', ...values].map((value) => ({ value, label: value || '-', selected: value === '', disabled: false }));

function fieldsOf(...lists: string[][]) {
  const snapshot = page(['body', ['main', ['form', ...lists.map(() => ['select'] as ['select'])]]]);
  const selects = snapshot.nodes.filter(({ tag }) => tag === 'select');
  for (const [index, select] of selects.entries()) select.options = list(lists[index] ?? []);
  return formFields(snapshot, wordsFor('fr'));
}

describe('day, month and year of birth as lists', () => {
  it('are told by what they offer', () => {
    const fields = fieldsOf(numbers(1, 31), numbers(1, 12), numbers(2026, 1900));
    expect(fields.map(({ field }) => field)).toEqual(['birthDate', 'birthDate', 'birthDate']);
    expect(fields.map(({ node }) => datePartOf(node))).toEqual(['day', 'month', 'year']);
  });

  it('are none where the years are those of a card or a delivery', () => {
    const fields = fieldsOf(numbers(1, 12), numbers(2026, 2046));
    expect(fields.map(({ field }) => field)).toEqual([null, null]);
  });

  it('hold the entry of a date', () => {
    const options = [
      ['-', ''],
      ['mars', '3'],
      ['avril', '4'],
    ] as const;
    expect(dateEntryOf(options, 'month', '1988-04-17')).toBe(2);
    expect(dateEntryOf(options, 'day', '1988-04-17')).toBe(-1);
  });
});
