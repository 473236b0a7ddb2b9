import type { Edition, Rule } from '../benchmark/edition.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { cannotTell, type Finding } from '../criteria/finding.ts';
import { fill, formatValue } from '../criteria/wording.ts';
import type { Facts } from '../facts/index.ts';
import type { Verdict } from '../result/schema.ts';
import { messageOf } from '../shared/errors.ts';
import { plain } from '../shared/text.ts';
import { type Grade, grade } from './grade.ts';
import { positionsOf } from './positions.ts';

/** A criterion with what it found. */
export interface Found {
  criterion: Criterion;
  finding: Finding;
  /** The message of what it threw, if it did. */
  error: string | null;
}

/** Lets a criterion look. It never throws past this: what it throws is its own error verdict. */
export function lookAt(criterion: Criterion, facts: Facts): Found {
  try {
    return { criterion, finding: criterion.look(facts), error: null };
  } catch (error) {
    return { criterion, finding: cannotTell(messageOf(error)), error: messageOf(error) };
  }
}

/** The verdict under an edition; its weight is still the edition's own. */
export function verdictOf(found: Found, edition: Edition): Verdict {
  const { criterion, finding } = found;
  const rule = edition.criteria[criterion.id];
  const graded = gradeFound(found, rule);
  const measured = finding.kind === 'measured' ? finding : null;
  const judged = graded.state === 'pass' || graded.state === 'partial' || graded.state === 'fail';
  const mends = graded.state === 'partial' || graded.state === 'fail';
  return {
    id: criterion.id,
    revision: criterion.revision,
    chapter: criterion.chapter,
    title: criterion.text.title,
    by: criterion.by,
    state: graded.state,
    score: graded.score,
    value: measured?.value ?? null,
    unit: criterion.unit,
    bound: measured?.bound ?? 'exactly',
    better: criterion.better,
    limit: rule?.limit ?? null,
    weight: rule?.weight ?? 0,
    sentence: sentenceOf(criterion, finding, graded),
    because: graded.because === null ? null : plain(graded.because),
    why: criterion.text.why,
    remedy: mends && measured ? remedyOf(criterion, measured) : null,
    effort: mends ? criterion.effort : null,
    evidence: finding.evidence,
    quotes: finding.quotes
      .slice(0, 12)
      .map((quote) => ({ ...quote, text: plain(quote.text), where: plain(quote.where) })),
    positions: judged && measured ? positionsOf(criterion, measured) : [],
    said: measured ? { key: measured.say, params: paramsOf(criterion, measured) } : null,
  };
}

function gradeFound(found: Found, rule: Rule | undefined): Grade {
  if (found.error !== null) return { state: 'error', score: null, because: found.error };
  if (!rule) return { state: 'not-applicable', score: null, because: 'left out by the edition' };
  return grade(found.finding, rule, found.criterion);
}

function sentenceOf(criterion: Criterion, finding: Finding, graded: Grade): string {
  if (finding.kind !== 'measured') return plain(`${labelOf(graded)}: ${finding.because}.`);
  const template = criterion.text.says[finding.say];
  if (template === undefined) return criterion.text.title;
  const sentence = plain(fill(template, paramsOf(criterion, finding)), 400);
  return graded.because === null ? sentence : `${sentence} ${labelOf(graded)}: ${graded.because}.`;
}

function labelOf(graded: Grade): string {
  if (graded.state === 'awaited') return 'Awaited';
  if (graded.state === 'not-applicable') return 'Does not apply';
  return graded.state === 'error' ? 'Error' : 'Cannot tell';
}

function paramsOf(criterion: Criterion, finding: Extract<Finding, { kind: 'measured' }>) {
  const value = finding.value === null ? '' : formatValue(finding.value, criterion.unit);
  const params = Object.entries(finding.params).map(([name, param]) => [
    name,
    typeof param === 'string' ? plainWithin(param) : param,
  ]);
  return { value, ...Object.fromEntries(params) } as Record<string, string | number>;
}

/** What fills a blank within a sentence: a space that it begins with parts it from the words before. */
function plainWithin(param: string): string {
  return `${param.startsWith(' ') ? ' ' : ''}${plain(param, 200)}`;
}

/** The remedy, without the clause that names particulars where there are none. */
function remedyOf(criterion: Criterion, finding: Extract<Finding, { kind: 'measured' }>): string {
  const params = paramsOf(criterion, finding);
  const blank = [...criterion.text.remedy.matchAll(/\{([a-zA-Z]+)\}/g)].some(([, name]) => !params[name ?? '']);
  const template = blank ? criterion.text.remedy.replace(/[:;,][^:;,]*\{[a-zA-Z]+\}\.?$/, '.') : criterion.text.remedy;
  return plain(fill(template, params), 400);
}
