import { z } from 'zod';
import { partHead, scenarioHead } from '../head.ts';
import { needForm } from '../inputs.ts';
import { commonKeys, useForm } from '../steps.ts';
import { storeFile } from '../store-head.ts';
import type { VerbSchema, VerbSchemas } from '../verb-schema.ts';

/** JSON Schema as plain data. */
export type JsonSchema = { [key: string]: unknown };

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema of a scenario file, from the zod types that the reader checks with: for editors. */
export function scenarioJsonSchema(verbs: VerbSchemas): JsonSchema {
  return withSteps(scenarioHead, verbs, 'Scenario of mystery-shopper', ['steps', 'after']);
}

/** JSON Schema of a part (`parts/<name>.yaml`). */
export function partJsonSchema(verbs: VerbSchemas): JsonSchema {
  return withSteps(partHead, verbs, 'Part of a scenario of mystery-shopper', ['steps']);
}

/** JSON Schema of a store file (`stores/<name>.yaml`). */
export function storeJsonSchema(): JsonSchema {
  return titled(schemaOf(storeFile), 'Store file of mystery-shopper');
}

/** A zod type as JSON Schema of what may be written, without its dialect line. */
export function schemaOf(type: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(JSON.stringify(schema));
}

/** With dialect and title in front. */
export function titled(schema: JsonSchema, title: string): JsonSchema {
  return { $schema: DIALECT, title, ...schema };
}

function withSteps(head: z.ZodObject, verbs: VerbSchemas, title: string, lists: string[]): JsonSchema {
  const { properties, required, ...rest } = schemaOf(head);
  const shape = fillable(properties) as JsonSchema;
  const needs = { ...describedBy(shape.needs), type: 'object', additionalProperties: schemaOf(needForm) };
  const steps = lists.map((list) => [list, { ...describedBy(shape[list]), $ref: '#/$defs/steps' }]);
  return {
    ...titled(rest, title),
    properties: { ...shape, needs, ...Object.fromEntries(steps) },
    required: [...(Array.isArray(required) ? required : []), 'steps'],
    $defs: {
      steps: { type: 'array', minItems: 1, items: { $ref: '#/$defs/step' } },
      step: stepSchema([...verbs.values()]),
      lookup: { type: 'string', pattern: '\\$\\{[A-Za-z][\\w-]*\\}', description: 'a declared input' },
    },
  };
}

function describedBy(schema: unknown): JsonSchema {
  return isRecord(schema) && typeof schema.description === 'string' ? { description: schema.description } : {};
}

/** One map with every verb as a possible key: editors then complete verbs and common keys in one list. */
function stepSchema(verbs: VerbSchema[]): JsonSchema {
  const bare = verbs.filter((verb) => verb.bare).map((verb) => verb.name);
  const words = [...verbs.map((verb) => verb.name), 'use'];
  const taken = Object.fromEntries(verbs.map((verb) => [verb.name, argumentSchema(verb)]));
  const common = Object.entries(commonKeys).map(([key, type]) => [key, fillable(schemaOf(type))]);
  const use = { description: 'The steps of a part.', ...(fillable(schemaOf(useForm)) as JsonSchema) };
  const map = {
    type: 'object',
    properties: { ...taken, use, ...Object.fromEntries(common) },
    additionalProperties: false,
    oneOf: words.map((word) => ({ required: [word] })),
  };
  return bare.length > 0 ? { anyOf: [{ enum: bare }, map] } : map;
}

function argumentSchema(verb: VerbSchema): JsonSchema {
  const args = fillable(schemaOf(verb.args)) as JsonSchema;
  const takesNull = verb.bare && !verb.args.safeParse(null).success;
  return takesNull
    ? { description: verb.summary, anyOf: [args, { type: 'null' }] }
    : { description: verb.summary, ...args };
}

/** Wherever only certain texts are right, the lookup of an input is right as well. */
function fillable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(fillable);
  if (!isRecord(schema)) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, LITERAL.has(key) ? value : fillable(value)]),
  );
  const limited = inner.type === 'string' && ['enum', 'const', 'format', 'pattern'].some((key) => key in inner);
  if (!limited) return inner;
  const { description, ...form } = inner;
  return { ...(description === undefined ? {} : { description }), anyOf: [form, { $ref: '#/$defs/lookup' }] };
}

/** Keys whose values are data or names, not schemas of values. */
const LITERAL = new Set(['enum', 'const', 'required', 'default', 'propertyNames', 'description']);

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
