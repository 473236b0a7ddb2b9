import { type Figure, figureOf } from '../benchmark/figures.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Measured } from '../criteria/finding.ts';
import type { Verdict } from '../result/schema.ts';
import { comparable, formatFigure } from './figure-units.ts';

/** The store's value beside each published figure. A figure that must not be scored stays out; no percentile is made up. */
export function positionsOf(criterion: Criterion, finding: Measured): Verdict['positions'] {
  return criterion.figures
    .map(figureOf)
    .filter((figure) => figure !== null)
    .filter((figure) => figure.doNotScore !== true)
    .map((figure) => ({
      figure: figure.id,
      sentence: sentenceOf(figure, finding, criterion),
      study: figure.study,
      year: figure.year,
      n: figure.n,
      source: figure.source,
    }));
}

function sentenceOf(figure: Figure, finding: Measured, criterion: Criterion): string {
  if (figure.kind === 'prevalence') return prevalence(figure, finding, criterion);
  const amount = formatFigure(figure);
  const compared = comparison(figure, finding, criterion);
  if (compared === null) return `${figure.what}: ${amount}${origin(figure)}.`;
  return `${compared} ${noun(figure, amount)}${when(figure)} (${figure.what}).`;
}

/** `26 % of the 100 retailers of 2014 had it`, where the figure counts just what the criterion looks for. */
function prevalence(figure: Figure, finding: Measured, criterion: Criterion): string {
  const simple = criterion.measure === 'presence' && figure.direction === 'has-feature';
  if (!simple) return `${figure.what}: ${formatFigure(figure)}${origin(figure)}.`;
  const whom = `${figure.n === null ? 'the retailers' : `the ${figure.n} retailers`}${when(figure)}`;
  const rest = finding.value === true ? 'as this store has' : 'which this store has not';
  return `${formatFigure(figure)} of ${whom} had it, ${rest}.`;
}

const FASTER: Record<string, [string, string]> = {
  time: ['faster than', 'slower than'],
  number: ['fewer than', 'more than'],
};

/** `slower than`, `fewer than` …; null where the two do not measure the same thing in the same way. */
function comparison(figure: Figure, finding: Measured, criterion: Criterion): string | null {
  if (typeof finding.value !== 'number') return null;
  const theirs = comparable(figure, criterion.unit);
  if (theirs === null) return null;
  const words = criterion.measure === 'duration' && criterion.better === 'lower' ? FASTER.time : FASTER.number;
  const counted = criterion.unit !== 'cls' && (criterion.measure === 'count' || criterion.measure === 'duration');
  const [below, above] = counted ? (words ?? []) : ['below', 'above'];
  const own = figure.id === 'eg06-clicks-to-checkout' ? (finding.also.advancing ?? finding.value) : finding.value;
  if (finding.bound === 'exactly' && Math.abs(own - theirs) < Math.abs(theirs) * 1e-9) return 'Equal to';
  if (own < theirs) return finding.bound === 'more-than' ? null : capital(below ?? 'below');
  return capital(above ?? 'above');
}

function noun(figure: Figure, amount: string): string {
  if (figure.kind === 'average') return `the ${amount} average`;
  if (figure.kind === 'best-performer') return `the best, ${amount},`;
  if (figure.kind === 'worst-performer') return `the worst, ${amount},`;
  if (figure.kind === 'legal-baseline') return `the ${amount} of the law`;
  return `the ${amount} mark`;
}

function when(figure: Figure): string {
  return figure.year === null ? '' : ` of ${figure.year}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ` (2014, n = 100)`: what is not stated is left out. */
function origin(figure: Figure): string {
  const parts = [figure.year === null ? '' : String(figure.year), figure.n === null ? '' : `n = ${figure.n}`];
  const told = parts.filter((part) => part !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}
