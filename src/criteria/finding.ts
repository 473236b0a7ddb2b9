import type { Fact, Quote } from '../facts/fact.ts';

export type Params = Record<string, string | number>;

/** What a criterion measured. It does not say whether that is good: grading is done elsewhere, against an edition. */
export type Finding = Measured | NotApplicable | CannotTell;

export interface Measured {
  kind: 'measured';
  /** Null where there is nothing to measure and that itself is the failure (`outright`). */
  value: number | boolean | null;
  /** `more-than`: the true value is larger, as of an answer that has not come. */
  bound: 'exactly' | 'more-than';
  /** The value may still grow or change: what is awaited can come. */
  open: boolean;
  /** Fails whatever the limit is: the thing to be measured is not there. */
  outright: boolean;
  /** Other measures of the same thing, by name, for must-have lists that count differently. */
  also: Record<string, number>;
  /** Key of the sentence in the criterion's text, and what to fill in. */
  say: string;
  params: Params;
  evidence: string[];
  quotes: Quote[];
}

export interface NotApplicable {
  kind: 'not-applicable';
  because: string;
  evidence: string[];
  quotes: Quote[];
}

export interface CannotTell {
  kind: 'cannot-tell';
  because: string;
  awaited: boolean;
  evidence: string[];
  quotes: Quote[];
}

type More = Partial<Pick<Measured, 'bound' | 'open' | 'also'>>;

/** A value with the key of its sentence. */
export function measured(value: number | boolean, say: string, params: Params = {}, more: More = {}): Measured {
  const rest = { bound: 'exactly' as const, open: false, also: {}, ...more };
  return { kind: 'measured', value, outright: false, say, params, evidence: [], quotes: [], ...rest };
}

/** Whether it is there; the sentences are `yes` and `no`. */
export function yesNo(there: boolean, params: Params = {}, more: More = {}): Measured {
  return measured(there, there ? 'yes' : 'no', params, more);
}

/** The thing to be measured is not there at all, which fails under any limit. */
export function lacking(say: string, params: Params = {}): Measured {
  return { ...measured(false, say, params), value: null, outright: true };
}

export function notApplicable(because: string): NotApplicable {
  return { kind: 'not-applicable', because, evidence: [], quotes: [] };
}

export function cannotTell(because: string, awaited = false): CannotTell {
  return { kind: 'cannot-tell', because, awaited, evidence: [], quotes: [] };
}

/** Looks at one fact: an unknown fact cannot be told, a known one hands its evidence and quotes to the finding. */
export function from<T>(fact: Fact<T>, look: (value: T) => Finding): Finding {
  if (!fact.known) return { ...cannotTell(fact.because, fact.awaited), evidence: fact.evidence };
  return { ...look(fact.value), evidence: fact.evidence, quotes: fact.quotes };
}
