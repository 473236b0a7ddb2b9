/** The words that say something, where they stand, and the evidence they come from. */
export interface Quote {
  text: string;
  where: string;
  evidence: string | null;
  /** Place on the page: left, top, width, height in CSS px; absent where it has none. */
  rect?: [number, number, number, number];
}

export interface Known<T> {
  known: true;
  value: T;
  /** Ids of the evidence that shows it, most telling first. */
  evidence: string[];
  quotes: Quote[];
}

export interface Unknown {
  known: false;
  because: string;
  /** It may still come: a mail, an answer. */
  awaited: boolean;
  evidence: string[];
}

/** A value drawn from evidence, or the reason why it cannot be had. Unknown is never zero and never false. */
export type Fact<T> = Known<T> | Unknown;

/** One of several things that make up a whole, there or not. */
export interface Sign {
  name: string;
  present: boolean;
}

export function known<T>(value: T, evidence: (string | null)[] = [], quotes: Quote[] = []): Known<T> {
  return { known: true, value, evidence: [...new Set(evidence.filter((id) => id !== null))], quotes };
}

export function unknown(because: string, evidence: (string | null)[] = []): Unknown {
  return { known: false, because, awaited: false, evidence: evidence.filter((id) => id !== null) };
}

export function stillAwaited(because: string, evidence: (string | null)[] = []): Unknown {
  return { ...unknown(because, evidence), awaited: true };
}

/** The same fact with another value; an unknown stays unknown for the same reason. */
export function mapFact<A, B>(fact: Fact<A>, map: (value: A) => B): Fact<B> {
  return fact.known ? { ...fact, value: map(fact.value) } : fact;
}
