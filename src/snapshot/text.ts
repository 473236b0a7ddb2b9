import type { SnapshotNode } from './types.ts';

interface Nodes {
  nodes: SnapshotNode[];
}

/** What of a subtree is read: `takes` decides whose own text counts, `instead` replaces a whole subtree by a text. */
export interface Reading {
  takes?: (node: SnapshotNode) => boolean;
  instead?: (node: SnapshotNode) => string | null;
}

const seen = (node: SnapshotNode) => node.visible;

/** The visible text of a subtree in reading order, on one line. */
export function textOf(snapshot: Nodes, ref: number, reading: Reading = {}): string {
  return linesOf(snapshot, ref, reading).join(' ');
}

/** The text of a subtree whether or not it is shown now: a closed accordion's answer, an unopened menu. */
export function wholeTextOf(snapshot: Nodes, ref: number): string {
  return textOf(snapshot, ref, { takes: () => true });
}

/** The visible text of a subtree as lines: blocks and line breaks part them, the cells of a table row stay together. */
export function linesOf(snapshot: Nodes, ref: number, reading: Reading = {}): string[] {
  const pieces: string[] = [];
  write(snapshot.nodes, ref, { takes: reading.takes ?? seen, instead: reading.instead ?? (() => null) }, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function write(nodes: SnapshotNode[], ref: number, reading: Required<Reading>, pieces: string[]): void {
  const node = nodes[ref];
  if (!node) return;
  const edge = edgeOf(node);
  const replacement = reading.instead(node);
  if (replacement !== null) {
    pieces.push(edge, replacement, edge);
    return;
  }
  pieces.push(edge);
  writeInside(nodes, node, reading, pieces);
  pieces.push(edge);
}

function writeInside(nodes: SnapshotNode[], node: SnapshotNode, reading: Required<Reading>, pieces: string[]): void {
  const own = reading.takes(node) ? (node.runs ?? (node.text ? [[node.ref + 1, node.text] as const] : [])) : [];
  let next = 0;
  for (let child = node.ref + 1; child < node.end; child = nodes[child]?.end ?? node.end) {
    for (let run = own[next]; run && run[0] <= child; run = own[++next]) pieces.push(run[1]);
    write(nodes, child, reading, pieces);
  }
  for (; next < own.length; next++) pieces.push(own[next]?.[1] ?? '');
}

function edgeOf(node: SnapshotNode): string {
  if (node.tag === 'td' || node.tag === 'th') return '\t';
  return node.inline && node.tag !== 'br' ? '' : '\n';
}
