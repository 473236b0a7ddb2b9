import type { Series, Trend } from '../../comparison/trend.ts';
import { plain } from '../../shared/text.ts';
import type { SideContext } from '../comparison/types.ts';
import { asciiOnly, cut, pad, padStart, wrap } from '../terminal/layout.ts';
import { say } from '../view/format.ts';
import { phrase } from '../view/phrase.ts';
import { figureText, lastStep, pointText, seriesTitle } from './figures.ts';
import type { TrendReporter } from './index.ts';
import { sparkline } from './sparkline.ts';

/** A line for each figure with its sparkline, then changes, holes and regressions; 80 columns. */
export const terminal: TrendReporter = {
  fileName: 'trend.txt',
  render: (trend, context) => {
    const text = `${lines(trend, context).join('\n').replace(/ +$/gm, '')}\n`;
    return context.unicode ? text : asciiOnly(text);
  },
};

const NAME = 27;
const SPARK = 27;

function lines(trend: Trend, context: SideContext): string[] {
  const { texts, paint, unicode } = context;
  const { ui } = texts;
  return [
    paint.bold(cut(say(texts, 'trendTitle', { store: plain(trend.store.name, 60) }), 80, unicode)),
    paint.dim(
      cut(
        `${ui.visits}: ${trend.visits}  ${trend.first.slice(0, 10)} ${unicode ? '–' : '-'} ${trend.last.slice(0, 10)}`,
        80,
        unicode,
      ),
    ),
    '',
    ...trend.series.map((series) => row(series, context)),
    '',
    paint.bold(ui.changePoints),
    ...changeLines(trend, context),
    ...wrap(say(texts, 'testStated', testBlanks(trend)), 80).map((line) => paint.dim(line)),
    ...(trend.holes.length === 0
      ? []
      : [
          '',
          paint.bold(ui.holes),
          ...trend.holes
            .slice(0, 20)
            .map(
              ({ after, before, missed }) =>
                `  ${after.slice(0, 16).replace('T', ' ')} ${unicode ? '→' : '->'} ${(before ?? '').slice(0, 16).replace('T', ' ')}  (${missed})`,
            ),
        ]),
    ...(trend.regressions.length === 0
      ? []
      : [
          '',
          paint.red(ui.regression),
          ...trend.regressions.flatMap(({ sentence }) => wrap(`- ${plain(phrase(sentence, texts), 300)}`, 80)),
        ]),
  ];
}

export function testBlanks({ alpha }: Trend): Record<string, string | number> {
  return { permutations: 999, alpha: alpha.toFixed(4) };
}

function row(series: Series, { texts, paint, unicode }: SideContext): string {
  const name = pad(cut(seriesTitle(series, texts), NAME, unicode), NAME);
  const spark = pad(sparkline(series.points, SPARK, unicode), SPARK);
  const last = padStart(cut(pointText(series.points.at(-1), series.unit, texts), 13, unicode), 13);
  return `${name} ${paint.cyan(spark)} ${last} ${paint.dim(padStart(cut(lastStep(series, texts) ?? '', 10, unicode), 10))}`;
}

function changeLines(trend: Trend, { texts }: SideContext): string[] {
  const found = trend.series.flatMap((series) =>
    series.changes.flatMap(({ index, before, after }) => {
      const said = say(texts, 'changeAt', {
        when: series.points[index]?.at.slice(0, 10) ?? '',
        before: figureText(before, series.unit, texts),
        after: figureText(after, series.unit, texts),
      });
      return wrap(`- ${seriesTitle(series, texts)}. ${said}`, 80);
    }),
  );
  return found.length === 0 ? [texts.ui.noChange] : found;
}
