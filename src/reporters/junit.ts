import { createRequire } from 'node:module';
import type { Builder, TestCase } from 'junit-report-builder';
import type { AuditResult, Verdict } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import type { LanguageTexts } from './texts/types.ts';
import type { ReportContext, Reporter } from './types.ts';
import { byChapter, chapterTitle, limitOf, measuredOf, remedyOf, titleOf } from './view/verdict-text.ts';

// The package's types promise a default export that its CommonJS build does not have.
const builder = createRequire(import.meta.url)('junit-report-builder') as Builder;

/**
 * Criteria as test cases, a suite a chapter; a failed criterion and a missed gate are failures, a criterion that stopped
 * is an error, and what is awaited, for a person or cannot be told is skipped. Times in seconds.
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
  const limit = limitOf(verdict, texts);
  const measured = verdict.value === null ? '' : `${measuredOf(verdict, texts)}${limit && ` (${limit})`}`;
  const lines = [
    verdict.state,
    plain(verdict.sentence, 600),
    measured,
    plain(verdict.because ?? '', 400),
    remedyOf(verdict, texts) ?? '',
    `evidence: ${plain(verdict.evidence.join(' '), 300)}`,
  ];
  test.standardOutput(lines.filter((line) => line !== '').join('\n'));
  if (verdict.state === 'fail') test.failure(plain(verdict.sentence, 600), 'criterion');
  else if (verdict.state === 'error') test.error(plain(verdict.because ?? verdict.sentence, 600), 'criterion');
  else if (verdict.state !== 'pass' && verdict.state !== 'partial') test.skipped();
}

/** What the criterion measured, if it is a time; else nought: judging itself takes no time worth a figure. */
function secondsOf({ value, unit }: Verdict): number {
  if (typeof value !== 'number' || value < 0) return 0;
  if (unit === 'ms') return value / 1000;
  if (unit === 's') return value;
  return unit === 'days' ? value * 86_400 : 0;
}
