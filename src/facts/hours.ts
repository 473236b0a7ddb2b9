import type { OpeningHours } from '../reading/types.ts';

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Mon-Fri 09:00-17:00, Sat closed. */
export function formatHours(hours: readonly OpeningHours[]): string {
  return hours.map(({ days, open, close }) => `${formatDays(days)} ${timesOf(open, close)}`).join(', ');
}

function timesOf(open: string | null, close: string | null): string {
  return open === null || close === null ? 'closed' : `${open}-${close}`;
}

function formatDays(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const unbroken = last - first === sorted.length - 1;
  if (unbroken && sorted.length > 2) return `${DAYS[first]}-${DAYS[last]}`;
  return sorted.map((day) => DAYS[day]).join(', ');
}
