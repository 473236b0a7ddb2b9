import type { SnapshotNode } from '../../snapshot/types.ts';
import type { FormField } from './fields.ts';

export type DatePart = 'day' | 'month' | 'year';

/** Years before this one are offered where people are asked when they were born, not for a card or a delivery. */
const LONG_AGO = 1960;
/** Parts of one date stand side by side. */
const REACH = 2;

/** Day, month and year of birth as three lists: told by what they offer, whatever the row is called. */
export function withBirthLists(fields: FormField[]): FormField[] {
  return fields.map((field, index) => {
    const part = datePartOf(field.node);
    const near = fields.slice(Math.max(0, index - REACH), index + REACH + 1);
    return part !== null && near.some((each) => isBirthYear(each.node)) ? { ...field, field: 'birthDate' } : field;
  });
}

function isBirthYear(node: SnapshotNode): boolean {
  return datePartOf(node) === 'year' && numbersOf(node).some((year) => year < LONG_AGO);
}

/** Which part of a date a list asks for; null where it asks for something else. */
export function datePartOf(node: SnapshotNode): DatePart | null {
  const { tag, options = [] } = node;
  if (tag !== 'select') return null;
  const numbers = numbersOf(node);
  if (numbers.length >= 20 && numbers.every((each) => each >= 1850 && each < 2100)) return 'year';
  if (numbers.length >= 28 && isUpTo(numbers, 31)) return 'day';
  return isUpTo(numbers, 12) && numbers.length === 12 && options.length <= 13 ? 'month' : null;
}

/** What the list sends, or shows, as numbers: the "please choose" on top is none. */
function numbersOf({ options = [] }: SnapshotNode): number[] {
  return options.flatMap(({ value, label }) => numberOf(value) ?? numberOf(label) ?? []);
}

function numberOf(text: string): number | null {
  const figures = /^\s*(\d{1,4})\D{0,2}\s*$/.exec(text)?.[1];
  return figures && Number(figures) > 0 ? Number(figures) : null;
}

function isUpTo(numbers: number[], most: number): boolean {
  return numbers.every((each) => each >= 1 && each <= most);
}

/** The entry of such a list for a date such as "1988-04-17"; -1 where none is. */
export function dateEntryOf(options: readonly (readonly [string, string])[], part: DatePart, date: string): number {
  const wanted = Number(date.split('-')[['year', 'month', 'day'].indexOf(part)]);
  return options.findIndex(([label, value]) => (numberOf(value) ?? numberOf(label)) === wanted);
}
