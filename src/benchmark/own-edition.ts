import { z } from 'zod';
import { parseDuration } from '../shared/duration.ts';
import { nearest } from '../shared/text.ts';
import { DEFAULT_EDITION, type Edition, type Rule } from './edition.ts';
import { MUST_HAVES } from './must-haves.ts';

const amount = z
  .union([z.number(), z.string()])
  .describe('a number in the unit of the criterion (see: criteria <id>), or a duration such as 24h where it is a time');

const ownRule = z.strictObject({
  weight: z.number().min(0).max(1000).optional(),
  limit: amount.optional(),
  curve: z.strictObject({ good: amount, poor: amount }).optional(),
});

/** An edition as a user writes it: what is not named is as in the default edition. */
export const ownEdition = z.strictObject({
  edition: z.string().min(1).describe('short id, as acme-2026'),
  name: z.string().min(1).optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as 2026-01-31')
    .optional(),
  chapters: z.record(z.string(), z.number().min(0).max(1000)).optional().describe('weights of the chapters'),
  criteria: z.record(z.string(), ownRule).optional(),
  leaveOut: z.array(z.string()).optional().describe('criteria that are not judged'),
  mustHaves: z.array(z.int()).optional().describe('numbers of the studies whose lists are held against the store'),
});
export type OwnEdition = z.infer<typeof ownEdition>;

/** A mistake that the types cannot tell, with the path to it. */
export interface EditionProblem {
  path: (string | number)[];
  message: string;
  hint: string | null;
}

/** What a limit means for a criterion: its unit, and which way is better. */
export interface Measure {
  unit: string | null;
  better: 'higher' | 'lower' | 'present';
}

export type Resolved = { edition: Edition } | { problems: EditionProblem[] };

/** The default edition with what the user changed, or every mistake at once. */
export function resolveEdition(own: OwnEdition, measureOf: (criterion: string) => Measure | null): Resolved {
  const problems: EditionProblem[] = [];
  const chapters = chaptersOf(own, problems);
  const criteria = { ...DEFAULT_EDITION.criteria };
  for (const [id, rule] of Object.entries(own.criteria ?? {})) {
    const measure = measureOf(id);
    if (measure === null) problems.push(unknown('criterion', ['criteria', id], id, Object.keys(criteria)));
    else criteria[id] = ruleOf(id, rule, measure, problems);
  }
  for (const [index, id] of (own.leaveOut ?? []).entries()) {
    if (measureOf(id) === null) problems.push(unknown('criterion', ['leaveOut', index], id, Object.keys(criteria)));
    delete criteria[id];
  }
  for (const [index, study] of (own.mustHaves ?? []).entries()) {
    if (MUST_HAVES.some((list) => list.study === study)) continue;
    const known = MUST_HAVES.map((list) => list.study).join(', ');
    problems.push({
      path: ['mustHaves', index],
      message: `no list of study ${study} is known`,
      hint: `Known: ${known}.`,
    });
  }
  if (problems.length > 0) return { problems };
  const { edition: id, name = id, date = DEFAULT_EDITION.date, mustHaves = DEFAULT_EDITION.mustHaves } = own;
  return { edition: { id, name, date, chapters, criteria, mustHaves } };
}

function chaptersOf(own: OwnEdition, problems: EditionProblem[]): Record<string, number> {
  const chapters = { ...DEFAULT_EDITION.chapters };
  for (const [id, weight] of Object.entries(own.chapters ?? {})) {
    if (id in chapters) chapters[id] = weight;
    else problems.push(unknown('chapter', ['chapters', id], id, Object.keys(chapters)));
  }
  if (Object.values(chapters).every((weight) => weight === 0)) {
    problems.push({ path: ['chapters'], message: 'every chapter weighs nothing', hint: 'Give one a weight above 0.' });
  }
  return chapters;
}

function ruleOf(
  id: string,
  own: NonNullable<OwnEdition['criteria']>[string],
  measure: Measure,
  problems: EditionProblem[],
): Rule {
  const before = DEFAULT_EDITION.criteria[id] ?? { weight: 1 };
  const weight = own.weight ?? before.weight;
  const path = ['criteria', id];
  if (measure.better === 'present') {
    if (own.limit === undefined && own.curve === undefined) return { weight };
    problems.push({
      path,
      message: `${id} is there or not: it has no limit`,
      hint: 'Change its weight, or leave it out.',
    });
    return { weight };
  }
  const read = (value: number | string | undefined, key: string) =>
    value === undefined ? undefined : inUnit(value, measure.unit, [...path, key], problems);
  const limit = read(own.limit, 'limit') ?? before.limit;
  const good = read(own.curve?.good, 'curve');
  const poor = read(own.curve?.poor, 'curve');
  const curve =
    good !== undefined && poor !== undefined ? { good, poor } : movedCurve(before, limit, own.limit === undefined);
  if (curve && (measure.better === 'higher' ? curve.good <= curve.poor : curve.good >= curve.poor)) {
    const hint = `For ${id}, ${measure.better} is better: good must lie on that side of poor.`;
    problems.push({ path: [...path, 'curve'], message: 'good and poor are the wrong way round', hint });
  }
  return { weight, ...(limit === undefined ? {} : { limit }), ...(curve ? { curve } : {}) };
}

/** A moved limit takes its curve along: full marks at the limit, none as far beyond it, in proportion, as before. */
function movedCurve(before: Rule, limit: number | undefined, same: boolean): Rule['curve'] {
  if (same || !before.curve || limit === undefined || before.limit === undefined) return before.curve;
  const { good, poor } = before.curve;
  if (good === 0 || poor === 0) return { good: limit, poor: poor === 0 ? 0 : limit + (poor - good) };
  return { good: limit, poor: limit * (poor / good) };
}

const UNIT_MS: Record<string, number> = { ms: 1, s: 1000, days: 86_400_000 };

function inUnit(
  value: number | string,
  unit: string | null,
  path: string[],
  problems: EditionProblem[],
): number | undefined {
  if (typeof value === 'number') return value;
  const ms = parseDuration(value);
  const size = UNIT_MS[unit ?? ''];
  if (ms !== null && size !== undefined) return ms / size;
  const hint =
    size === undefined ? `Write a number (${unit ?? 'count'}).` : `Write a number (${unit}) or a duration such as 24h.`;
  problems.push({ path, message: `"${value}" is no bound here`, hint });
  return undefined;
}

function unknown(what: string, path: (string | number)[], word: string, known: string[]): EditionProblem {
  const meant = nearest(word, known);
  return {
    path,
    message: `unknown ${what} "${word}"`,
    hint: meant ? `Did you mean "${meant}"?` : `See: mystery-shopper criteria.`,
  };
}
