import type { AuditResult, Verdict } from '../result/schema.ts';
import type { LanguageTexts } from './texts/types.ts';
import type { ReportContext, Reporter } from './types.ts';
import {
  checkoutSteps,
  firstMissedText,
  listTitle,
  mustHavesNewestFirst,
  remediesWorthMost,
  stepText,
  timeOf,
} from './view/first-screen.ts';
import { duration, number, percent, points, say } from './view/format.ts';
import { markdownText } from './view/markdown-text.ts';
import { phrase } from './view/phrase.ts';
import { byChapter, chapterTitle, limitOf, measuredOf, remedyOf, STATE_KEY, titleOf } from './view/verdict-text.ts';

/** For a comment on a pull request or a job's summary: what counts first, the rest folded. */
export const markdown: Reporter = { fileName: 'report.md', render: renderMarkdown };

export function renderMarkdown(result: AuditResult, { texts, gates }: ReportContext): string {
  const { ui } = texts;
  return [
    `## ${markdownText(result.store.name, 100)}: ${scoreLine(result, texts)}`,
    result.total.score === null
      ? ui.noScore
      : `${say(texts, 'scoreRange', { low: points(result.total.low, texts), high: points(result.total.high, texts) })} ${say(texts, 'coverageLine', { share: percent(result.total.coverage, texts) })}`,
    gates
      .map(
        ({ passed, name, sentence }) =>
          `- ${passed ? '✅' : '❌'} **${markdownText(name)}** ${markdownText(phrase(sentence, texts))}`,
      )
      .join('\n'),
    `### ${ui.mustHaves}\n\n${mustHaves(result, texts)}`,
    `### ${ui.remedies}\n\n${remedies(result, texts)}`,
    `### ${ui.checkoutTimes}\n\n${checkout(result, texts)}`,
    `### ${ui.chapters}\n\n${chapterTable(result, texts)}`,
    ...byChapter(result).map((chapter) => folded(chapterTitle(chapter, texts), verdictTable(chapter.verdicts, texts))),
    `<sub>${markdownText(result.tool.name)} ${markdownText(result.tool.version)} · ${ui.edition}: ${markdownText(result.edition.name, 60)} · ${markdownText(result.visits[0]?.startedAt ?? '', 40)}</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function scoreLine({ total }: AuditResult, texts: LanguageTexts): string {
  return total.score === null ? texts.ui.none : `${points(total.score, texts)} ${texts.ui.ofHundred}`;
}

function mustHaves(result: AuditResult, texts: LanguageTexts): string {
  const { ui } = texts;
  const lines = mustHavesNewestFirst(result).map((list) => {
    const missed = firstMissedText(list, texts);
    const conclusion =
      missed === null
        ? list.conclusion === 'met'
          ? ui.allMet
          : ui.stillOpen
        : say(texts, 'firstMissed', { what: markdownText(missed, 160) });
    return `- **${markdownText(listTitle(list, texts), 100)}**: ${conclusion}`;
  });
  return lines.length === 0 ? ui.noMustHaves : lines.join('\n');
}

function remedies(result: AuditResult, texts: LanguageTexts): string {
  const lines = remediesWorthMost(result).map(
    ({ verdict, gain }, at) =>
      `${at + 1}. **${markdownText(titleOf(verdict, texts))}** (${say(texts, 'points', { points: number(gain, texts, 1) })}): ${markdownText(remedyOf(verdict, texts) ?? '', 400)}`,
  );
  return lines.length === 0 ? texts.ui.noRemedies : lines.join('\n');
}

function checkout(result: AuditResult, texts: LanguageTexts): string {
  const rows = checkoutSteps(result).map(
    (step) => `| ${markdownText(stepText(step, texts, 100))} | ${duration(timeOf(step) ?? 0, texts)} |`,
  );
  return rows.length === 0
    ? texts.ui.noCheckoutTimes
    : [`| ${texts.ui.step} | ${texts.ui.shown} |`, '| --- | ---: |', ...rows].join('\n');
}

function chapterTable(result: AuditResult, texts: LanguageTexts): string {
  const { ui } = texts;
  return [
    `| ${ui.chapter} | ${ui.score} | ${ui.judged} |`,
    '| --- | ---: | ---: |',
    ...result.chapters.map(
      (chapter) =>
        `| ${markdownText(chapterTitle(chapter, texts))} | ${points(chapter.score, texts)} | ${percent(chapter.coverage, texts)} |`,
    ),
  ].join('\n');
}

function verdictTable(verdicts: Verdict[], texts: LanguageTexts): string {
  const { ui } = texts;
  return [
    `| ${ui.criterion} | ${ui.state} | ${ui.value} | ${ui.limitWord} |`,
    '| --- | --- | ---: | ---: |',
    ...verdicts.map(
      (verdict) =>
        `| ${markdownText(titleOf(verdict, texts))} | ${ui[STATE_KEY[verdict.state]]} | ${markdownText(measuredOf(verdict, texts), 120)} | ${limitOf(verdict, texts)} |`,
    ),
  ].join('\n');
}

function folded(title: string, body: string): string {
  return `<details><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>`;
}
