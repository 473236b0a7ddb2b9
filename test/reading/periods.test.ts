import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/reading/text/merge-words.ts';
import { findPeriods } from '../../src/reading/text/periods.ts';
import { fold } from '../../src/shared/text.ts';

describe('periods', () => {
  it.each([
    ['en', 'within 30 days', [[30, 30]]],
    ['en', 'a 30-day window', [[30, 30]]],
    ['en', 'fourteen (14) days', [[14, 14]]],
    ['en', 'in 2 to 4 working days', [[2, 4]]],
    ['en', '48 hours', [[2, 2]]],
    ['de', 'binnen vierzehn Tagen', [[14, 14]]],
    ['de', '2–3 Werktage', [[2, 3]]],
    ['hu', '14 napon belül', [[14, 14]]],
    ['hu', 'két hét', [[14, 14]]],
    ['ru', 'в течение 14 календарных дней', [[14, 14]]],
    ['lt', 'per 30 kalendorinių dienų', [[30, 30]]],
    ['ko', '수령 후 7일 이내', [[7, 7]]],
    ['ko', '2~3영업일', [[2, 3]]],
    ['ja', '商品到着後8日以内', [[8, 8]]],
    ['ja', '11月30日まで', []],
    ['fr', 'sous 3 à 5 jours ouvrés', [[3, 5]]],
    ['es', 'un mes', [[30, 30]]],
    ['pl', 'w ciągu 14 dni roboczych', [[14, 14]]],
    ['en', 'order 66', []],
  ])('%s: %s', (language, text, expected) => {
    const found = findPeriods(fold(text), wordsFor(language).time);
    expect(found.map(({ minDays, maxDays }) => [minDays, maxDays])).toEqual(expected);
  });
});
