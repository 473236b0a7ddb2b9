import type { CriterionText } from './types.ts';

/** `id: [title, remedy]`, the short form in which a language's criteria are written down. */
export function pairs(short: Record<string, [title: string, remedy: string]>): Record<string, CriterionText> {
  return Object.fromEntries(Object.entries(short).map(([id, [title, remedy]]) => [id, { title, remedy }]));
}
