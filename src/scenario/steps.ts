import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { z } from 'zod';
import { parseDuration } from '../shared/duration.ts';
import { nearest } from '../shared/text.ts';
import { conditions } from './conditions.ts';
import { check } from './source/check.ts';
import type { Problems } from './source/diagnostic.ts';
import { describeForms, formOf, formsAt } from './source/forms.ts';
import { dataOf, type Fill } from './source/node-value.ts';
import { type Entry, entriesOf, placeOf, reportNode, resolved, type Source } from './source/yaml-source.ts';
import type { Step } from './types.ts';
import type { VerbSchema, VerbSchemas } from './verb-schema.ts';

const DURATION_FORM = 'a duration is a number with its unit: 500ms, 5s, 2m, 72h, 3d';

/** What any step may carry beside its verb. */
export const commonKeys = {
  label: z.string().min(1).describe('name of the step in reports'),
  when: conditions,
  optional: z.boolean().describe('a failure is recorded and the visit goes on'),
  within: z
    .string({ error: DURATION_FORM })
    .transform((text, context) => {
      const durationMs = parseDuration(text);
      if (durationMs !== null && durationMs > 0) return durationMs;
      context.addIssue({ code: 'custom', message: DURATION_FORM });
      return z.NEVER;
    })
    .describe('the shopper’s patience: 5s, 2m, 72h'),
};

const commonForm = z.strictObject(commonKeys).partial();
/** `use` belongs to the language, not to the verbs: it is replaced by the steps of a part. */
export const useForm = z.union([
  z.string().min(1),
  z.strictObject({
    part: z.string().min(1).describe('name of a part, or the path of its file'),
    with: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .describe('the part’s inputs'),
  }),
]);

/** A `use` step: to be replaced by the part's steps. */
export interface Use {
  use: { part: string; with: Record<string, string> };
  when: Step['when'];
  optional: boolean;
  node: Node;
  argsNode: Node;
}

/** Reads a list of steps; mistakes are reported, and what is right is still read. */
export function readSteps(
  source: Source,
  list: Node,
  verbs: VerbSchemas,
  fill: Fill,
  problems: Problems,
): (Step | Use)[] {
  const seq = resolved(source, list, problems);
  if (!isSeq(seq)) {
    reportNode(problems, source, list, 'expected a list of steps', 'Each step starts with "- ".');
    return [];
  }
  return seq.items.flatMap((item) => {
    const node = resolved(source, item, problems);
    const step = node === null ? null : readStep({ source, verbs, fill, problems }, node);
    return step === null ? [] : [step];
  });
}

interface Reading {
  source: Source;
  verbs: VerbSchemas;
  fill: Fill;
  problems: Problems;
}

function readStep(reading: Reading, node: Node): Step | Use | null {
  const { source, problems } = reading;
  if (isScalar(node) && typeof node.value === 'string') return readBare(reading, node, node.value);
  if (isMap(node)) return readMap(reading, node, entriesOf(source, node, problems));
  reportNode(
    problems,
    source,
    node,
    isScalar(node) && node.value === null ? 'this step is empty' : 'a step is a verb',
    'Example: - search-for: walking boots',
  );
  return null;
}

function readBare(reading: Reading, node: Node, word: string): Step | null {
  const { source, problems, verbs } = reading;
  const verb = verbs.get(word);
  if (verb) return stepOf(reading, verb, undefined, node, node, {});
  const first = word.split(/\s/)[0] ?? '';
  if (first !== word && (verbs.has(first) || first === 'use')) {
    reportNode(
      problems,
      source,
      node,
      `a colon is missing after "${first}"`,
      `Write: - ${first}: ${word.slice(first.length).trim()}`,
    );
  } else reportVerb(reading, node, word);
  return null;
}

