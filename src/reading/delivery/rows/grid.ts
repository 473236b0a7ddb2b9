import { wholeTextOf } from '../../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import type { Block } from '../../text/blocks.ts';

/** A table's rows with every cell in the column it stands in. */
export interface Grid {
  rows: Block[];
  /** Whether the first cell of a row stands in front of several rows: it names a group of them. */
  grouped: boolean;
}

/** The rows of a table, the cells that span rows or columns repeated in each of them. */
export function gridOf(snapshot: Snapshot, blocks: readonly Block[]): Grid {
  const spanning = new Map<number, { text: string; left: number }>();
  let grouped = false;
  const rows = blocks.map((block) => {
    const row: string[] = [];
    const fill = () => {
      for (let known = spanning.get(row.length); known && known.left > 0; known = spanning.get(row.length)) {
        known.left--;
        row.push(known.text);
      }
    };
    for (const cell of cellsOf(snapshot, block.ref)) {
      fill();
      const [wide, high] = [spanOf(cell.attrs.colspan), spanOf(cell.attrs.rowspan)];
      if (row.length === 0 && high > 1 && cell.tag === 'td') grouped = true;
      const text = wholeTextOf(snapshot, cell.ref);
      for (let column = 0; column < wide; column++) {
        spanning.set(row.length, { text, left: high - 1 });
        row.push(text);
      }
    }
    fill();
    return { ...block, cells: row };
  });
  return { rows, grouped };
}

function cellsOf(snapshot: Snapshot, row: number): SnapshotNode[] {
  const end = snapshot.nodes[row]?.end ?? row;
  return snapshot.nodes
    .slice(row + 1, end)
    .filter((node) => node.parent === row && (node.tag === 'td' || node.tag === 'th'));
}

/** `rowspan="3"`; more than a table of ways has is a mistake of the page. */
function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 20 ? span : 1;
}
