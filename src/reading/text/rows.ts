import { wholeTextOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

const LONGEST_CELL = 300;
const LONGEST_ROW = 200;
const MANY_BREAKS = 4;

/** The cells of a node that is read as a row: a table row, `dt` with `dd`, short boxes side by side. Null for others. */
export function rowCells(snapshot: Snapshot, node: SnapshotNode): string[] | null {
  if (node.tag === 'tr') return tableCells(snapshot, node);
  if (node.text !== '' || node.tag === 'body' || node.role === 'list' || node.role === 'navigation') return null;
  return boxesAbreast(snapshot, node);
}

function tableCells(snapshot: Snapshot, row: SnapshotNode): string[] | null {
  const cells = childrenOf(snapshot, row).filter((cell) => cell.tag === 'td' || cell.tag === 'th');
  const texts = cells.map((cell) => wholeTextOf(snapshot, cell.ref));
  // Tables that only lay out the page hold whole articles in a cell.
  const laysOut =
    texts.some((text) => text.length > LONGEST_CELL) ||
    cells.some((cell) => holdsTable(snapshot, cell) || breaksOften(snapshot, cell));
  return laysOut || texts.every((text) => text === '') ? null : texts;
}

function holdsTable(snapshot: Snapshot, cell: SnapshotNode): boolean {
  return snapshot.nodes
    .slice(cell.ref + 1, cell.end)
    .some((node) => node.tag === 'table' || node.role === 'heading' || node.tag === 'form' || node.tag === 'ul');
}

/** A cell of many lines is a part of the page, not a value. */
function breaksOften(snapshot: Snapshot, cell: SnapshotNode): boolean {
  const breaks = snapshot.nodes.slice(cell.ref + 1, cell.end).filter((node) => node.tag === 'br');
  return breaks.length >= MANY_BREAKS;
}

/** Two to five short texts on one line, not all of them links (that is a menu). */
function boxesAbreast(snapshot: Snapshot, node: SnapshotNode): string[] | null {
  if (!node.visible || node.end - node.ref > 25) return null;
  const boxes = childrenOf(snapshot, node).filter((child) => child.visible && wholeTextOf(snapshot, child.ref) !== '');
  if (boxes.length < 2 || boxes.length > 5 || boxes.every((box) => box.inline)) return null;
  const middles = boxes.map((box) => box.rect[1] + box.rect[3] / 2);
  const abreast = Math.max(...middles) - Math.min(...middles) < 14 && boxes.every((box) => box.rect[3] < 60);
  if (!abreast || boxes.some((box) => box.role === 'heading' || box.role === 'button')) return null;
  const texts = boxes.map((box) => wholeTextOf(snapshot, box.ref));
  const menu = boxes.every((box) => snapshot.nodes.slice(box.ref, box.end).some((inner) => inner.role === 'link'));
  return menu || texts.join('').length > LONGEST_ROW ? null : texts;
}

function childrenOf(snapshot: Snapshot, node: SnapshotNode): SnapshotNode[] {
  const found: SnapshotNode[] = [];
  for (let child = snapshot.nodes[node.ref + 1]; child && child.ref < node.end; child = snapshot.nodes[child.end]) {
    found.push(child);
  }
  return found;
}
