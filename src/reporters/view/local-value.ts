import type { LanguageTexts } from '../texts/types.ts';
import { duration, inUnit, money, number, percent } from './format.ts';

const MS: Record<string, number> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** A number with its unit as the tool writes it (`3.4 s`, `2-3 days`, `12.50 EUR`, `40 %`), as the language writes it; else null. */
export function localValue(text: string, texts: LanguageTexts): string | null {
  const time = /^(-?[\d.]+) (ms|s|min|h|d)$/.exec(text);
  if (time) return duration(Number(time[1]) * (MS[time[2] ?? ''] ?? Number.NaN), texts);
  const range = /^(\d+)-(\d+) days$/.exec(text);
  if (range) return `${number(Number(range[1]), texts, 0)}–${inUnit(Number(range[2]), 'day', texts)}`;
  const days = /^([\d.]+) days?$/.exec(text);
  if (days) return inUnit(Number(days[1]), 'day', texts);
  const share = /^(\d+) ?%$/.exec(text);
  if (share) return percent(Number(share[1]) / 100, texts);
  const amount = /^(-?[\d.]+) ([A-Z]{3})$/.exec(text);
  if (amount) return money(Number(amount[1]), amount[2] ?? '', texts);
  // A whole number may be a year or a number of an order: it stays as it is.
  return /^-?\d+\.\d+$/.test(text) ? number(Number(text), texts, 2) : null;
}
