import { isMap } from 'yaml';
import type { z } from 'zod';
import { literal } from '../inputs.ts';
import { check } from './check.ts';
import type { Problems } from './diagnostic.ts';
import { dataOf } from './node-value.ts';
import { parseSource, reportNode, resolved } from './yaml-source.ts';

/** A YAML (or JSON) file without inputs or steps, checked with its zod type; null when mistakes were reported. */
export function readData<T extends z.ZodType>(
  type: T,
  file: string,
  text: string,
  problems: Problems,
): z.output<T> | null {
  const source = parseSource(file, text, problems);
  const map = source && resolved(source, source.document.contents, problems);
  if (!source || !map) return null;
  if (!isMap(map)) {
    reportNode(problems, source, map, 'the file is a map: keys and their values');
    return null;
  }
  return check(type, dataOf(source, map, literal, problems), source, map, problems);
}
