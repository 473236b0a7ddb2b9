import type { Phrases } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { matchOf } from '../phrases.ts';

/** A label with what stands beside or below it. */
export interface Labelled {
  label: string;
  value: string;
  /** The whole line (or the two lines) as it stands. */
  quote: string;
  line: number;
}

/** No order mail has more lines that matter. */
const MOST_LINES = 800;
const foldedLines = new WeakMap<string[], string[]>();

/** The lines of a mail, trimmed, empty ones out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .normalize('NFC')
        // Columns set with spaces are columns as well.
        .replace(/(?<=\S)[ \u00a0]{3,}(?=\S)/g, '\t')
        .replace(/(?<![.!?])[ \u00a0]{2,}(?=[\d€£$₩¥+-])/g, '\t')
        .replace(/[ \u00a0]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

/**
 * `Label: value`, `Label<tab>value`, `Label` over `value`, or the label in a sentence before its value. Labels earlier in
 * the list win; inside one label the order of the mail does.
 */
export function labelled(lines: string[], labels: Phrases, most = 20): Labelled[] {
  const found: Labelled[] = [];
  const folds = foldedLines.get(lines) ?? lines.map((line) => (line.length > 400 ? '' : fold(line)));
  foldedLines.set(lines, folds);
  for (const label of labels) {
    for (const [index, line] of lines.entries()) {
      const folded = folds[index] ?? '';
      const at = folded === '' ? null : matchOf(folded, label);
      if (!at) continue;
      const rest = line
        .slice(at.index + at.length)
        .replace(/^[\s:：\t.)\]】」-]+/u, '')
        .trim();
      const below = lines[index + 1] ?? '';
      const alone = rest === '';
      found.push({ label, value: alone ? below : rest, quote: alone ? `${line} ${below}` : line, line: index });
      if (found.length >= most) return found;
    }
  }
  return found;
}

/** The cells of a table's row, empty ones out. */
export function cellsOf(line: string): string[] {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
