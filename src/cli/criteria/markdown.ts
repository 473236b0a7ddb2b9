import type { Edition } from '../../benchmark/edition.ts';
import { MUST_HAVES } from '../../benchmark/must-haves.ts';
import { accuracyOf, MEASURED_ON } from '../../criteria/accuracy.ts';
import type { Explained } from '../../judging/explain.ts';
import { accuracyText, gradeText, weightText } from './one.ts';

/** `docs/criteria.md`: every criterion with its limit, weight, figures and sources. */
export function criteriaMarkdown(all: readonly Explained[], edition: Edition): string {
  const chapters = [...new Set(all.map((one) => one.chapter))];
  return [
    '# The criteria',
    '',
    `Printed by \`mystery-shopper criteria --markdown\` from the same data that visits are judged by (edition ${edition.id}, ${edition.date}).`,
    'What is not known is never a fail: it lowers the coverage, and the range from low to high tells how far it could move the score.',
    'Where a value is continuous, the mark falls from 1 at *good* to 0 at *poor* along 3t² - 2t³, with t the way from poor to good.',
    '',
    ...summary(all, edition, chapters),
    ...chapters.flatMap((chapter) => chapterText(all.filter((one) => one.chapter === chapter))),
    ...readingText(),
    ...mustHavesText(),
  ].join('\n');
}

function summary(all: readonly Explained[], edition: Edition, chapters: string[]): string[] {
  const rows = chapters.map((chapter) => {
    const members = all.filter((one) => one.chapter === chapter);
    return `| [${members[0]?.chapterTitle}](#${anchor(members[0]?.chapterTitle ?? '')}) | ${edition.chapters[chapter]} | ${members.length} |`;
  });
  return ['| Chapter | Weight | Criteria |', '| --- | --- | --- |', ...rows, ''];
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function chapterText(members: Explained[]): string[] {
  return [`## ${members[0]?.chapterTitle}`, '', ...members.flatMap(criterionText)];
}

function criterionText(one: Explained): string[] {
  const studies = one.mustHaves.length > 0 ? [`- Must-have of the studies ${one.mustHaves.join(', ')}`] : [];
  return [
    `### ${one.id}`,
    '',
    `**${one.title}.** ${one.measures} ${one.why}`,
    '',
    `- Passes: ${gradeText(one)}`,
    `- Weight: ${weightText(one)}`,
    `- Seen: ${one.seen}`,
    `- Remedy: ${one.remedy} (${one.effort} effort)`,
    ...readingLine(one),
    ...studies,
    ...one.figures.map((figure) => `- ${figureText(figure)}`),
    '',
  ];
}

function readingLine(one: Explained): string[] {
  const accuracy = accuracyOf(one.id);
  return accuracy ? [`- Read right: ${accuracyText(accuracy)}`] : [];
}

function readingText(): string[] {
  const { pages, languages, firstSight } = MEASURED_ON;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    '## How well pages are read',
    '',
    `\`npm run accuracy\` scores what is read against ${pages} labelled pages in ${languages.length} languages (${languages.join(', ')}): pages that have it, lack it, or nearly have it. Precision is the share of what is said that is so, recall the share of what is there that is said; a wrong value counts against both. All of these pages were seen while the reader was written, so the figures at each criterion show what is kept, not what to expect of a new store.`,
    '',
    `Of ${firstSight.pages} pages with ${firstSight.labels} labels in ${firstSight.languages.length} languages that nobody had seen while the reader was written, it read with a precision of ${percent(firstSight.precision)} and a recall of ${percent(firstSight.recall)} at first sight. They were chosen to be hard: running text instead of tables, other people's numbers, shop hours beside service hours. Sets before it were used for writing after they had been scored.`,
    '',
  ];
}

function figureText(figure: Explained['figures'][number]): string {
  const n = figure.n === null ? '' : `, n = ${figure.n}`;
  const source = figure.source.url ? `[${figure.source.title}](${figure.source.url})` : figure.source.title;
  const doubt = figure.doNotScore ? ' In doubt: not held against a store.' : '';
  return `Figure \`${figure.id}\`: ${figure.what}: **${figure.amount}** (${figure.study}, ${figure.year ?? 'year not stated'}${n}; ${source}, ${figure.source.publisher}).${doubt}${figure.note ? ` ${figure.note}` : ''}`;
}

function mustHavesText(): string[] {
  const lists = MUST_HAVES.flatMap((list) => [
    `### ${list.title}`,
    '',
    `${list.ordered ? 'In order of importance' : 'Without an order'}${list.complete ? '' : '; the published list is cut off'}. Source: [${list.source.title}](${list.source.url}), ${list.source.publisher}.`,
    '',
    ...list.items.map((item, index) => `${list.ordered ? `${index + 1}.` : '-'} ${item.text}${criteriaOf(item)}`),
    '',
  ]);
  return [
    '## Must-haves of the e-tailing group',
    '',
    'The study did not add points up: it dropped stores that missed a must-have. A list is met, missed (and which first), or open as long as something is unknown.',
    '',
    ...lists,
  ];
}

function criteriaOf(item: (typeof MUST_HAVES)[number]['items'][number]): string {
  if (item.demands.length === 0) return ' (not looked for)';
  return ` (${[...new Set(item.demands.map((demand) => `\`${demand.criterion}\``))].join(', ')})`;
}
