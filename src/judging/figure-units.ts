import type { Figure } from '../benchmark/figures.ts';
import { formatDuration } from '../shared/duration.ts';

const MS: Record<string, number> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

/** The figure's value in the criterion's unit; null where they do not measure the same. */
export function comparable(figure: Figure, unit: string | null): number | null {
  const ms = MS[figure.unit];
  if (unit === 'ms') return ms === undefined ? null : figure.value * ms;
  if (unit === 's') return ms === undefined ? null : (figure.value * ms) / 1000;
  if (unit === 'days') return ms === undefined ? null : (figure.value * ms) / 86_400_000;
  if (unit === 'of-3') return figure.unit === 'score-of-3' ? figure.value : null;
  if (unit === 'cls') return figure.unit === 'unitless' ? figure.value : null;
  if (unit === 'count') return figure.unit === 'count' ? figure.value : null;
  return null;
}

/** `26 %`, `18.7 h`, `3.42 days`, `2.5 of 3`. */
export function formatFigure(figure: Figure): string {
  const { unit, value } = figure;
  if (unit.startsWith('percent')) return `${value} %`;
  if (unit === 'days') return `${value} days`;
  if (unit === 'score-of-3') return `${value} of 3`;
  if (unit === 'usd' || unit === 'gbp') return `${value} ${unit.toUpperCase()}`;
  const short: Record<string, string> = { hours: 'h', minutes: 'min', seconds: 's' };
  if (short[unit]) return `${value} ${short[unit]}`;
  return unit === 'milliseconds' ? formatDuration(value) : String(value);
}
