import type { TrendPoint } from '../../comparison/trend.ts';

const UNICODE = '▁▂▃▄▅▆▇█';
const ASCII = '_.-=+*#@';

/**
 * Values as a row of at most `width` signs, the smallest lowest. Where there are more values than signs, each sign is
 * the mean of its share; a place where nothing was measured is a gap.
 */
export function sparkline(points: Pick<TrendPoint, 'value'>[], width: number, unicode: boolean): string {
  const values = shares(
    points.map(({ value }) => value),
    width,
  );
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const signs = unicode ? UNICODE : ASCII;
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  return values
    .map((value) => {
      if (value === null) return ' ';
      const level = range === 0 ? 3 : Math.round(((value - low) / range) * (signs.length - 1));
      return signs[level] ?? ' ';
    })
    .join('');
}

function shares(values: (number | null)[], width: number): (number | null)[] {
  if (values.length <= width) return values;
  return Array.from({ length: width }, (_, at) => {
    const share = values.slice(
      Math.floor((at * values.length) / width),
      Math.floor(((at + 1) * values.length) / width),
    );
    const known = share.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