function readMap(reading: Reading, node: Node, entries: Entry[]): Step | Use | null {
  const { source, problems, verbs, fill } = reading;
  const known = (key: string) => verbs.has(key) || key === 'use';
  const common = entries.filter((entry) => entry.key in commonKeys);
  const others = entries.filter((entry) => !(entry.key in commonKeys));
  const [chosen, ...more] = others.filter((entry) => known(entry.key));
  const commonValue = Object.fromEntries(
    common.map((entry) => [entry.key, dataOf(source, entry.valueNode, fill, problems)]),
  );
  const carried = check(commonForm, commonValue, source, node, problems) ?? {};
  for (const entry of others) {
    if (known(entry.key)) continue;
    if (chosen) reportStray(reading, entry, chosen.key);
    else reportVerb(reading, entry.keyNode, entry.key);
  }
  for (const entry of more) {
    reportNode(
      problems,
      source,
      entry.keyNode,
      `a step has one verb: "${chosen?.key}" and "${entry.key}" are two`,
      'Start a new step with "- ".',
    );
  }
  if (!chosen) {
    if (others.length === 0)
      reportNode(problems, source, node, 'this step has no verb', 'Example: - search-for: walking boots');
    return null;
  }
  if (chosen.key === 'use') return readUse(reading, node, chosen, carried);
  const verb = verbs.get(chosen.key);
  return verb ? stepOf(reading, verb, chosen.valueNode ?? undefined, chosen.keyNode, node, carried) : null;
}

type Carried = { label?: string; when?: Step['when']; optional?: boolean; within?: number };

function stepOf(
  reading: Reading,
  verb: VerbSchema,
  argsNode: Node | undefined,
  verbNode: Node,
  node: Node,
  carried: Carried,
): Step | null {
  const { source, fill, problems } = reading;
  const value = argsNode === undefined ? null : dataOf(source, argsNode, fill, problems);
  const step = {
    verb: verb.name,
    label: carried.label ?? null,
    when: carried.when ?? [],
    optional: carried.optional ?? false,
    withinMs: carried.within ?? null,
    at: placeOf(source, node),
  };
  if (value !== null) {
    const before = problems.found.length;
    const args = check(verb.args, value, source, argsNode ?? node, problems);
    return problems.found.length === before ? { ...step, args } : null;
  }
  if (!verb.bare) {
    reportNode(
      problems,
      source,
      verbNode,
      `"${verb.name}" needs an argument`,
      `It takes ${describeForms(formsAt(formOf(verb.args), []))}.`,
    );
    return null;
  }
  return { ...step, args: argsOfNothing(verb) };
}

/** What a verb makes of no argument: `.optional()`, `.nullable()` and maps of defaults are all in use. */
function argsOfNothing(verb: VerbSchema): unknown {
  for (const nothing of [undefined, null, {}]) {
    const result = verb.args.safeParse(nothing);
    if (result.success) return result.data;
  }
  throw new Error(`the verb ${verb.name} is said to stand alone, but its arguments refuse that`);
}

function readUse(reading: Reading, node: Node, chosen: Entry, carried: Carried): Use | null {
  const { source, fill, problems } = reading;
  const argsNode = chosen.valueNode ?? chosen.keyNode;
  for (const key of ['label', 'within'] as const) {
    if (carried[key] !== undefined)
      reportNode(problems, source, node, `"${key}" does not go with "use"`, 'Write it at the steps of the part.');
  }
  const value = check(useForm, dataOf(source, chosen.valueNode, fill, problems), source, argsNode, problems);
  if (value === null) return null;
  const use = typeof value === 'string' ? { part: value, with: {} } : { part: value.part, with: value.with ?? {} };
  const texts = Object.fromEntries(Object.entries(use.with).map(([name, one]) => [name, String(one)]));
  return {
    use: { part: use.part, with: texts },
    when: carried.when ?? [],
    optional: carried.optional ?? false,
    node,
    argsNode,
  };
}

function reportVerb(reading: Reading, node: Node, word: string): void {
  const known = [...reading.verbs.keys(), 'use', ...Object.keys(commonKeys)];
  const meant = nearest(word, known);
  reportNode(
    reading.problems,
    reading.source,
    node,
    `unknown verb "${word}"`,
    meant ? `Did you mean "${meant}"?` : 'See "mystery-shopper schema verbs".',
  );
}

function reportStray(reading: Reading, entry: Entry, verb: string): void {
  const known = Object.keys(commonKeys);
  const meant = nearest(entry.key, known);
  const hint = meant
    ? `Did you mean "${meant}"?`
    : `Beside its verb a step takes ${known.join(', ')}; keys of "${verb}" are indented under it.`;
  reportNode(reading.problems, reading.source, entry.keyNode, `unknown key "${entry.key}"`, hint);
}
