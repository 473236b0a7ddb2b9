import type { PageFacts, Read } from '../../reading/types.ts';

export interface LookedAt {
  url: string;
  language: string | null;
  facts: PageFacts;
}

interface JsonFact {
  value: unknown;
  quote: string;
  where: string;
  rect: Read<unknown>['rect'];
}

/** One page's facts: each `{value, quote, where, rect}` or null; what can occur several times has a list as its value. */
export function toJson({ url, language, facts }: LookedAt): {
  url: string;
  language: string | null;
  facts: Record<string, unknown>;
} {
  return { url, language, facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, jsonOf(fact)])) };
}

function jsonOf(fact: PageFacts[keyof PageFacts]): unknown {
  if (!Array.isArray(fact)) return fact;
  return listFact(fact);
}

function listFact(reads: Read<string>[]): JsonFact | null {
  const [first] = reads;
  if (!first) return null;
  return {
    value: reads.map((each) => each.value),
    quote: [...new Set(reads.map((each) => each.quote))].join(' · '),
    where: [...new Set(reads.map((each) => each.where))].join(' · '),
    rect: first.rect,
  };
}
