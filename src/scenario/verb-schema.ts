import type { z } from 'zod';

/** What a verb may do to a store; `validate` prints the union over a scenario's steps. */
export type Effect =
  | 'reads'
  | 'searches'
  | 'fills-cart'
  | 'sends-message'
  | 'creates-account'
  | 'enters-personal-data'
  | 'places-order'
  | 'cancels-order';

/** What the scenario reader knows of a verb. The verbs themselves live in src/steps/, one file each. */
export interface VerbSchema {
  name: string;
  /** One line for `schema`, docs and editors. */
  summary: string;
  /** The verb's argument; a string form (`search-for: boots`) is a union member of the schema. */
  args: z.ZodType;
  /** An argument is not needed: `- open-cart`. */
  bare: boolean;
  effects: readonly Effect[];
}

export type VerbSchemas = ReadonlyMap<string, VerbSchema>;
