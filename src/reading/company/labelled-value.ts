import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** The value beside a label: the next cell, what follows the colon, or the line under a heading. */
export function valueBeside(
  page: PageText,
  blocks: Block[],
  labels: readonly string[],
  fits: (text: string) => boolean,
): Read<string> | null {
  for (const [index, block] of blocks.entries()) {
    // Some shops put a table's heads into `header`: a row is read wherever it stands.
    if (block.region === 'header' && block.cells.length < 2) continue;
    for (const [label, value] of labelledParts(block)) {
      if (!isLabel(label, labels, block.cells.length >= 2)) continue;
      if (value !== '' && fits(value)) return read(page, value, block.ref, block.text);
      const next = blocks[index + 1];
      const under = value === '' && block.heads && next && next.headings.at(-1)?.ref === block.ref;
      if (under && fits(next.text)) return read(page, next.text, next.ref, `${block.text}: ${next.text}`);
    }
  }
  return null;
}

/** Label and value: of a row, or of each part between bars, `Name: value | Address: value`. */
function labelledParts(block: Block): [label: string, value: string][] {
  const [first, ...others] = block.cells;
  if (first !== undefined && others.length > 0) return [[first, others.join(' ').trim()]];
  return block.text.split(/\s[|·]\s/).map((part) => {
    const [, label = '', rest = ''] = /^([^:：]*)[:：]\s*(.*)$/su.exec(part) ?? [];
    return [label.trim(), untilNextLabel(rest.trim())];
  });
}

/** `Name: value Address: value`: labels that run on in one line without a bar between them. */
function untilNextLabel(value: string): string {
  const next = /\s\p{L}{2,16}\s?[:：]\s/u.exec(value);
  return next && next.index > 1 ? value.slice(0, next.index).trim() : value;
}

function isLabel(label: string, labels: readonly string[], inRow: boolean): boolean {
  const bare = fold(label).replace(/[\s:*.]+$/, '');
  if (bare === '' || label.length > 45) return false;
  return labels.some((each) => bare === fold(each).replace(/\*$/, '') || (inRow && saysAny(bare, [each])));
}
