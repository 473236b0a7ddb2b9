import { remembering } from './remember.ts';

/** Lower case, width- and accent-folded, white space collapsed: the form in which words are compared. */
export const fold = remembering((text) =>
  drawnTogether(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/\s+/g, ' ')
      .trim(),
  ),
);

/** A label spaced out to fill its button (`次 へ`, `확 인`, `B U Y`): its letters are one word. */
function drawnTogether(text: string): string {
  return SPACED_OUT.test(text) ? text.replaceAll(' ', '') : text;
}

/** A letter of the scripts that mostly write without spaces between words: kana, Han, Hangul. */
export const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

const SPACED_OUT =
  /^(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af](?: [\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]){1,5}|\p{L}(?: \p{L}){2,11})$/u;

/**
 * Text from a store or a mail, safe to print: no control characters (terminal escapes), no bidi overrides, no line
 * breaks, at most `maxLength` characters (an ellipsis marks the cut).
 */
export function plain(text: string, maxLength = 300): string {
  const clean = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing terminal escapes is the purpose
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(clean.slice(0, maxLength * 2 + 2));
  return letters.length <= maxLength ? clean : `${letters.slice(0, maxLength - 1).join('')}…`;
}

/** The candidate nearest to `word` (edit distance at most a third of its length), or null. For "did you mean". */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(current[column - 1]! + 1, previous[column]! + 1, previous[column - 1]! + cost);
    }
    previous = current;
  }
  return previous[b.length]!;
}
