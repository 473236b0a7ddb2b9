import { unknownFormat } from '../index.ts';
import type { ComparisonReporter } from './types.ts';

const REPORTERS: Record<string, () => Promise<ComparisonReporter>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
};

export const COMPARISON_FORMATS = Object.keys(REPORTERS);

/** The reporter of a format of comparisons; an unknown one is a usage failure. */
export async function comparisonReporterOf(format: string): Promise<ComparisonReporter> {
  const load = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (load) return load();
  throw unknownFormat(format, COMPARISON_FORMATS);
}
