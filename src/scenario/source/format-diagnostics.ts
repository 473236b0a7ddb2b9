import { plain } from '../../shared/text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The colours that are needed; a Chalk instance is one. */
export interface DiagnosticPaint {
  red(text: string): string;
  cyan(text: string): string;
  dim(text: string): string;
}

const NO_PAINT: DiagnosticPaint = { red: (text) => text, cyan: (text) => text, dim: (text) => text };
const WINDOW = 110;
const MAX_SHOWN = 100;

/**
 * Diagnostics as text: `file:line:column message`, the line with a caret under the place, and the hint.
 * Nothing from the file is printed raw: control characters become blanks, long lines are cut around the caret.
 */
export function formatDiagnostics(diagnostics: Diagnostic[], paint: DiagnosticPaint = NO_PAINT): string {
  const shown = diagnostics.slice(0, MAX_SHOWN).map((one) => formatOne(one, paint));
  const more = diagnostics.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n\n');
}

function formatOne(one: Diagnostic, paint: DiagnosticPaint): string {
  const place = one.source === null ? one.file : `${one.file}:${one.line}:${one.column}`;
  const lines = [`${paint.cyan(plain(place))} ${paint.red(plain(one.message, 600))}`];
  if (one.source !== null) lines.push(...excerpt(one, one.source, paint));
  if (one.hint !== null) lines.push(`  ${paint.dim('→')} ${plain(one.hint, 600)}`);
  return lines.join('\n');
}

function excerpt(one: Diagnostic, source: string, paint: DiagnosticPaint): string[] {
  const start = one.column - 1;
  const cut = start > WINDOW - 30 ? start - 40 : 0;
  const before = printable(source.slice(cut, start));
  const marked = printable(source.slice(start, start + Math.min(one.length, WINDOW)));
  const after = printable(source.slice(start + marked.length, cut + WINDOW));
  const number = String(one.line).padStart(4);
  const lead = cut > 0 ? '…' : '';
  const tail = cut + WINDOW < source.length ? '…' : '';
  const caret = '^'.repeat(Math.max(1, columnsOf(marked.trimEnd())));
  return [
    `${paint.dim(`${number} |`)} ${lead}${before}${marked}${after}${tail}`,
    `${paint.dim('     |')} ${' '.repeat(columnsOf(lead + before))}${paint.red(caret)}`,
  ];
}

/** One character for one character, so that the caret stays under its place. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing terminal escapes is the purpose
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ');
}

/** Terminal columns: East Asian wide letters and emoji take two, combining marks none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (/\p{M}|\u200d/u.test(letter)) continue;
    columns += WIDE.test(letter) ? 2 : 1;
  }
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
