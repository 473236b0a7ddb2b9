import { type Accuracy, accuracyOf } from '../../criteria/accuracy.ts';
import { formatValue } from '../../criteria/wording.ts';
import type { Explained } from '../../judging/explain.ts';
import type { World } from '../world.ts';

const SEEN_BY: Record<Explained['by'], string> = {
  page: 'in the browser',
  mail: 'in the mailbox',
  person: 'by a person (observe)',
  trend: 'over several visits',
};

/** One criterion in full, for the terminal. */
export function explainCriterion(one: Explained, edition: string, paint: World['paint']['out']): string {
  const lines = [
    `${paint.bold(one.title)} ${paint.dim(`${one.id}, revision ${one.revision}`)}`,
    `${one.chapterTitle}; seen ${SEEN_BY[one.by]}`,
    '',
    `${paint.cyan('Measures')}  ${one.measures}`,
    `${paint.cyan('Why')}       ${one.why}`,
    `${paint.cyan('Seen')}      ${one.seen}`,
    `${paint.cyan('Remedy')}    ${one.remedy} (${one.effort} effort)`,
    `${paint.cyan('Passes')}    ${gradeText(one)}`,
    `${paint.cyan('Weight')}    ${weightText(one)} (edition ${edition})`,
    ...readLines(one, paint),
    ...(one.mustHaves.length > 0
      ? [`${paint.cyan('Must-have')} of the e-tailing group's studies ${one.mustHaves.join(', ')}`]
      : []),
    ...(one.figures.length > 0
      ? ['', paint.cyan('Figures'), ...one.figures.flatMap((figure) => figureLines(figure, paint))]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function readLines(one: Explained, paint: World['paint']['out']): string[] {
  const accuracy = accuracyOf(one.id);
  return accuracy ? [`${paint.cyan('Read')}      ${accuracyText(accuracy)}`] : [];
}

/** `precision 98.1 %, recall 96.3 % on 52 labelled pages`. */
export function accuracyText({ pages, precision, recall }: Accuracy): string {
  const told = (share: number | null) => (share === null ? 'not known' : `${(share * 100).toFixed(1)} %`);
  return `precision ${told(precision)}, recall ${told(recall)} on ${pages} labelled readings`;
}

/** `at most 24 h; full marks up to 24 h, none from 48 h on`. */
export function gradeText(one: Explained): string {
  if (!one.curve) return one.passes;
  const { good, poor } = one.curve;
  return `${one.passes}; full marks at ${formatValue(good, one.unit)}, none at ${formatValue(poor, one.unit)}, smooth in between`;
}

export function weightText(one: Explained): string {
  if (one.weight === null) return 'left out';
  return `${one.weight} within its chapter, ${(one.share * 100).toFixed(1)} % of the score`;
}

function figureLines(figure: Explained['figures'][number], paint: World['paint']['out']): string[] {
  const n = figure.n === null ? '' : `, n = ${figure.n}`;
  const lines = [
    `  ${figure.amount}  ${figure.what} (${figure.study}, ${figure.year ?? 'year not stated'}${n})`,
    paint.dim(
      `      ${figure.source.title}, ${figure.source.publisher}${figure.source.url ? `, ${figure.source.url}` : ''}`,
    ),
  ];
  if (figure.doNotScore) lines.push(paint.dim('      in doubt: not held against a store'));
  if (figure.note) lines.push(paint.dim(`      ${figure.note}`));
  return lines;
}
