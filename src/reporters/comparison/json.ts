import { visible } from '../json.ts';
import type { ComparisonReporter } from './types.ts';

/** The comparison as it was worked out. */
export const json: ComparisonReporter = {
  fileName: 'comparison.json',
  render: (comparison) => `${visible(JSON.stringify({ schemaVersion: 1, ...comparison }, null, 2))}\n`,
};
