import { z } from 'zod';

/** The little of JSON Schema that is needed to say in words what a schema accepts. */
export interface Form {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Form[];
  oneOf?: Form[];
  allOf?: Form[];
  properties?: Record<string, Form>;
  propertyNames?: Form;
  required?: string[];
  additionalProperties?: Form | boolean;
  items?: Form;
  prefixItems?: Form[];
  description?: string;
  default?: unknown;
}

const forms = new WeakMap<z.ZodType, Form>();

/** What a zod type takes as input. */
export function formOf(schema: z.ZodType): Form {
  const known = forms.get(schema);
  if (known) return known;
  const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Form;
  forms.set(schema, form);
  return form;
}

/** The forms that may stand at a path: several where the schema has alternatives. */
export function formsAt(form: Form, path: readonly PropertyKey[]): Form[] {
  let here = alternatives(form);
  for (const step of path) here = here.flatMap((one) => below(one, step)).flatMap(alternatives);
  return here;
}

function alternatives(form: Form): Form[] {
  const options = form.anyOf ?? form.oneOf;
  return options ? options.flatMap(alternatives) : [form];
}

function below(form: Form, step: PropertyKey): Form[] {
  const named = form.properties?.[String(step)];
  if (named) return [named];
  if (typeof form.additionalProperties === 'object') return [form.additionalProperties];
  const item = form.prefixItems?.[Number(step)] ?? form.items;
  return item && typeof step === 'number' ? [item] : [];
}

/** Every key that some alternative accepts. */
export function keysOf(options: Form[]): string[] {
  return [
    ...new Set(
      options.flatMap((form) => [
        ...Object.keys(form.properties ?? {}),
        ...wordsOf(form.propertyNames ? [form.propertyNames] : []),
      ]),
    ),
  ];
}

/** Every fixed word that some alternative accepts. */
export function wordsOf(options: Form[]): string[] {
  return options.flatMap((form) => [...(form.enum ?? []), ...('const' in form ? [form.const] : [])]).map(String);
}

/** The alternatives in words: `text, or {product: text, quantity?: a whole number}`. */
export function describeForms(options: Form[]): string {
  return [...new Set(options.map((form) => inWords(form, 0)))].join(', or ');
}

function inWords(form: Form, depth: number): string {
  const options = form.anyOf ?? form.oneOf;
  if (options && depth > 0 && options.length > 3 && form.description) return form.description;
  if (options) return [...new Set(options.map((one) => inWords(one, depth)))].join(' or ');
  if ('const' in form) return String(form.const);
  if (form.enum) return form.enum.map(String).join(' | ');
  if (form.type === 'object') return mapInWords(form, depth);
  if (form.type === 'array') return `a list of ${form.items ? inWords(form.items, depth + 1) : 'anything'}`;
  return WORDS[form.type ?? ''] ?? 'anything';
}

function mapInWords(form: Form, depth: number): string {
  const entries = Object.entries(form.properties ?? {});
  if (entries.length === 0) return 'a map';
  const required = new Set(form.required ?? []);
  const shown = entries.map(([key, value]) => {
    const name = required.has(key) ? key : `${key}?`;
    return depth === 0 && entries.length <= 6 ? `${name}: ${inWords(value, depth + 1)}` : name;
  });
  return `{${shown.join(', ')}}`;
}

const WORDS: Record<string, string | undefined> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};
