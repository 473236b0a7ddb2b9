import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/reporters/csv.ts';
import { context } from '../golden/context.ts';
import { sampleResult } from '../golden/sample-result.ts';

describe('csv', () => {
  const text = String(csv.render(sampleResult(), context()));
  const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });

  it('is RFC 4180 with one row a verdict', () => {
    expect(rows).toHaveLength(98);
    expect(text.split('\r\n').at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps what is missing empty', () => {
    const awaited = rows.find((row) => row.criterion === 'delivery-days');
    expect(awaited).toMatchObject({ state: 'awaited', score: '', value: '', points_lost: '' });
  });

  it('keeps numbers as numbers and gives the points lost', () => {
    const fields = rows.find((row) => row.criterion === 'checkout-fields');
    expect(fields).toMatchObject({ state: 'fail', score: '0', value: '17', limit: '12' });
    expect(Number(fields?.points_lost)).toBeCloseTo(15 / 15, 3);
  });
});
