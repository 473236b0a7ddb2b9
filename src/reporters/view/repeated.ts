import type { RepeatedFigure } from '../../result/repeats.ts';
import type { AuditResult } from '../../result/schema.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { formatValue, percent, say } from './format.ts';

/** What the repeats of the visit say of a criterion together; null where it was not repeated. */
export function repeatedCriterion({ repeats }: AuditResult, id: string): RepeatedFigure | null {
  return repeats?.figures.find((figure) => figure.what === 'criterion' && figure.id === id) ?? null;
}

/** What the repeats say of each step, by the step's index: a step is known by its place, its verb and how often it came. */
export function repeatedSteps({ repeats, steps }: AuditResult): Map<number, RepeatedFigure> {
  const figures = new Map(repeats?.figures.flatMap((one) => (one.what === 'step' ? [[one.id, one] as const] : [])));
  const times = new Map<string, number>();
  const found = new Map<number, RepeatedFigure>();
  for (const { index, at, verb, outcome, storeMs } of figures.size === 0 ? [] : steps) {
    if (outcome !== 'done' || !storeMs) continue;
    const place = `${at} ${verb}`;
    const nth = (times.get(place) ?? 0) + 1;
    times.set(place, nth);
    const figure = figures.get(`${place} ${nth}`);
    if (figure) found.set(index, figure);
  }
  return found;
}

/** `Median of 5 repeats: 3.4 s, 3.1 s to 3.9 s at 94 % confidence`. */
export function repeatedText({ n, median, unit, low, high, level }: RepeatedFigure, texts: LanguageTexts): string {
  const said = say(texts, 'repeatedMedian', { n, median: formatValue(median, unit, texts) });
  if (low === null || high === null || level === null) return said;
  const interval = say(texts, 'repeatedInterval', {
    low: formatValue(low, unit, texts),
    high: formatValue(high, unit, texts),
    level: percent(level, texts),
  });
  return `${said}, ${interval}`;
}
