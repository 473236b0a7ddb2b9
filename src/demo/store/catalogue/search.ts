import { fold } from '../../../shared/text.ts';
import type { Product } from './types.ts';

/** What a search brought: the products, best first, and the spelling it was read as when that differs. */
export interface SearchResult {
  products: Product[];
  readAs: string | null;
}

/**
 * Products that match every word of the query. With `tolerant`, a word that no product knows is read as the nearest
 * word that one does (one slip for up to six letters, two beyond).
 */
export function searchProducts(products: Product[], query: string, tolerant: boolean): SearchResult {
  const words = wordsOf(query).filter((word) => !FILLERS.has(word));
  if (words.length === 0) return { products: [], readAs: null };
  const index = products.map((product) => ({ product, fields: fieldsOf(product) }));
  const known = new Set(index.flatMap(({ fields }) => fields.flatMap((field) => field.words)));
  const read = tolerant ? words.map((word) => nearestKnown(word, known)) : words;
  const found = index
    .map(({ product, fields }) => ({ product, score: scoreOf(read, fields) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score);
  const changed = read.some((word, at) => word !== words[at]);
  return { products: found.map((hit) => hit.product), readAs: changed ? read.join(' ') : null };
}

interface Field {
  weight: number;
  words: string[];
}

const FILLERS = new Set(['a', 'an', 'the', 'for', 'and', 'of', 'with', 'in']);

function fieldsOf(product: Product): Field[] {
  return [
    { weight: 10, words: wordsOf(product.name) },
    { weight: 6, words: wordsOf(product.keywords.join(' ')) },
    { weight: 4, words: wordsOf(product.code) },
    { weight: 3, words: wordsOf(`${product.department.name} ${product.colours.join(' ')}`) },
    { weight: 1, words: wordsOf(`${product.tagline} ${product.description.join(' ')} ${product.features.join(' ')}`) },
  ];
}

/** 0 unless every word is found somewhere. */
function scoreOf(words: string[], fields: Field[]): number {
  let score = 0;
  for (const word of words) {
    const best = Math.max(
      ...fields.map((field) => field.weight * (field.words.some((one) => same(one, word)) ? 1 : 0)),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function same(one: string, word: string): boolean {
  return one === word || singular(one) === singular(word) || (word.length >= 4 && one.startsWith(word));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[sxh])es$|s$/, '') : word;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0);
}

function nearestKnown(word: string, known: Set<string>): string {
  for (const one of known) if (same(one, word)) return word;
  const allowed = word.length < 4 ? 0 : word.length <= 6 ? 1 : 2;
  let best = word;
  let bestSlips = allowed + 1;
  for (const one of known) {
    const slips = slipsBetween(word, one, bestSlips);
    if (slips < bestSlips) [best, bestSlips] = [one, slips];
  }
  return best;
}

/** Letters added, dropped, changed or swapped; stops counting at `limit`. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(
        at(rows, row - 1, column) + 1,
        (current[column - 1] ?? 0) + 1,
        at(rows, row - 1, column - 1) + cost,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, at(rows, row - 2, column - 2) + 1);
      current.push(slips);
    }
    rows.push(current);
  }
  return at(rows, a.length, b.length);
}

function at(rows: number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
