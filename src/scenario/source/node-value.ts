import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Problems } from './diagnostic.ts';
import { entriesOf, reportNode, resolved, type Source } from './yaml-source.ts';

/** Fills the inputs into a text; null when that failed (and was reported). */
export type Fill = (text: string, node: Node) => string | null;

const MAX_DEPTH = 60;

/** A node as plain data, inputs filled in, aliases followed within the source's budget. */
export function dataOf(source: Source, start: unknown, fill: Fill, problems: Problems): unknown {
  return descend(start, 0, false);

  function descend(value: unknown, depth: number, aliased: boolean): unknown {
    const node = resolved(source, value, problems);
    if (node === null) return null;
    const throughAlias = aliased || isAlias(value);
    if (throughAlias && --source.aliasBudget < 0) {
      if (source.aliasBudget === -1)
        reportNode(problems, source, value as Node, 'aliases (*name) multiply this file beyond reason');
      return null;
    }
    if (depth > MAX_DEPTH) {
      reportNode(problems, source, node, `this is nested deeper than ${MAX_DEPTH} levels`);
      return null;
    }
    if (isMap(node)) {
      const entries = entriesOf(source, node, problems);
      // fromEntries makes `__proto__` an ordinary key.
      return Object.fromEntries(entries.map((entry) => [entry.key, descend(entry.valueNode, depth + 1, throughAlias)]));
    }
    if (isSeq(node)) return node.items.map((item) => descend(item, depth + 1, throughAlias));
    if (!isScalar(node)) return null;
    return typeof node.value === 'string' ? filled(node.value, node) : node.value;
  }

  function filled(text: string, node: Node): string {
    const result = fill(text, node);
    if (result === null) problems.broken.add(node);
    return result ?? text;
  }
}

/** The node at a path of keys and indexes below `start`; the deepest one that exists when the path goes further. */
export function nodeAt(source: Source, start: Node, path: readonly PropertyKey[], problems: Problems): Node {
  let node = start;
  for (const step of path) {
    const here = resolved(source, node, problems);
    const next = isMap(here)
      ? entriesOf(source, here, problems).find((entry) => entry.key === String(step))
      : undefined;
    if (next) node = next.valueNode ?? next.keyNode;
    else if (isSeq(here)) node = (here.items[Number(step)] as Node | undefined) ?? node;
    else break;
  }
  return node;
}

/** The key's own node in the map at `path`, for a caret under the key; null when there is no such key. */
export function keyNodeAt(
  source: Source,
  start: Node,
  path: readonly PropertyKey[],
  key: string,
  problems: Problems,
): Node | null {
  const map = resolved(source, nodeAt(source, start, path, problems), problems);
  if (!isMap(map)) return null;
  return entriesOf(source, map, problems).find((entry) => entry.key === key)?.keyNode ?? null;
}
