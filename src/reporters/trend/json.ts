import { visible } from '../json.ts';
import type { TrendReporter } from './index.ts';

/** The trend as it was worked out. */
export const json: TrendReporter = {
  fileName: 'trend.json',
  render: (trend) => `${visible(JSON.stringify({ schemaVersion: 1, ...trend }, null, 2))}\n`,
};
