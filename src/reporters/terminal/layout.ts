import type { Painter } from '../types.ts';

/** The signs that a terminal can show: drawn lines where it knows UTF-8, plain ASCII elsewhere. */
export interface Signs {
  pass: string;
  partial: string;
  fail: string;
  open: string;
  full: string;
  half: string;
  empty: string;
  rule: string;
  dash: string;
  dot: string;
}

const UNICODE: Signs = {
  pass: '✓',
  partial: '~',
  fail: '✗',
  open: '?',
  full: '█',
  half: '▒',
  empty: '░',
  rule: '─',
  dash: '–',
  dot: '·',
};
const ASCII: Signs = {
  pass: '+',
  partial: '~',
  fail: 'x',
  open: '?',
  full: '#',
  half: '=',
  empty: '.',
  rule: '-',
  dash: '-',
  dot: '-',
};

export function signsFor(unicode: boolean): Signs {
  return unicode ? UNICODE : ASCII;
}

/** Columns that a text fills in a terminal: wide East Asian letters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter.codePointAt(0) ?? 0);
  return width;
}

function letterWidth(code: number): number {
  if (code < 0x300) return 1;
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200d) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** Cut to a number of columns, a mark where something was cut off. */
export function cut(text: string, columns: number, unicode: boolean): string {
  if (widthOf(text) <= columns) return text;
  const mark = unicode ? '…' : '...';
  let kept = '';
  let width = widthOf(mark);
  for (const letter of text) {
    width += letterWidth(letter.codePointAt(0) ?? 0);
    if (width > columns) break;
    kept += letter;
  }
  return kept + mark;
}

export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

/** Words in lines of at most `columns`; a word that is longer is broken. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word];
  const broken: string[] = [''];
  for (const letter of word) {
    const last = broken.length - 1;
    if (widthOf((broken[last] ?? '') + letter) > columns) broken.push(letter);
    else broken[last] += letter;
  }
  return broken;
}

/** A bar of `columns` signs: what is certain full, what is still possible half. */
export function bar(low: number, high: number, columns: number, signs: Signs, paint: Painter): string {
  const full = Math.round(low * columns);
  const half = Math.max(0, Math.round(high * columns) - full);
  return `${paint.cyan(signs.full.repeat(full))}${paint.dim(signs.half.repeat(half) + signs.empty.repeat(Math.max(0, columns - full - half)))}`;
}

/** Text with letters that ASCII lacks replaced, for terminals without UTF-8. */
export function asciiOnly(text: string): string {
  return (
    text
      .replace(/[‘’]/g, "'")
      .replace(/[“”„]/g, '"')
      .replace(/[–—]/g, '-')
      .replace(/…/g, '...')
      .replace(/→/g, '->')
      .replace(/×/g, 'x')
      .replace(/±/g, '+/-')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the painter's own colour codes stay
      .replace(/[^\n\x1b-\x7e]/g, '?')
  );
}
