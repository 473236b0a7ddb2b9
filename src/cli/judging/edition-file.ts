import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap } from 'yaml';
import { DEFAULT_EDITION, type Edition } from '../../benchmark/edition.ts';
import { ownEdition, resolveEdition } from '../../benchmark/own-edition.ts';
import { criterionOf } from '../../criteria/index.ts';
import { literal } from '../../scenario/inputs.ts';
import { formatDiagnostics } from '../../scenario/read.ts';
import { check } from '../../scenario/source/check.ts';
import { noProblems, type Problems, sortedDiagnostics } from '../../scenario/source/diagnostic.ts';
import { dataOf, keyNodeAt, nodeAt } from '../../scenario/source/node-value.ts';
import { parseSource, reportNode, resolved, type Source } from '../../scenario/source/yaml-source.ts';
import { Failure } from '../../shared/errors.ts';
import { countOf } from '../scenario-file.ts';
import type { World } from '../world.ts';

/** The edition of a file, or the default one. Every mistake in it is told at once, with its place. */
export async function openEdition(world: World, file: string | null | undefined): Promise<Edition> {
  if (!file || file === 'default') return DEFAULT_EDITION;
  const place = path.resolve(world.cwd, file);
  const text = await readFile(place, 'utf8').catch(() => {
    throw new Failure('usage', `the edition ${file} cannot be read`, 'Name a YAML file, or leave --edition away.');
  });
  const problems = noProblems();
  const edition = readEdition(file, text, problems);
  if (edition !== null && problems.found.length === 0) return edition;
  const found = sortedDiagnostics(problems);
  throw new Failure('usage', formatDiagnostics(found, world.paint.err), countOf(found));
}

/** The text of an edition → Edition; null when mistakes were reported. */
export function readEdition(file: string, text: string, problems: Problems): Edition | null {
  const source = parseSource(file, text, problems);
  const map = source && resolved(source, source.document.contents, problems);
  if (!source || !map) return null;
  if (!isMap(map)) {
    reportNode(problems, source, map, 'the file is a map: keys and their values');
    return null;
  }
  const own = check(ownEdition, dataOf(source, map, literal, problems), source, map, problems);
  if (own === null) return null;
  const result = resolveEdition(own, criterionOf);
  if ('edition' in result) return result.edition;
  for (const { path: steps, message, hint } of result.problems) {
    reportNode(problems, source, nodeFor(source, map, steps, problems), message, hint);
  }
  return null;
}

/** The key where the path ends in one, else the value. */
function nodeFor(source: Source, map: Parameters<typeof nodeAt>[1], steps: (string | number)[], problems: Problems) {
  const last = steps.at(-1);
  const key = typeof last === 'string' ? keyNodeAt(source, map, steps.slice(0, -1), last, problems) : null;
  return key ?? nodeAt(source, map, steps, problems);
}
