import { expect, test } from 'vitest';
import type { Measured } from '../../src/criteria/finding.ts';
import { criterionOf } from '../../src/criteria/index.ts';
import { fill, formatValue } from '../../src/criteria/wording.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type { FactName, Facts } from '../../src/facts/index.ts';

/** Lets a criterion look at these facts; every other fact is unknown. */
export function look(id: string, facts: Partial<Facts>) {
  const criterion = criterionOf(id);
  if (!criterion) throw new Error(`there is no criterion ${id}`);
  return criterion.look({ ...nothing(criterion.needs), ...facts } as Facts);
}

function nothing(names: readonly FactName[]): Partial<Record<FactName, Fact<never>>> {
  return Object.fromEntries(names.map((name) => [name, unknown('nobody looked')]));
}

type Expected = number | boolean | null | 'not-applicable' | 'cannot-tell';
type ValueOf<K extends FactName> = Facts[K] extends Fact<infer T> ? T : never;

/** One example a line: what the visit knows → what the criterion finds, and the sentence it says. */
export function example<K extends FactName>(
  id: string,
  fact: K,
  value: ValueOf<K>,
  expected: Expected,
  sentence: string,
) {
  test(`${id}: ${sentence}`, () => {
    const finding = look(id, {
      [fact]: known(value, ['page-001'], [{ text: 'as it stands', where: 'main', evidence: 'page-001' }]),
    });
    if (finding.kind !== 'measured') {
      expect(finding.kind).toBe(expected);
      expect(finding.because).toContain(sentence);
      return;
    }
    expect(finding.value).toBe(expected);
    expect(finding.evidence).toEqual(['page-001']);
    expect(said(id, finding)).toBe(sentence);
  });
}

function said(id: string, finding: Measured): string {
  const criterion = criterionOf(id);
  const value = finding.value === null ? '' : formatValue(finding.value, criterion?.unit ?? null);
  return fill(criterion?.text.says[finding.say] ?? `no sentence "${finding.say}"`, { value, ...finding.params });
}
