import { serviceWords } from '../../lexicon/service.ts';
import type { ServiceWords } from '../../lexicon/service-words.ts';

const known = new Map<string, ServiceWords>();

/**
 * The words a page is read with: its language's first, then English, which stores everywhere mix in; every language's
 * where the page's own is unknown.
 */
export function wordsFor(language: string | null): ServiceWords {
  const key = language !== null && language in serviceWords ? language : '';
  const merged =
    known.get(key) ?? mergeAll(key === '' ? Object.keys(serviceWords) : key === 'en' ? ['en'] : [key, 'en']);
  known.set(key, merged);
  return merged;
}

function mergeAll(languages: string[]): ServiceWords {
  const lists = languages.flatMap((language) => serviceWords[language] ?? []);
  const [first, ...others] = lists;
  if (!first) throw new Error('no service words');
  return others.reduce((merged, words) => merge(merged, words), first);
}

/** Lists are joined, records of numbers and words merged, the same key by the same key. */
function merge<T>(a: T, b: T): T {
  if (Array.isArray(a) && Array.isArray(b)) {
    const nested = a.some((item) => Array.isArray(item));
    const joined: unknown[] = nested
      ? a.map((item, index) => merge<unknown>(item, b[index]))
      : [...new Set([...a, ...b])];
    return joined as T;
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(keys.map((key) => [key, merge<unknown>(a[key], b[key])])) as T;
  }
  return a === undefined ? b : a;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
