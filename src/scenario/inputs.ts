import { isMap, isScalar, type Node } from 'yaml';
import { z } from 'zod';
import { nearest } from '../shared/text.ts';
import { check } from './source/check.ts';
import type { Problems } from './source/diagnostic.ts';
import { dataOf, type Fill } from './source/node-value.ts';
import { entriesOf, reportAt, reportNode, resolved, type Source } from './source/yaml-source.ts';

/** An input that a file declares under `needs`. */
export interface Need {
  name: string;
  default: string | null;
  /** Name of the environment variable, for a secret. */
  secret: string | null;
  node: Node;
}

/** The inputs of one file, by name; null where the value is missing (and was reported). */
export type Inputs = Map<string, string | null>;

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** `name: default`, `name:` (must be given), or a map. */
export const needForm = z.union([
  scalar,
  z.null(),
  z.strictObject({
    default: scalar.optional().describe('used when the input is not given'),
    description: z.string().optional(),
    secret: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'not a name of an environment variable')
      .optional()
      .describe('environment variable that holds the value; it is masked in everything that is written'),
  }),
]);

/** Nothing is filled in: for the parts of a file that are literal. */
export const literal: Fill = (text) => text;

export function readNeeds(source: Source, value: unknown, problems: Problems): Need[] {
  const map = resolved(source, value, problems);
  if (map === null || (isScalar(map) && map.value === null)) return [];
  if (!isMap(map)) {
    reportNode(problems, source, map, 'needs is a map of inputs', 'Example: needs: { product: "walking boots" }');
    return [];
  }
  return entriesOf(source, map, problems).flatMap(({ key, keyNode, valueNode }) => {
    if (!/^[A-Za-z][\w-]*$/.test(key)) {
      reportNode(
        problems,
        source,
        keyNode,
        `"${key}" cannot name an input`,
        'Letters, digits and hyphens, a letter first.',
      );
      return [];
    }
    const form = check(needForm, dataOf(source, valueNode, literal, problems), source, valueNode ?? keyNode, problems);
    const details = typeof form === 'object' && form !== null ? form : { default: form ?? undefined };
    const secret = 'secret' in details ? (details.secret ?? null) : null;
    if (secret !== null && details.default !== undefined) {
      reportNode(problems, source, valueNode, 'a secret has no default', 'Its value comes from the environment only.');
    }
    return [
      { name: key, default: details.default === undefined ? null : String(details.default), secret, node: keyNode },
    ];
  });
}

/** Who gives a file its inputs: the caller, or the `use` step of another file. */
export interface Given {
  values: ReadonlyMap<string, string | null>;
  /** Reports a name that the file does not declare, or may not be given. */
  refuse(name: string, message: string, hint: string | null): void;
  /** Reports an input that has no value. */
  missing(need: Need): void;
}

/** Every declared input with its value; secrets come from the environment only and are added to `secrets`. */
export function resolveInputs(
  source: Source,
  needs: Need[],
  given: Given,
  env: Record<string, string | undefined>,
  secrets: Set<string>,
  problems: Problems,
): Inputs {
  const byName = new Map(needs.map((need) => [need.name, need]));
  for (const name of given.values.keys()) {
    const need = byName.get(name);
    if (need?.secret)
      given.refuse(name, `"${name}" is a secret: it is read from the environment only`, `Set ${need.secret}.`);
    if (need) continue;
    const meant = nearest(name, byName.keys());
    const known = byName.size === 0 ? 'It declares no inputs.' : `It declares: ${[...byName.keys()].join(', ')}.`;
    given.refuse(name, `${source.file} has no input "${name}"`, meant ? `Did you mean "${meant}"?` : known);
  }
  const inputs: Inputs = new Map();
  for (const need of needs) {
    if (need.secret !== null) inputs.set(need.name, secretOf(source, need, need.secret, env, secrets, problems));
    else {
      const value = given.values.has(need.name) ? (given.values.get(need.name) ?? null) : need.default;
      if (value === null && !given.values.has(need.name)) given.missing(need);
      inputs.set(need.name, value);
    }
  }
  return inputs;
}

function secretOf(
  source: Source,
  need: Need,
  name: string,
  env: Record<string, string | undefined>,
  secrets: Set<string>,
  problems: Problems,
): string | null {
  const value = env[name];
  if (value === undefined || value === '') {
    reportNode(
      problems,
      source,
      need.node,
      `the secret "${need.name}" is not set`,
      `Set the environment variable ${name}.`,
    );
    return null;
  }
  secrets.add(value);
  return value;
}

/** Fills `${name}` from the inputs: a lookup, no code; `$${` stands for `${` itself. */
export function fillerOf(source: Source, inputs: Inputs, problems: Problems): Fill {
  return (text, node) => {
    let complete = true;
    const filled = text.replace(
      /\$\$\{|\$\{([^{}]*)(\}?)/g,
      (match, inside: string | undefined, close: string | undefined) => {
        if (match === '$${') return '${';
        const name = (inside ?? '').trim();
        const value = inputs.get(name);
        if (close === '}' && typeof value === 'string') return value;
        complete = false;
        if (close === '}' && value === null) return match;
        const [start, end] = spanOf(source, node, match);
        const [message, hint] = whyNot(name, close === '}', [...inputs.keys()]);
        reportAt(problems, source, start, end, message, hint);
        return match;
      },
    );
    return complete ? filled : null;
  };
}

function whyNot(name: string, closed: boolean, known: string[]): [message: string, hint: string] {
  if (!closed) return ['"${" is not closed', `Write \${name}; for the two characters themselves write $\${.`];
  if (!/^[A-Za-z][\w-]*$/.test(name))
    return [`"\${${name}}" is not a name`, `\${…} looks an input up by its name; it takes no expressions.`];
  const meant = nearest(name, known);
  if (meant) return [`unknown input "${name}"`, `Did you mean "${meant}"?`];
  return [
    `unknown input "${name}"`,
    known.length > 0 ? `Declared under needs: ${known.join(', ')}.` : `Declare it: needs: { ${name}: … }`,
  ];
}

/** Where the placeholder stands in the file; the whole node when it was written with escapes or folded. */
function spanOf(source: Source, node: Node, placeholder: string): [start: number, end: number] {
  const [start, end] = node.range ?? [0, 1];
  const found = source.text.indexOf(placeholder, start);
  return found >= start && found < end ? [found, found + placeholder.length] : [start, end];
}
