import type { Series, TrendPoint } from '../../comparison/trend.ts';
import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { formatValue, number, say } from '../view/format.ts';

/** What a series is called in the reader's language. */
export function seriesTitle({ figure, title }: Pick<Series, 'figure' | 'title'>, texts: LanguageTexts): string {
  if (figure === 'score') return texts.ui.score;
  if (figure === 'coverage') return texts.ui.coverage;
  if (figure.startsWith('chapter:')) return texts.chapters[figure.slice(8)] ?? plain(title, 120);
  return texts.criteria[figure]?.title ?? plain(title, 160);
}

/** A value of the series: points of 100 as a whole number, anything else in its unit. */
export function figureText(value: number, unit: string | null, texts: LanguageTexts): string {
  return unit === 'points' ? number(value, texts, 0) : formatValue(value, unit, texts);
}

export function pointText(point: TrendPoint | undefined, unit: string | null, texts: LanguageTexts): string {
  if (!point || point.value === null) return texts.ui.none;
  const value = figureText(point.value, unit, texts);
  return point.bound === 'more-than' ? say(texts, 'moreThan', { value }) : value;
}

/** The newest value less the one before that can be held against it, with its sign; null where there is none. */
export function lastStep({ points, unit }: Series, texts: LanguageTexts): string | null {
  const last = points.at(-1);
  const before = points.slice(0, -1).findLast(({ value, group }) => value !== null && group === last?.group);
  if (!last || last.value === null || !before || before.value === null) return null;
  const step = last.value - before.value;
  const size = figureText(Math.abs(step), unit, texts);
  return size === figureText(0, unit, texts) ? '=' : `${step > 0 ? '+' : '−'}${size}`;
}
