import type { Cell, ComparedCriterion, ComparedStore, Comparison } from '../../comparison/types.ts';
import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { formatValue, number, say } from '../view/format.ts';
import { STATE_KEY } from '../view/verdict-text.ts';

/** A criterion's name in the reader's language. */
export function criterionTitle({ id, title }: Pick<ComparedCriterion, 'id' | 'title'>, texts: LanguageTexts): string {
  return texts.criteria[id]?.title ?? plain(title, 160);
}

/** What a cell says: the value where there is one, else the state in words. */
export function cellText(cell: Cell | null, unit: string | null, texts: LanguageTexts): string {
  if (cell === null) return texts.ui.none;
  if (cell.interval !== null && cell.bound === 'exactly') return formatValue(cell.interval.median, unit, texts);
  if (cell.value === null || typeof cell.value === 'boolean') return texts.ui[STATE_KEY[cell.state]];
  const value = formatValue(cell.value, unit, texts);
  return cell.bound === 'more-than' ? say(texts, 'moreThan', { value }) : value;
}

/** `310 ms to 480 ms`, or that there is no interval. */
export function intervalText(cell: Cell | null, unit: string | null, texts: LanguageTexts): string {
  if (!cell?.interval) return '';
  const { low, high, n } = cell.interval;
  if (low === null || high === null) return texts.ui.noInterval;
  return `${say(texts, 'interval', { low: formatValue(low, unit, texts), high: formatValue(high, unit, texts) })}, n = ${n}`;
}

/** `2`, `=2` where it is shared, a dash without a score. */
export function rankText({ rank, tied }: ComparedStore, texts: LanguageTexts): string {
  return rank === null ? texts.ui.none : `${tied ? '=' : ''}${rank}`;
}

export function scoreText({ score }: ComparedStore, texts: LanguageTexts): string {
  return score === null ? texts.ui.none : number(score.median, texts, 0);
}

export function storeName({ name }: { name: string }, length = 60): string {
  return plain(name, length);
}

/** The criteria that measure time: those are told with intervals. */
export function timesOf({ criteria }: Comparison): ComparedCriterion[] {
  return criteria.filter(
    ({ unit, cells }) => (unit === 'ms' || unit === 's' || unit === 'days') && cells.some((cell) => cell?.interval),
  );
}

/** Which stores are best in a row, in words. */
export function bestText(
  { best, indistinguishable }: ComparedCriterion,
  stores: ComparedStore[],
  texts: LanguageTexts,
): string {
  if (indistinguishable) return texts.ui.indistinguishable;
  const names = best.flatMap((index) => (stores[index] ? [storeName(stores[index], 40)] : []));
  if (names.length === 0) return '';
  return say(texts, 'bestStore', { stores: names.slice(0, 4).join(', ') + (names.length > 4 ? ' …' : '') });
}
