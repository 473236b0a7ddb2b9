import type { Block } from '../../text/blocks.ts';
import type { PageText } from '../../text/page-text.ts';
import { partOf } from '../labelled-method.ts';
import { namesMethod } from '../offer.ts';

/**
 * A table whose first row names the ways and whose first column says what is told of them (`Price | 4.90 | 2.60`), turned
 * so that each way has a row; null for every other table. The head of the turned table is what the first column says.
 */
export function turned(page: PageText, rows: Block[]): Block[] | null {
  const [head, ...told] = rows;
  const names = head?.cells.slice(1) ?? [];
  const parts = told.map((row) => partOf(page, row.cells[0] ?? ''));
  const whole = told.every((row) => row.cells.length === head?.cells.length);
  if (!head || !whole || names.length < 2 || !parts.includes('price')) return null;
  if (names.some((name) => name === '') || names.filter((name) => namesMethod(page, name)).length * 2 < names.length)
    return null;
  const columns = head.cells.map((first, at) => [first, ...told.map((row) => row.cells[at] ?? '')]);
  return columns.map((cells) => ({ ...head, cells, text: cells.join(' | ') }));
}
