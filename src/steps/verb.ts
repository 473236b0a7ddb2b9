import type { z } from 'zod';
import type { Effect, VerbSchema } from '../scenario/verb-schema.ts';
import type { Shopper } from '../shopper/shopper.ts';

/** A verb: what it takes, how it reads in a sentence, what it does. */
export interface Verb extends VerbSchema {
  /** The shopper's patience with this verb unless the step says `within`, ms. */
  patienceMs: number;
  sentence(args: unknown): string;
  play(args: unknown, shopper: Shopper): Promise<void>;
}

interface VerbDefinition<S extends z.ZodType> {
  name: string;
  summary: string;
  args: S;
  bare?: boolean;
  effects: readonly Effect[];
  patienceMs?: number;
  sentence(args: z.output<S>): string;
  play(args: z.output<S>, shopper: Shopper): Promise<void>;
}

const PATIENCE_MS = 15_000;

/** Makes a verb of its definition; arguments are typed by its schema. */
export function defineVerb<S extends z.ZodType>(definition: VerbDefinition<S>): Verb {
  const { args } = definition;
  return {
    ...definition,
    bare: definition.bare ?? false,
    patienceMs: definition.patienceMs ?? PATIENCE_MS,
    // Arguments were checked when the scenario was read: only their type is brought back.
    sentence: (given) => definition.sentence(readBack(args, given)),
    play: (given, shopper) => definition.play(readBack(args, given), shopper),
  };
}

function readBack<S extends z.ZodType>(_: S, given: unknown): z.output<S> {
  return given as z.output<S>;
}

/** A step that has nothing to do here: recorded as skipped with its reason, never as a failure. */
export class Skipped extends Error {
  constructor(because: string) {
    super(because);
    this.name = 'Skipped';
  }
}
