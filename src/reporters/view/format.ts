import { isWrittenWhole } from '../../shared/money.ts';
import { plain } from '../../shared/text.ts';
import type { UiKey } from '../texts/en.ts';
import type { LanguageTexts } from '../texts/types.ts';

export type Value = number | boolean | string | null;

/** An interface text with its blanks filled in. */
export function say(texts: LanguageTexts, key: UiKey, blanks: Record<string, string | number> = {}): string {
  return texts.ui[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
}

/** A measured value in its unit, written as the language writes it. */
export function formatValue(value: Value, unit: string | null, texts: LanguageTexts): string {
  if (value === null) return texts.ui.none;
  if (typeof value === 'boolean') return value ? texts.ui.yes : texts.ui.no;
  if (typeof value === 'string') return plain(value, 120);
  return formatAmount(value, unit, texts);
}

function formatAmount(value: number, unit: string | null, texts: LanguageTexts): string {
  switch (unit) {
    case 'ms':
      return duration(value, texts);
    case 's':
      return duration(value * 1000, texts);
    case 'days':
      return measure(value, 'day', texts, 1);
    case 'share':
      return percent(value, texts);
    case 'of-3':
      return `${number(value, texts, 1)} / 3`;
    case 'cls':
      return number(value, texts, 3);
    case 'ratio':
      return `× ${number(value, texts, 2)}`;
    default:
      return number(value, texts, 2);
  }
}

/** Milliseconds in the shortest honest form: 420 ms, 3.4 s, 12 min, 18.7 h, 3.4 days. */
export function duration(durationMs: number, texts: LanguageTexts): string {
  const size = Math.abs(durationMs);
  if (size < 1000) return measure(durationMs, 'millisecond', texts, 0);
  if (size < 120_000) return measure(durationMs / 1000, 'second', texts, 1);
  if (size < 7_200_000) return measure(durationMs / 60_000, 'minute', texts, 0);
  if (size < 172_800_000) return measure(durationMs / 3_600_000, 'hour', texts, 1);
  return measure(durationMs / 86_400_000, 'day', texts, 1);
}

/** English says 3.4 s and 18.7 h in every country; Intl would write "sec" and "hr". */
const ENGLISH_UNITS: Record<string, string> = { millisecond: 'ms', second: 's', minute: 'min', hour: 'h' };

/** A whole or broken number of milliseconds, seconds, minutes, hours or days. */
export function inUnit(amount: number, unit: TimeUnit, texts: LanguageTexts): string {
  return measure(amount, unit, texts, 1);
}

type TimeUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day';

function measure(amount: number, unit: TimeUnit, texts: LanguageTexts, digits: number): string {
  const short = texts.language === 'en' ? ENGLISH_UNITS[unit] : undefined;
  if (short) return `${number(amount, texts, digits)} ${short}`;
  return formatter(texts.language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits })
    .format(amount)
    .replace(/[\u00a0\u202f]/g, ' ');
}

export function number(amount: number, texts: LanguageTexts, digits: number): string {
  return formatter(texts.language, { maximumFractionDigits: digits })
    .format(amount)
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** An amount in major units, as the language writes the currency; a code that is none stays behind the number. */
export function money(amount: number, currency: string, texts: LanguageTexts): string {
  const whole = isWrittenWhole(amount, currency);
  try {
    return formatter(texts.language, {
      style: 'currency',
      currency,
      ...(whole ? { maximumFractionDigits: 0 } : {}),
    })
      .format(amount)
      .replace(/[\u00a0\u202f]/g, ' ');
  } catch {
    return `${number(amount, texts, 2)} ${currency}`;
  }
}

/** 0..1 → `83 %` as the language writes it. */
export function percent(share: number, texts: LanguageTexts): string {
  return formatter(texts.language, { style: 'percent', maximumFractionDigits: 0 })
    .format(share)
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** 0..1 → points of 100, whole; a dash where there is no score. */
export function points(score: number | null, texts: LanguageTexts): string {
  return score === null ? texts.ui.none : number(score * 100, texts, 0);
}

/** A moment in the language's short form, always UTC and saying so. What is not a time is shown as it stands. */
export function moment(iso: string, texts: LanguageTexts): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return plain(iso, 40);
  return `${dateFormatter(texts.language, { dateStyle: 'medium', timeStyle: 'short' }).format(time)} UTC`.replace(
    /\u202f/g,
    ' ',
  );
}

/** The day alone. */
export function day(iso: string, texts: LanguageTexts): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? plain(iso, 40) : dateFormatter(texts.language, { dateStyle: 'medium' }).format(time);
}

const numberFormatters = new Map<string, Intl.NumberFormat>();
const dateFormatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = numberFormatters.get(key) ?? new Intl.NumberFormat(language, options);
  numberFormatters.set(key, known);
  return known;
}

function dateFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    dateFormatters.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
  dateFormatters.set(key, known);
  return known;
}
