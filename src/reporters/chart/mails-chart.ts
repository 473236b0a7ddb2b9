import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { duration, inUnit } from '../view/format.ts';
import { type Chart, COLOUR, type Drawing, LABEL } from './svg.ts';

interface Limit {
  id: string;
  title: string;
  ms: number;
}

type Mail = AuditResult['mails'][number];

const SCALE_MS = [1000, 60_000, 3_600_000, 86_400_000];
const LIMITS = ['confirmation-latency', 'reply-before-loss', 'reply-time'];

/** Mails on a logarithmic time scale from the order or question, with the edition's limits as lines. */
export function mailsChart(result: AuditResult, texts: LanguageTexts): Chart | null {
  const mails = result.mails.filter((mail) => mail.latencyMs !== null);
  if (mails.length === 0) return null;
  const limits = limitsOf(result, texts);
  const said = mails.map((mail) => `${plain(mail.subject, 60)}: ${duration(mail.latencyMs ?? 0, texts)}`);
  const bounds = limits.map(({ title, ms }) => `${title}: ${duration(ms, texts)}`);
  return {
    name: 'mails',
    title: texts.ui.mailsChart,
    description: [...said, ...bounds].join('; '),
    draw: (widthPx) => draw(mails, limits, widthPx, texts),
  };
}

function limitsOf(result: AuditResult, texts: LanguageTexts): Limit[] {
  return result.verdicts.flatMap(({ id, title, limit, unit }) =>
    LIMITS.includes(id) && limit !== null && unit === 'ms'
      ? [{ id, title: texts.criteria[id]?.title ?? title, ms: limit }]
      : [],
  );
}

function draw(mails: Mail[], limits: Limit[], widthPx: number, texts: LanguageTexts): Drawing {
  const narrow = widthPx < 500;
  const latest = Math.max(...mails.map(({ latencyMs }) => latencyMs ?? 0), ...limits.map(({ ms }) => ms));
  return {
    heightPx: mails.length * 28 + 70,
    option: {
      grid: { left: narrow ? 118 : 230, right: 24, top: 30, bottom: 36 },
      xAxis: {
        type: 'value',
        min: 0,
        max: Math.log10(Math.max(latest, 86_400_000) / SCALE_MS[0]!) * 1.04,
        // Ticks stand on round times, which the axis of a logarithm does not know.
        axisLabel: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLine: { lineStyle: { color: COLOUR.line } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: mails.map((mail) => plain(mail.subject, narrow ? 15 : 32)),
        axisLabel: { ...LABEL, interval: 0 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOUR.line } },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 9,
          data: mails.map((mail) => ({
            // Even a mail that came at once leaves a mark.
            value: Math.max(0.03, position(mail.latencyMs ?? 0)),
            itemStyle: { color: mail.automatic ? COLOUR.settled : COLOUR.responded },
          })),
          markLine: {
            silent: true,
            symbol: 'none',
            data: [...SCALE_MS.map((ms) => tick(ms, texts)), ...limits.map(({ ms }) => limitLine(ms, texts))],
          },
        },
      ],
    },
  };
}

function tick(ms: number, texts: LanguageTexts) {
  return {
    xAxis: position(ms),
    lineStyle: { color: COLOUR.line, type: 'solid', width: 1 },
    label: { position: 'start', formatter: roundTime(ms, texts), ...LABEL },
  };
}

/** 1 s, 1 min, 1 h, 1 day: the ticks, which the usual form would write as 60 s or 24 h. */
function roundTime(ms: number, texts: LanguageTexts): string {
  const units = ['second', 'minute', 'hour', 'day'] as const;
  return inUnit(1, units[SCALE_MS.indexOf(ms)] ?? 'day', texts);
}

function limitLine(ms: number, texts: LanguageTexts) {
  return {
    xAxis: position(ms),
    lineStyle: { color: COLOUR.fail, type: 'dashed', width: 1.5 },
    label: { position: 'end', formatter: `≤ ${duration(ms, texts)}`, fontSize: 12, color: COLOUR.fail },
  };
}

function position(ms: number): number {
  return Math.log10(Math.max(ms, SCALE_MS[0]!) / SCALE_MS[0]!);
}
