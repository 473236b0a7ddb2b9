import { createRequire } from 'node:module';
import type { Builder, TestCase } from 'junit-report-builder';
import type { AuditResult, Verdict } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import type { LanguageTexts } from './texts/types.ts';
import type { ReportContext, Reporter } from './types.ts';
import {
  becauseOf,
  byChapter,
  chapterTitle,
  limitOf,
  measuredOf,
  remedyOf,
  sentenceOf,
  titleOf,
} from './view/verdict-text.ts';

// The package's types promise a default export that its CommonJS build does not have.
const builder = createRequire(import.meta.url)('junit-report-builder') as Builder;

/**
 * Criteria as test cases, a suite a chapter, and the gates as a suite of their own. Only a missed gate is a failure, as
 * only a gate decides the exit code: a criterion that is not met says so on its error stream. What has no verdict (it is
 * awaited, waits for a person, cannot be told, does not apply or stopped) is skipped. Times in seconds.
 */
export const junit: Reporter = { fileName: 'report.junit.xml', render: renderJunit };

export function renderJunit(result: AuditResult, { texts, gates }: ReportContext): string {
  const xml = builder.newBuilder().name(plain(`mystery-shopper ${result.store.id}`, 120));
  const startedAt = result.visits[0]?.startedAt;
  for (const chapter of byChapter(result)) {
    const suite = xml.testSuite().name(chapterTitle(chapter, texts));
    if (startedAt && !Number.isNaN(Date.parse(startedAt))) suite.timestamp(new Date(startedAt));
    suite.time(chapter.verdicts.reduce((sum, verdict) => sum + secondsOf(verdict), 0));
    for (const verdict of chapter.verdicts) testCase(suite.testCase(), verdict, result, texts);
  }
  if (gates.length > 0) {
    const suite = xml.testSuite().name('gates');
    for (const gate of gates) {
      const test = suite
        .testCase()
        .className(`${plain(result.store.id, 80)}.gates`)
        .name(plain(gate.name, 120))
        .time(0);
      if (!gate.passed) test.failure(plain(gate.sentence, 600), 'gate');
    }
  }
  return `${xml.build()}\n`;
}

function testCase(test: TestCase, verdict: Verdict, result: AuditResult, texts: LanguageTexts): void {
  test
    .className(plain(`${result.store.id}.${verdict.chapter}`, 160))
    .name(plain(`${verdict.id}: ${titleOf(verdict, texts)}`, 200))
    .time(secondsOf(verdict));
  test.standardOutput(told(verdict, texts).join('\n'));
  if (verdict.score === null) test.skipped();
  else if (verdict.state === 'fail' || verdict.state === 'partial') test.standardError(notMet(verdict, texts));
}

function told(verdict: Verdict, texts: LanguageTexts): string[] {
  const limit = limitOf(verdict, texts);
  return [
    `verdict: ${verdict.state}`,
    sentenceOf(verdict, texts),
    verdict.value === null ? '' : `${measuredOf(verdict, texts)}${limit && ` (${limit})`}`,
    becauseOf(verdict, texts) ?? '',
    verdict.evidence.length === 0 ? '' : `evidence: ${plain(verdict.evidence.join(' '), 300)}`,
  ].filter((line) => line !== '');
}

function notMet(verdict: Verdict, texts: LanguageTexts): string {
  const points = Math.round(verdict.weight * (1 - (verdict.score ?? 0)) * 1e4) / 100;
  return [
    `${verdict.state}: ${sentenceOf(verdict, texts)}`,
    `costs ${points} of 100 points; no gate`,
    remedyOf(verdict, texts) ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What the criterion measured, if it is a time; else nought: judging itself takes no time worth a figure. */
function secondsOf({ value, unit }: Verdict): number {
  if (typeof value !== 'number' || value < 0) return 0;
  if (unit === 'ms') return value / 1000;
  if (unit === 's') return value;
  return unit === 'days' ? value * 86_400 : 0;
}
