import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../../src/shopper/checkout/answers/lists/choose-from.ts';

const departments = [
  ['Ain', '182'],
  ['Bouches-du-Rhône', '194'],
  ['Rhône', '251'],
] as const;

describe('the entry of a list that fits the shopper', () => {
  it('is the one that says just that before one that only holds it', () => {
    expect(entryOf(departments, 'Rhône')).toBe(2);
  });

  it('is one that holds it where none says just that', () => {
    expect(
      entryOf(
        [
          ['Lietuva', '1'],
          ['Vilniaus apskritis (VL)', '2'],
        ],
        'Vilniaus apskritis',
      ),
    ).toBe(1);
  });

  it('is none where nothing fits', () => {
    expect(entryOf(departments, 'Vilnius')).toBe(-1);
  });
});
