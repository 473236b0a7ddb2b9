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

const blockStarts = new WeakMap<string[], ReadonlySet<number>>();

/** The lines of a mail, trimmed, empty ones out; where those stood is remembered (`startsBlock`). */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  const starts = new Set<number>();
  let parted = true;
  for (const raw of text.split('\n')) {
    const line = columned(raw);
    if (line !== '' && parted) starts.add(lines.length);
    if (line !== '') lines.push(line);
    parted = line === '' || RULE.test(line);
    if (lines.length >= MOST_LINES) break;
  }
  blockStarts.set(lines, starts);
  return lines;
}

const RULE = /^[-–—_=*#~─━]{2,}$/u;

/** Columns set with spaces, pipes or rows of dots are columns as well: they are parted by tabs. */
function columned(line: string): string {
  const piped = /^\s*\|.*\|/u.test(line) ? line.replace(/\s*\|\s*/g, '\t') : line;
  return (
    piped
      .normalize('NFC')
      .replace(/(?<=\S)[ \u00a0\u3000]{3,}(?=\S)/g, '\t')
      // Where a line is set in columns, two spaces part as well.
      .replace(/^.*\t.*\t.*$/u, (row) => row.replace(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, '\t'))
      .replace(/(?<=[^\s.])(?:\s?\.{4,}\s?|\s\.{3}\s)(?=\S)/g, '\t')
      // A number of pieces in front, set apart: `2  Mug ... 12.00`.
      .replace(/^\s*(\d{1,3})[ \u00a0]{2,}(?=\p{L}.*\d$)/u, '$1\t')
      .replace(/(?<![.!?])[ \u00a0]{2,}(?=[\d€£$₩¥+-])/g, '\t')
      .replace(/(?<=\S)[ \u00a0]*\u3000[ \u00a0\u3000]*(?=[\d¥￥])/g, '\t')
      .replace(/[ \u00a0]+/g, ' ')
      .trim()
  );
}

/** An empty line or a rule stood above the line. */
export function startsBlock(lines: string[], index: number): boolean {
  return blockStarts.get(lines)?.has(index) ?? index === 0;
}

/** The same lines, some of them written otherwise, and more behind them as a block of their own. */
export function relined(lines: string[], write: (line: string) => string, more: string[]): string[] {
  const all = [...lines.map(write), ...more];
  blockStarts.set(all, new Set([...(blockStarts.get(lines) ?? []), lines.length]));
  return all;
}

/** The same lines with others between them, each run before the line of its index and as a block of its own. */
export function spliced(lines: string[], runs: ReadonlyMap<number, string[]>): string[] {
  const all: string[] = [];
  const starts = new Set<number>();
  for (let index = 0; index <= lines.length; index += 1) {
    const run = runs.get(index) ?? [];
    if (run.length > 0) starts.add(all.length);
    all.push(...run);
    if (index === lines.length) break;
    if (run.length > 0 || startsBlock(lines, index)) starts.add(all.length);
    all.push(lines[index] ?? '');
  }
  blockStarts.set(all, starts);
  return all;
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
