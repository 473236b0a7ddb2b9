import { wholeTextOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

/** The letters that mark questions and their answers: Q & A, Frage & Antwort, kérdés & válasz, вопрос & ответ … */
const MARKS: readonly [question: RegExp, answer: RegExp][] = [
  [/^Q\s?\d*\s?[.:．：)、]/iu, /^[AR]\s?\d*\s?[.:．：)、]/iu],
  [/^F\s?\d*\s?[.:)]/u, /^A\s?\d*\s?[.:)]/u],
  [/^K\s?\d*\s?[.:)]/u, /^[VA]\s?\d*\s?[.:)]/u],
  [/^В\s?\d*\s?[.:)]/u, /^О\s?\d*\s?[.:)]/u],
  [/^P\s?\d*\s?[.:)]/u, /^[RO]\s?\d*\s?[.:)]/u],
];

/** `Q. May I return it?` right over a box that begins with `A.`: the question heads its answer. */
export function asksAbove(snapshot: Snapshot, node: SnapshotNode, text: string): boolean {
  const next = snapshot.nodes[node.end];
  if (!next || next.parent !== node.parent) return false;
  if (isAskedInTurn(snapshot, node)) return true;
  const marks = MARKS.find(([question]) => question.test(text.trim()));
  return marks?.[1].test(wholeTextOf(snapshot, next.ref).trim()) ?? false;
}

/** Boxes of one parent in turn, each that asks over one that does not: at least two questions, and nothing else. */
function isAskedInTurn(snapshot: Snapshot, node: SnapshotNode): boolean {
  const asks = (each: SnapshotNode) => /[?？]$/.test(wholeTextOf(snapshot, each.ref).trim());
  if (node.tag !== 'div' || !asks(node)) return false;
  const boxes = snapshot.nodes.filter((each) => each.parent === node.parent);
  const inTurn = boxes.every((each, index) => each.tag === node.tag && asks(each) === (index % 2 === 0));
  return boxes.length >= 4 && boxes.length % 2 === 0 && inTurn;
}

/** The row of a board that is shut until the row before it, a question, is pressed; it has one cell. */
export function answerRow(snapshot: Snapshot, row: SnapshotNode): SnapshotNode | null {
  const next = snapshot.nodes[row.end];
  if (row.tag !== 'tr' || !row.visible || next?.tag !== 'tr' || next.parent !== row.parent || next.visible) return null;
  const cells = snapshot.nodes.slice(next.ref, next.end).filter((node) => node.parent === next.ref);
  return cells.filter((cell) => wholeTextOf(snapshot, cell.ref) !== '').length === 1 ? next : null;
}
