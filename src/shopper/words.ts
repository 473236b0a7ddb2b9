import { detectLanguage, lexiconOf } from '../lexicon/index.ts';
import type { ShopWords } from '../lexicon/types.ts';
import { textOf } from '../snapshot/queries.ts';
import type { Snapshot } from '../snapshot/types.ts';

const merged = new Map<string, ShopWords>();

/** The shop words of the page's language first, English behind them: stores mix both. */
export function wordsFor(language: string | null): ShopWords {
  const own = lexiconOf(language);
  const known = merged.get(own.language);
  if (known) return known;
  const english = lexiconOf('en').shop;
  const words = own.language === 'en' ? english : join(own.shop, english);
  merged.set(own.language, words);
  return words;
}

/** Joins two trees of phrase lists of the same shape, list by list. */
function join<T>(first: T, second: T): T {
  if (Array.isArray(first) && Array.isArray(second)) return [...new Set([...first, ...second])] as T;
  if (!isTree(first) || !isTree(second)) return first;
  return Object.fromEntries(Object.entries(first).map(([key, value]) => [key, join(value, second[key])])) as T;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What was told of a page: a page on which nothing stirs is looked at several times. */
const languages = new WeakMap<Snapshot, string | null>();

/** The language a page says it is in, with its region (`en-US`), unless its words are plainly in another. */
export function languageOf(snapshot: Snapshot): string | null {
  const known = languages.get(snapshot);
  if (known !== undefined) return known;
  const language = tellLanguage(snapshot);
  languages.set(snapshot, language);
  return language;
}

function tellLanguage(snapshot: Snapshot): string | null {
  const { language } = snapshot;
  const told = detectLanguage(language, textOf(snapshot, 0).slice(0, 4000));
  return told !== null && language?.toLowerCase().startsWith(told) ? language : told;
}

/** Knows a store's language from page to page: what one page's words overruled is not believed of the next one either. */
export class Tongue {
  /** What pages declare → what the words of one of them said. */
  #overruled = new Map<string, string>();

  of(snapshot: Snapshot): string | null {
    const declared = snapshot.language ?? '';
    const told = languageOf(snapshot);
    if (told === null || told === declared) return this.#overruled.get(declared) ?? told;
    this.#overruled.set(declared, told);
    return told;
  }
}
