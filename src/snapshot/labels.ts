import { textOf } from './text.ts';
import type { Snapshot, SnapshotNode } from './types.ts';

const LONGEST_LABEL = 80;
/** How far left of or above a field its label stands, CSS px. */
const FAR_LEFT_PX = 250;
const FAR_ABOVE_PX = 40;

/** What a field or a control is called: its accessible name, else the text that stands at it, else its placeholder. */
export function labelOf(snapshot: Snapshot, ref: number): string {
  const node = snapshot.nodes[ref];
  if (!node) return '';
  const named = node.name !== '' && node.name !== node.attrs.placeholder ? node.name : '';
  return (
    named ||
    (fillsIn(node) ? textBeside(snapshot, node) : '') ||
    node.attrs.placeholder ||
    (fillsIn(node) ? textByPlace(snapshot, node) : '') ||
    node.attrs.title ||
    ''
  );
}

/** The text in front of the field in its wrapper, up to three levels up, as long as no other field shares it. */
function textBeside(snapshot: Snapshot, field: SnapshotNode): string {
  let inner = field;
  for (let level = 0; level < 3; level++) {
    const parent = snapshot.nodes[inner.parent];
    if (!parent || parent.tag === 'form' || parent.tag === 'body') return '';
    const text = textBefore(snapshot, parent, inner);
    if (text === null) return '';
    if (text !== '') return text.length <= LONGEST_LABEL ? text : '';
    inner = parent;
  }
  return '';
}

/** Null where another field stands in between. */
function textBefore(snapshot: Snapshot, parent: SnapshotNode, inner: SnapshotNode): string | null {
  const pieces: string[] = [];
  const own = parent.runs ?? (parent.text ? [[parent.ref + 1, parent.text] as const] : []);
  for (const [before, text] of own) if (before <= inner.ref) pieces.push(text);
  for (let ref = parent.ref + 1; ref < inner.ref; ref = snapshot.nodes[ref]?.end ?? inner.ref) {
    const sibling = snapshot.nodes[ref];
    if (!sibling) break;
    if (snapshot.nodes.slice(ref, sibling.end).some((node) => node.visible && fillsIn(node))) return null;
    pieces.push(textOf(snapshot, ref));
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

function textByPlace(snapshot: Snapshot, field: SnapshotNode): string {
  const [left, top, , height] = field.rect;
  if (!field.visible) return '';
  let best = '';
  let nearest = Number.POSITIVE_INFINITY;
  for (const node of snapshot.nodes) {
    if (!node.visible || node.text === '' || node.text.length > LONGEST_LABEL || node.frame !== field.frame) continue;
    const gapLeft = left - (node.rect[0] + node.rect[2]);
    const gapAbove = top - (node.rect[1] + node.rect[3]);
    const middle = node.rect[1] + node.rect[3] / 2;
    const inLine = middle > top && middle < top + height && gapLeft >= -2 && gapLeft < FAR_LEFT_PX;
    const onTop = gapAbove >= -2 && gapAbove < FAR_ABOVE_PX && Math.abs(node.rect[0] - left) < FAR_ABOVE_PX;
    const distance = inLine ? gapLeft : onTop ? gapAbove : Number.POSITIVE_INFINITY;
    if (distance < nearest) [best, nearest] = [textOf(snapshot, node.ref), distance];
  }
  return best.length <= LONGEST_LABEL ? best : '';
}

function fillsIn(node: SnapshotNode): boolean {
  if (node.tag === 'select' || node.tag === 'textarea') return true;
  return node.tag === 'input' && node.role !== 'button' && node.attrs.type !== 'hidden';
}
