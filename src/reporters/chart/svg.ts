import type { EChartsCoreOption } from 'echarts/core';
import { init } from 'echarts/dist/echarts.esm.min.mjs';
import { escapeText, type Html, html, ownMarkup } from '../html/escape.ts';

/** Colours of the charts: stand-ins that become the page's own variables, so that a chart follows light and dark. */
export const COLOUR = {
  ink: '#010101',
  quiet: '#010102',
  line: '#010103',
  responded: '#010104',
  shown: '#010105',
  settled: '#010106',
  pass: '#010107',
  fail: '#010108',
  accent: '#010109',
  band: '#01010a',
  paper: '#01010b',
} as const;

/** What a chart draws at a given width, CSS px. */
export interface Drawing {
  heightPx: number;
  option: EChartsCoreOption;
}

export interface Chart {
  /** Unique on its page; becomes part of element ids. */
  name: string;
  title: string;
  /** What the chart shows, in words: for those who cannot see it. */
  description: string;
  draw(widthPx: number): Drawing;
}

const NARROW_PX = 350;
const WIDE_PX = 940;

/** The chart as two pictures, for a phone and for a wide screen, of which the style sheet shows one. No script. */
export function chartSvg(chart: Chart): Html {
  return html`<div class="chart chart-narrow">${svgOf(chart, NARROW_PX, 'narrow')}</div>
<div class="chart chart-wide">${svgOf(chart, WIDE_PX, 'wide')}</div>`;
}

function svgOf(chart: Chart, widthPx: number, size: string): Html {
  const { heightPx, option } = chart.draw(widthPx);
  const instance = init(null, null, { renderer: 'svg', ssr: true, width: widthPx, height: heightPx });
  try {
    instance.setOption({ animation: false, ...option });
    return ownMarkup(accessible(instance.renderToSVGString(), chart, `${chart.name}-${size}`));
  } finally {
    instance.dispose();
  }
}

function accessible(svg: string, chart: Chart, id: string): string {
  const label = `<title id="${id}-t">${escapeText(chart.title)}</title><desc id="${id}-d">${escapeText(chart.description)}</desc>`;
  return inPageColours(svg)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+|xml:space|baseProfile|version|xmlns(?::xlink)?)="[^"]*"/g, '')
    .replace(
      /<svg width="(\d+)" height="(\d+)"/,
      `<svg role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" width="$1" height="$2"`,
    )
    .replace(/font-family:[^;"]*;/g, '')
    .replace(/(<svg[^>]*>)/, `$1${label}`)
    .replace(/\n+/g, '\n');
}

const VARIABLES = new Map<string, string>(Object.entries(COLOUR).map(([name, colour]) => [colour, `var(--${name})`]));

function inPageColours(svg: string): string {
  return svg
    .replace(/#0101[0-9a-f]{2}/g, (colour) => VARIABLES.get(colour) ?? colour)
    .replace(
      /rgb\(1,1,(\d+)\)/g,
      (colour, blue: string) => VARIABLES.get(`#0101${Number(blue).toString(16).padStart(2, '0')}`) ?? colour,
    );
}

/** The text of an axis or a mark. */
export const LABEL = { color: COLOUR.quiet, fontSize: 12 };
