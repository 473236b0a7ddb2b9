import type { LanguageTexts } from '../texts/types.ts';
import { type Step, stepText } from '../view/first-screen.ts';
import { duration } from '../view/format.ts';
import { type Chart, COLOUR, type Drawing, LABEL } from './svg.ts';

/** Stacked bars of every timed step: to the first response, on to the goal shown, on to rest. Null where nothing was timed. */
export function journeyChart(steps: Step[], name: string, texts: LanguageTexts): Chart | null {
  const timed = steps.filter((step) => hasOwnTimes(step) || (step.storeMs ?? 0) > 0);
  if (timed.length === 0) return null;
  return {
    name,
    title: texts.ui.journeyChart,
    description: timed
      .map((step) => `${step.index + 1}. ${stepText(step, texts, 60)}: ${timesLine(step, texts)}`)
      .join('; '),
    draw: (widthPx) => draw(timed, widthPx, texts),
  };
}

function draw(steps: Step[], widthPx: number, texts: LanguageTexts): Drawing {
  const labelPx = widthPx < 500 ? 118 : 230;
  const parts = steps.map(partsOf);
  const bar = (key: 'responded' | 'shown' | 'settled') => ({
    type: 'bar',
    stack: 'time',
    silent: true,
    barWidth: 11,
    data: parts.map((part) => part[key]),
    itemStyle: { color: COLOUR[key] },
  });
  return {
    heightPx: steps.length * 24 + 46,
    option: {
      grid: { left: labelPx, right: 18, top: 6, bottom: 36 },
      xAxis: {
        type: 'value',
        splitNumber: widthPx < 500 ? 3 : 6,
        axisLabel: { ...LABEL, formatter: (value: number) => duration(value, texts) },
        splitLine: { lineStyle: { color: COLOUR.line } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: steps.map((step) => `${step.index + 1}  ${stepText(step, texts, widthPx < 500 ? 13 : 30)}`),
        axisLabel: { ...LABEL, interval: 0 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOUR.line } },
      },
      series: [bar('responded'), bar('shown'), bar('settled')],
    },
  };
}

/** The three times as the lengths of three bars laid end to end; a time that is missing adds nothing. */
function partsOf(step: Step): Record<'responded' | 'shown' | 'settled', number> {
  if (!hasOwnTimes(step)) return { responded: 0, shown: step.storeMs ?? 0, settled: 0 };
  const responded = step.respondedMs ?? 0;
  const shown = Math.max(responded, step.shownMs ?? responded);
  const settled = Math.max(shown, step.settledMs ?? shown);
  return { responded, shown: shown - responded, settled: settled - shown };
}

/** A step of several screens may have only the store's sum. */
function hasOwnTimes({ respondedMs, shownMs, settledMs }: Step): boolean {
  return Math.max(respondedMs ?? 0, shownMs ?? 0, settledMs ?? 0) > 0;
}

/** `responded 120 ms, shown 840 ms, settled 1.4 s`; what was not seen is left out. */
export function timesLine(step: Step, texts: LanguageTexts): string {
  const { ui } = texts;
  if (!hasOwnTimes(step)) return step.storeMs ? `${ui.storeTime} ${duration(step.storeMs, texts)}` : '';
  const times: [string, number | null][] = [
    [ui.responded, step.respondedMs],
    [ui.shown, step.shownMs],
    [ui.settled, step.settledMs],
  ];
  const said = times.flatMap(([what, ms]) => (ms === null ? [] : [`${what} ${duration(ms, texts)}`]));
  return [...said, ...(step.neverSettled ? [ui.neverSettled] : [])].join(', ');
}
