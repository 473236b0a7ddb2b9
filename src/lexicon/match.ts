import { fold, SPACELESS } from '../shared/text.ts';
import type { Phrases } from './types.ts';

/** Signs around words: `Buy »`, `Name:`, `* E-mail`. */
const ADORNMENTS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const compiled = new Map<string, RegExp>();
const anchorOfPhrase = new Map<string, string>();
const lists = new WeakMap<Phrases, readonly string[]>();

/**
 * How well a text says one of the phrases: 1 the text is the phrase, 0.8 it begins with it, 0.6 contains it, less the
 * longer the text is beside it; 0 not at all. Arrows, colons and the like around the text do not count.
 */
export function says(text: string, phrases: Phrases): number {
  const folded = fold(text);
  if (folded === '') return 0;
  let plain = 0;
  let best = 0;
  const anchors = anchorsOf(phrases);
  for (let place = 0; place < anchors.length; place += 1) {
    if (!folded.includes(anchors[place] ?? '')) continue;
    const hit = pattern(phrases[place] ?? '').exec(folded);
    if (!hit) continue;
    plain ||= folded.replace(ADORNMENTS, '').length || folded.length;
    const share = Math.min(1, hit[0].length / plain);
    const base = share > 0.95 ? 1 : hit.index === 0 ? 0.7 : 0.55;
    best = Math.max(best, share > 0.95 ? 1 : base + 0.25 * share);
  }
  return best;
}

/** The first phrase found in the text with its place in the folded text, or null. */
export function findPhrase(text: string, phrases: Phrases): { phrase: string; index: number; length: number } | null {
  const folded = fold(text);
  for (const phrase of phrases) {
    if (!folded.includes(anchorOf(phrase))) continue;
    const hit = pattern(phrase).exec(folded);
    if (hit) return { phrase, index: hit.index, length: hit[0].length };
  }
  return null;
}

/** The anchors of a list of phrases: the same lists are asked about every line of every page. */
function anchorsOf(phrases: Phrases): readonly string[] {
  const known = lists.get(phrases);
  if (known) return known;
  const list = phrases.map(anchorOf);
  lists.set(phrases, list);
  return list;
}

/** A phrase's longest word: a text without it cannot say the phrase. Compiling a phrase takes a thousand times as long. */
function anchorOf(phrase: string): string {
  const known = anchorOfPhrase.get(phrase);
  if (known !== undefined) return known;
  const anchor = fold(phrase)
    .split(/[ *]/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  anchorOfPhrase.set(phrase, anchor);
  return anchor;
}

function pattern(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const body = fold(phrase)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[\\p{L}\\p{N}]*')
    .replace(/ /g, '[\\s\\-\u00a0]+');
  const expression = SPACELESS.test(phrase)
    ? new RegExp(body, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'u');
  compiled.set(phrase, expression);
  return expression;
}
