import { fold } from '../shared/text.ts';
import { LANGUAGES, lexiconOf } from './lexicons.ts';

/** Shorter words stand in many languages. */
const SHORTEST = 4;

let own: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** How many of the folded words are a shop's (cart, search, delivery …) that only this one of our languages has. */
export function shopWordsSaid(language: string, folded: ReadonlySet<string>): number {
  own ??= wordsOfOneLanguage();
  const known = own.get(language);
  if (!known) return 0;
  let said = 0;
  for (const word of folded) if (known.has(word)) said += 1;
  return said;
}

function wordsOfOneLanguage(): Map<string, Set<string>> {
  const all = LANGUAGES.map((language) => ({ language, words: new Set(leaves(lexiconOf(language).shop)) }));
  return new Map(
    all.map(({ language, words }) => [
      language,
      new Set([...words].filter((word) => all.every((other) => other.language === language || !other.words.has(word)))),
    ]),
  );
}

/** Every whole word of a tree of phrases; those with an open end are left out. */
function leaves(tree: unknown): string[] {
  if (typeof tree === 'string')
    return fold(tree)
      .split(/[^\p{L}*]+/u)
      .filter((word) => word.length >= SHORTEST && !word.includes('*'));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.values(tree).flatMap(leaves);
}
