import type { Patterns } from '../../lexicon/service-words.ts';
import { rememberingBy } from '../../shared/remember.ts';
import { fold, SPACELESS } from '../../shared/text.ts';
import { BESIDE_WORD, LETTERS } from './letters.ts';

/** Where a pattern was found in a prepared sentence. */
export interface Hit {
  index: number;
  length: number;
  /** Number of the period (`⟦0⟧`) or of the amount (`⟨0⟩`) that took part, else null. */
  period: number | null;
  amount: number | null;
}

const GAP = '(?:(?![.!?]\\s|[。！？]).){0,60}?';
const compiled = new Map<string, RegExp>();

/** Whether the text says one of the patterns. The text must be folded (prepared sentences are). */
export const saysAny = rememberingBy((folded: string, patterns: Patterns): boolean =>
  patterns.some((pattern) => mayBeIn(folded, pattern) && regexOf(pattern).test(folded)),
);

/** The first hit in the order of the patterns, or null. */
export function firstHit(folded: string, patterns: Patterns): Hit | null {
  for (const pattern of patterns) {
    const found = mayBeIn(folded, pattern) ? regexOf(pattern).exec(folded) : null;
    if (found) return hitOf(found);
  }
  return null;
}

/** The text without the first hit of the pattern. */
export function blot(text: string, pattern: string): string {
  const hit = firstHit(text, [pattern]);
  return hit ? text.slice(0, hit.index) + text.slice(hit.index + hit.length) : text;
}

/** Every hit of every pattern, overlapping ones too: the caller takes the tightest. */
export function allHits(folded: string, patterns: Patterns): Hit[] {
  return patterns.flatMap((pattern) => {
    if (!mayBeIn(folded, pattern)) return [];
    const regex = regexOf(pattern);
    const hits: Hit[] = [];
    for (let from = 0; from < folded.length && hits.length < 20; ) {
      const found = regex.exec(folded.slice(from));
      if (!found) break;
      // A boundary looked at from the cut may be none in the whole text.
      const before = folded[from + found.index - 1];
      const torn =
        found.index === 0 &&
        before !== undefined &&
        /[\p{L}\p{N}]/u.test(before) &&
        !SPACELESS.test(before) &&
        !SPACELESS.test(pattern);
      if (!torn) hits.push(hitOf(found, from));
      from += found.index + 1;
    }
    return hits;
  });
}

const literals = new Map<string, string[]>();

/** Whether every literal word of the pattern occurs: most patterns are ruled out by this, far faster than by matching. */
function mayBeIn(folded: string, pattern: string): boolean {
  let words = literals.get(pattern);
  if (!words) {
    words = fold(pattern.replace(/[…*#$]/g, ' '))
      .split(' ')
      .filter((word) => word !== '');
    if (pattern.includes('#')) words.push('⟦');
    if (pattern.includes('$')) words.push('⟨');
    literals.set(pattern, words);
  }
  return words.every((word) => folded.includes(word));
}

function hitOf(found: RegExpExecArray, offset = 0): Hit {
  const period = /⟦(\d+)⟧/.exec(found[0])?.[1];
  const amount = /⟨(\d+)⟩/.exec(found[0])?.[1];
  return {
    index: found.index + offset,
    length: found[0].length,
    period: period === undefined ? null : Number(period),
    amount: amount === undefined ? null : Number(amount),
  };
}

function regexOf(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const regex = new RegExp(pattern.split('…').map(partOf).join(GAP));
  compiled.set(pattern, regex);
  return regex;
}

/** What stands between two gaps; its words end where letters end, in scripts that part words. */
function partOf(part: string): string {
  const text = part.trim();
  const body = fold(text)
    .replace(/[.+?^{}()|[\]\\]/g, '\\$&')
    .replace(/\$/g, '⟨\\d+⟩')
    .replace(/#/g, '⟦\\d+⟧')
    .replace(/\*/g, `[${LETTERS}]*`)
    .replace(/ /g, SPACELESS.test(text) ? '[\\s-]*' : '[\\s-]+');
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign) && !SPACELESS.test(sign);
  return `${isWord(text[0] ?? '') ? `(?<![${BESIDE_WORD}])` : ''}${body}${isWord(text.at(-1) ?? '') ? `(?![${BESIDE_WORD}])` : ''}`;
}
