import { Failure } from '../shared/errors.ts';
import { nearest } from '../shared/text.ts';
import type { Reporter } from './types.ts';

/** Every format, loaded when it is asked for. A new format is one file and one line. */
const REPORTERS: Record<string, () => Promise<Reporter>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  pdf: async () => (await import('./pdf.ts')).pdf,
};

export const FORMATS = Object.keys(REPORTERS);

/** The reporter of a format; an unknown one is a usage failure that names the nearest. */
export async function reporterOf(format: string): Promise<Reporter> {
  const load = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (load) return load();
  throw unknownFormat(format, FORMATS);
}

export function unknownFormat(format: string, known: string[]): Failure {
  const meant = nearest(format, known);
  return new Failure(
    'usage',
    `unknown format "${format}"`,
    `${meant ? `Did you mean "${meant}"? ` : ''}There are: ${known.join(', ')}.`,
  );
}
