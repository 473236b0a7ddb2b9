import { isMap, type Node } from 'yaml';
import { candidatesFor, type ReadFile, readFirst } from './files.ts';
import { partHead } from './head.ts';
import { fillerOf, type Given, type Inputs, readNeeds, resolveInputs } from './inputs.ts';
import { check } from './source/check.ts';
import { type Problems, reportFile } from './source/diagnostic.ts';
import { dataOf, keyNodeAt, nodeAt } from './source/node-value.ts';
import { entriesOf, parseSource, reportNode, resolved, type Source } from './source/yaml-source.ts';
import { readSteps, type Use } from './steps.ts';
import type { Step } from './types.ts';
import type { VerbSchemas } from './verb-schema.ts';

/** What every file of one scenario is read with. */
export interface Room {
  verbs: VerbSchemas;
  env: Record<string, string | undefined>;
  readFile: ReadFile;
  shipped: string;
  problems: Problems;
  secrets: Set<string>;
  /** Text of every file that was read, by path, in the order of reading. */
  texts: Map<string, string>;
  /** Steps that may still be added; ends parts that multiply each other. */
  stepBudget: number;
}

const MAX_DEPTH = 20;

/** The steps of a list, each `use` replaced by the steps of its part. */
export async function expandSteps(
  room: Room,
  source: Source,
  list: Node,
  inputs: Inputs,
  above: string[],
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const step of readSteps(source, list, room.verbs, fillerOf(source, inputs, room.problems), room.problems)) {
    if (room.stepBudget <= 0) break;
    if ('use' in step) steps.push(...(await expandUse(room, source, step, above)));
    else if (--room.stepBudget >= 0) steps.push(step);
    if (room.stepBudget === 0)
      reportNode(room.problems, source, list, 'the scenario has too many steps (at most 1000)');
  }
  return steps;
}

async function expandUse(room: Room, source: Source, use: Use, above: string[]): Promise<Step[]> {
  const { part } = use.use;
  const refuse = (message: string, hint: string | null) => {
    reportNode(room.problems, source, nodeAt(source, use.argsNode, ['part'], room.problems), message, hint);
    return [];
  };
  const found = await findPart(room, candidatesFor(part, 'parts', source.file, room.shipped), `the part "${part}"`);
  if ('message' in found) return refuse(found.message, found.hint);
  if (above.includes(found.path) || above.length > MAX_DEPTH) {
    return refuse(`the part "${part}" uses itself`, `${[...above, found.path].join(' → ')}`);
  }
  const inner = parseSource(found.path, found.text, room.problems);
  const map = inner && resolved(inner, inner.document.contents, room.problems);
  if (!inner || !map) return [];
  if (!isMap(map)) {
    reportFile(room.problems, found.path, 'a part is a map with steps', 'Example: steps: [ … ]');
    return [];
  }
  const needs = readNeeds(inner, nodeAtKey(inner, map, 'needs', room.problems), room.problems);
  const inputs = resolveInputs(inner, needs, givenBy(room, source, use), room.env, room.secrets, room.problems);
  const list = readHead(room, inner, map, inputs);
  const steps = list ? await expandSteps(room, inner, list, inputs, [...above, found.path]) : [];
  return steps.map((step) => ({ ...step, when: [...use.when, ...step.when], optional: step.optional || use.optional }));
}

async function findPart(room: Room, candidates: string[], what: string) {
  const found = await readFirst(candidates, what, async (path) => room.texts.get(path) ?? (await room.readFile(path)));
  if ('text' in found) room.texts.set(found.path, found.text);
  return found;
}

function readHead(room: Room, source: Source, map: Node, inputs: Inputs): Node | null {
  const { problems } = room;
  const fill = fillerOf(source, inputs, problems);
  const entries = isMap(map) ? entriesOf(source, map, problems) : [];
  const value = entries.map(({ key, valueNode }) => [
    key,
    key === 'needs' || key === 'steps' ? null : dataOf(source, valueNode, fill, problems),
  ]);
  check(partHead, Object.fromEntries(value), source, map, problems);
  const list = nodeAtKey(source, map, 'steps', problems);
  if (list === null) reportNode(problems, source, map, '"steps" is missing', 'A part is a map with steps.');
  return list;
}

/** The value's node of a key of a map, or null when the key is absent. */
export function nodeAtKey(source: Source, map: Node, key: string, problems: Problems): Node | null {
  return keyNodeAt(source, map, [], key, problems) ? nodeAt(source, map, [key], problems) : null;
}

function givenBy(room: Room, source: Source, use: Use): Given {
  const { problems } = room;
  return {
    values: new Map(Object.entries(use.use.with)),
    refuse: (name, message, hint) =>
      reportNode(
        problems,
        source,
        keyNodeAt(source, use.argsNode, ['with'], name, problems) ?? use.argsNode,
        message,
        hint,
      ),
    missing: (need) =>
      reportNode(
        problems,
        source,
        use.argsNode,
        `the part "${use.use.part}" needs "${need.name}"`,
        `Write: with: { ${need.name}: … }`,
      ),
  };
}
