import { z } from 'zod';
import type { VerbSchema, VerbSchemas } from '../../src/scenario/verb-schema.ts';

/** A few verbs, enough to write scenarios with. */
const table: VerbSchema[] = [
  {
    name: 'open',
    summary: 'Opens a page of the store.',
    args: z.union([z.enum(['home', 'cart', 'contact']), z.strictObject({ path: z.string().startsWith('/') })]),
    bare: false,
    effects: ['reads'],
  },
  {
    name: 'search-for',
    summary: 'Searches the store.',
    args: z.union([
      z.string().min(1),
      z.strictObject({ query: z.string().min(1), product: z.string().optional(), typo: z.boolean().optional() }),
    ]),
    bare: false,
    effects: ['searches'],
  },
  {
    name: 'add-to-cart',
    summary: 'Puts the product into the cart.',
    args: z.strictObject({ quantity: z.int().min(1).max(99).default(1) }),
    bare: true,
    effects: ['fills-cart'],
  },
  {
    name: 'open-cart',
    summary: 'Opens the cart.',
    args: z.strictObject({}).optional(),
    bare: true,
    effects: ['reads'],
  },
  {
    name: 'place-order',
    summary: 'Places the order.',
    args: z.strictObject({}).optional(),
    bare: true,
    effects: ['enters-personal-data', 'places-order'],
  },
  {
    name: 'type',
    summary: 'Types a text.',
    args: z.strictObject({ text: z.string(), into: z.strictObject({ label: z.string() }) }),
    bare: false,
    effects: ['enters-personal-data'],
  },
];

export const smallVerbs: VerbSchemas = new Map(table.map((verb) => [verb.name, verb]));
