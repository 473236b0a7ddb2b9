import type { ServiceWords } from '../../lexicon/service-words.ts';
import { rememberingBy } from '../../shared/remember.ts';
import { fold } from '../../shared/text.ts';
import { LETTERS } from './letters.ts';

/** A stretch of time named in a text, in days; hours are rounded up to whole days. */
export interface Period {
  minDays: number;
  maxDays: number;
  /** The longer end as written, in `unit`: two hours are no day of delivery, 24 are. */
  count: number;
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  index: number;
  length: number;
}

const DAYS_IN = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const;
const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
const compiled = new WeakMap<ServiceWords['time'], { regex: RegExp; numbers: Map<string, number> }>();

/** Every period in a folded text: `30 days`, `2-3 working days`, `two weeks`, `2~3일`. */
export const findPeriods = rememberingBy(periodsIn);

function periodsIn(folded: string, time: ServiceWords['time']): Period[] {
  const { regex, numbers } = regexFor(time);
  return [...folded.matchAll(regex)].flatMap((match) => {
    const groups = match.groups ?? {};
    const unit = UNITS.find((each) => groups[each] !== undefined);
    const low = numberOf(groups.low ?? '', numbers);
    const high = groups.high === undefined ? low : numberOf(groups.high, numbers);
    if (unit === undefined || low === null || high === null || high < low) return [];
    const days = (count: number) => Math.ceil(count * DAYS_IN[unit] - 1e-9);
    return [
      { minDays: days(low), maxDays: days(high), count: high, unit, index: match.index, length: match[0].length },
    ];
  });
}

function regexFor(time: ServiceWords['time']) {
  const known = compiled.get(time);
  if (known) return known;
  const numbers = new Map(Object.entries(time.numbers).map(([word, value]) => [fold(word), value]));
  const number = `\\d{1,3}(?:[.,]5)?|${alternatives([...numbers.keys()])}`;
  const between = `\\s?(?:-|~|〜|/|${alternatives(time.to)}|a|à|or|o|ou|u|y|lub|arba|vagy|oder|или)\\s?`;
  const kinds = `(?:(?:${alternatives(time.dayKinds)})[\\s-]*)?`;
  // `2 days - 4 days`, `from 2일 to 4일`; not "14 days or 30 days", which are two.
  const anyUnit = UNITS.map((unit) => alternatives(time[unit])).join('|');
  const until = `(?:\\s?(?:${anyUnit})\\s?(?:-|~|〜|–|to|bis|до|iki|do|a|à|から|에서)\\s?|${between})`;
  const units = UNITS.map((unit) => `(?<${unit}>${alternatives(time[unit])})`).join('|');
  const regex = new RegExp(
    `(?<![a-z0-9\\u00df-\\u024f\\u0370-\\u04ff.,:月월])(?<low>${number})(?:[.\\s]?\\s?\\(.{1,25}?\\))?(?:${until}(?<high>${number}))?` +
      `(?:\\s?\\(.{1,25}?\\))?[\\s-]*${kinds}(?:${units})`,
    'g',
  );
  const made = { regex, numbers };
  compiled.set(time, made);
  return made;
}

function numberOf(text: string, numbers: Map<string, number>): number | null {
  const digits = Number(text.replace(',', '.'));
  return Number.isFinite(digits) && text !== '' ? digits : (numbers.get(text) ?? null);
}

/** Longest first, so that `days` is not read as `day`; a word ends where letters end, except in scripts without spaces. */
function alternatives(phrases: readonly string[]): string {
  const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]$/u;
  return [...phrases]
    .map((phrase) => fold(phrase))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const body = phrase
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, `[${LETTERS}]*`)
        .replace(/ /g, '[\\s-]+');
      return spaceless.test(phrase) ? body : `${body}(?![${LETTERS}])`;
    })
    .join('|');
}
