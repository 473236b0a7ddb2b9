import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap } from 'yaml';
import { type AnswersFile, answersFile, type Observation, readAnswers } from '../../observe/answers.ts';
import { literal } from '../../scenario/inputs.ts';
import { formatDiagnostics } from '../../scenario/read.ts';
import { check } from '../../scenario/source/check.ts';
import { noProblems, type Problems, sortedDiagnostics } from '../../scenario/source/diagnostic.ts';
import { dataOf, keyNodeAt } from '../../scenario/source/node-value.ts';
import { parseSource, reportNode, resolved } from '../../scenario/source/yaml-source.ts';
import { Failure } from '../../shared/errors.ts';
import { countOf } from '../scenario-file.ts';
import type { World } from '../world.ts';

export interface Answered {
  observer: string;
  date: string | null;
  observations: Observation[];
}

/** A file of answers; every mistake in it is told at once, with its place. */
export async function openAnswers(world: World, file: string): Promise<Answered> {
  const text = await readFile(path.resolve(world.cwd, file), 'utf8').catch(() => {
    throw new Failure('usage', `the answers ${file} cannot be read`, 'Name a YAML file.');
  });
  const problems = noProblems();
  const answered = parseAnswers(file, text, problems);
  if (answered !== null && problems.found.length === 0) return answered;
  const found = sortedDiagnostics(problems);
  throw new Failure('usage', formatDiagnostics(found, world.paint.err), countOf(found));
}

/** The text of the file → answers; null when mistakes were reported. */
export function parseAnswers(file: string, text: string, problems: Problems): Answered | null {
  const source = parseSource(file, text, problems);
  const map = source && resolved(source, source.document.contents, problems);
  if (!source || !map) return null;
  if (!isMap(map)) {
    reportNode(problems, source, map, 'the file is a map: observer and answers');
    return null;
  }
  const given: AnswersFile | null = check(answersFile, dataOf(source, map, literal, problems), source, map, problems);
  if (given === null) return null;
  const date = given.date ?? null;
  if (date !== null && Number.isNaN(Date.parse(date))) {
    reportNode(
      problems,
      source,
      keyNodeAt(source, map, [], 'date', problems),
      `"${date}" is no date`,
      'Write 2026-01-31.',
    );
  }
  const read = readAnswers(given);
  if ('observations' in read) return { observer: given.observer, date, observations: read.observations };
  for (const { id, message, hint } of read.problems) {
    reportNode(problems, source, keyNodeAt(source, map, ['answers'], id, problems), message, hint);
  }
  return null;
}
