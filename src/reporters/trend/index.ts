import type { Trend } from '../../comparison/trend.ts';
import type { SideContext } from '../comparison/types.ts';
import { unknownFormat } from '../index.ts';

/** One format of a trend: a pure rendering. */
export interface TrendReporter {
  fileName: string;
  render(trend: Trend, context: SideContext): string;
}

const REPORTERS: Record<string, () => Promise<TrendReporter>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  html: async () => (await import('./html.ts')).html,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
};

export const TREND_FORMATS = Object.keys(REPORTERS);

/** The reporter of a format of trends; an unknown one is a usage failure. */
export async function trendReporterOf(format: string): Promise<TrendReporter> {
  const load = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (load) return load();
  throw unknownFormat(format, TREND_FORMATS);
}
