import { formatDuration } from '../shared/duration.ts';
import type { Params } from './finding.ts';

/** Fills `{name}` in a template; what is not given stays empty. */
export function fill(template: string, params: Params): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** A value as a person reads it: `3.4 s`, `26 %`, `4 days`, `2.5 of 3`, `yes`. */
export function formatValue(value: number | boolean | string, unit: string | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (unit === 'ms') return formatDuration(value);
  if (unit === 's') return formatDuration(value * 1000);
  if (unit === 'share') return `${round(value * 100, 0)} %`;
  if (unit === 'days') return value === 1 ? '1 day' : `${round(value, 1)} days`;
  if (unit === 'of-3') return `${round(value, 1)} of 3`;
  if (unit === 'cls') return round(value, 3);
  if (unit === 'ratio') return `${round(value, 2)} times`;
  return round(value, 1);
}

function round(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
