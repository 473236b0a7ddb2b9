import type { FactName, Facts } from '../facts/index.ts';
import type { Finding } from './finding.ts';

export const CHAPTERS = {
  finding: 'Finding the store and the product',
  clarity: 'Speed and clarity of the pages',
  'self-service': 'Self-service information',
  cart: 'Shopping cart',
  checkout: 'Checkout',
  delivery: 'Delivery',
  confirmation: 'Order confirmation and status notices',
  contact: 'E-mail, chat and phone service',
  returns: 'Returns',
  trust: 'Trust and personal attention',
} as const;
export type Chapter = keyof typeof CHAPTERS;

/** The words of a criterion, all in one place so that a translation can stand in for them by the criterion's id. */
export interface CriterionText {
  title: string;
  /** What is measured, with its unit. */
  measures: string;
  /** Why it matters to a shopper. */
  why: string;
  /** How it is seen on a visit. */
  seen: string;
  /** What the store's owner can do. */
  remedy: string;
  /** Sentences by key; `{value}` and the finding's params are filled in. */
  says: Record<string, string>;
}

export interface Criterion {
  /** Noun in kebab-case, stable for ever; also the file's name. */
  id: string;
  chapter: Chapter;
  /** Raised when the meaning changes. */
  revision: number;
  by: 'page' | 'mail' | 'person' | 'trend';
  measure: 'presence' | 'count' | 'duration' | 'rating' | 'share';
  /** `ms`, `days`, `s`, `share` (0..1), `of-3`, `count` …; null for a presence. */
  unit: string | null;
  better: 'higher' | 'lower' | 'present';
  /** What it takes to put it right. */
  effort: 'small' | 'medium' | 'large';
  /** Ids of benchmark figures that the value stands beside. */
  figures: readonly string[];
  text: CriterionText;
  /** The facts it is given; it sees no others. */
  needs: readonly FactName[];
  look(facts: Facts): Finding;
}

type Definition<K extends FactName> = Omit<Criterion, 'needs' | 'look'> & {
  needs: readonly K[];
  look: (facts: Pick<Facts, K>) => Finding;
};

/** A criterion that is given the facts it names and no others, which the compiler checks too. */
export function defineCriterion<K extends FactName>(definition: Definition<K>): Criterion {
  return { ...definition, look: (facts) => definition.look(pick(facts, definition.needs)) };
}

function pick<K extends FactName>(facts: Facts, names: readonly K[]): Pick<Facts, K> {
  const picked: Partial<Pick<Facts, K>> = {};
  for (const name of names) picked[name] = facts[name];
  return picked as Pick<Facts, K>;
}
