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
  const named = node.name !== '' && node.name !== node.attrs.placeholder && !isOwnText(snapshot, node) ? node.name : '';
  return (
    named ||
    (fillsIn(node) ? textBeside(snapshot, node) : '') ||
    node.attrs.placeholder ||
    (fillsIn(node) ? textByPlace(snapshot, node) : '') ||
    node.attrs.title ||
    node.name
  );
}

/** A list made of a button is named by the choice that it shows: that is no label. */
function isOwnText(snapshot: Snapshot, node: SnapshotNode): boolean {
  return isListButton(node) && node.name === textOf(snapshot, node.ref);
}

function isListButton(node: SnapshotNode): boolean {
  return (
    node.tag !== 'select' &&
    node.tag !== 'input' &&
    (node.role === 'combobox' || node.attrs['aria-haspopup'] === 'listbox')
  );
}

/**
 * What a row of several fields is called as a whole: the `dt`, `th`, legend or text in front of the wrapper that the
 * field shares with others ("Name" over a first and a last name). '' where the field's own label is all there is.
 */
export function rowLabelOf(snapshot: Snapshot, ref: number): string {
  const field = snapshot.nodes[ref];
  const wrapper = field ? snapshot.nodes[field.parent] : undefined;
  return field && wrapper && fillsIn(field) ? textBeside(snapshot, wrapper) : '';
}

/** The few words that follow a field on its line, up to the next field or line: "(street and number)". */
export function hintOf(snapshot: Snapshot, ref: number): string {
  const field = snapshot.nodes[ref];
  const parent = field ? snapshot.nodes[field.parent] : undefined;
  if (!field || !parent || !fillsIn(field)) return '';
  const pieces: string[] = [];
  for (let at = field.end; at < parent.end; at = snapshot.nodes[at]?.end ?? parent.end) {
    const next = snapshot.nodes[at];
    if (!next || next.tag === 'br' || holdsField(snapshot, next)) break;
    if (next.visible && next.role !== 'button' && next.role !== 'link') pieces.push(textOf(snapshot, at));
  }
  const hint = pieces.join(' ').replace(/\s+/g, ' ').trim();
  return hint.length <= LONGEST_LABEL ? hint : '';
}

/**
 * The text in front of the field in its wrapper, up to three levels up, back to the field before it; a `label` that is
 * tied to nothing may stand some wrappers further out.
 */
function textBeside(snapshot: Snapshot, field: SnapshotNode): string {
  let inner = field;
  for (let level = 0; level < MOST_WRAPPERS; level++) {
    const parent = snapshot.nodes[inner.parent];
    if (!parent || parent.tag === 'form' || parent.tag === 'body') return '';
    const { text, shared } =
      level < 3 ? textBefore(snapshot, parent, inner) : looseLabelBefore(snapshot, parent, inner);
    if (/\p{L}|〒/u.test(text)) return text.length <= LONGEST_LABEL ? text : '';
    // Where nothing stands between two blocks with a field each, what stands over the first is not the second's.
    if (shared && level > 0) return '';
    inner = parent;
  }
  return '';
}

const MOST_WRAPPERS = 6;

function looseLabelBefore(
  snapshot: Snapshot,
  parent: SnapshotNode,
  inner: SnapshotNode,
): { text: string; shared: boolean } {
  const before = snapshot.nodes.slice(parent.ref + 1, inner.ref).filter((node) => node.visible);
  const label = before.findLast((node) => node.tag === 'label' && node.parent === parent.ref);
  return { text: label ? textOf(snapshot, label.ref) : '', shared: before.some(fillsIn) };
}

/** The text between the last field before `inner` and `inner` itself; `shared` where there is such a field. */
function textBefore(snapshot: Snapshot, parent: SnapshotNode, inner: SnapshotNode): { text: string; shared: boolean } {
  const own = parent.runs ?? (parent.text ? [[parent.ref + 1, parent.text] as const] : []);
  let pieces: string[] = [];
  let shared = false;
  for (let ref = parent.ref + 1; ref <= inner.ref; ref = snapshot.nodes[ref]?.end ?? inner.end) {
    for (const [before, text] of own) if (before === ref) pieces.push(text);
    const sibling = snapshot.nodes[ref];
    if (!sibling || ref === inner.ref) break;
    if (holdsField(snapshot, sibling)) {
      pieces = [];
      shared = true;
    } else pieces.push(textOf(snapshot, ref, { instead: (node) => (node.role === 'button' ? '' : null) }));
  }
  return { text: pieces.join(' ').replace(/\s+/g, ' ').trim(), shared };
}

/** How many fields stand in the same wrapper as this one, itself counted. */
export function fieldsBeside(snapshot: Snapshot, ref: number): number {
  return besides(snapshot, ref).length;
}

/**
 * The part of its row's label that belongs to the field, where the row is called by as many names as it has fields:
 * "Postcode / town" over two boxes. '' where it is not.
 */
export function partOfRowLabel(snapshot: Snapshot, ref: number): string {
  const fields = besides(snapshot, ref);
  const parts = rowLabelOf(snapshot, ref).split(BETWEEN_NAMES);
  if (fields.length < 2 || parts.length !== fields.length) return '';
  return parts[fields.findIndex((each) => each.ref === ref)]?.replace(/[\s*:]+$/, '').trim() ?? '';
}

/** What joins two names, in ten languages. */
const BETWEEN_NAMES = /\s*[/,+&·、・]\s*|\s(?:and|und|és|и|ir|et|y|e|i)\s/u;

function besides(snapshot: Snapshot, ref: number): SnapshotNode[] {
  const wrapper = snapshot.nodes[snapshot.nodes[ref]?.parent ?? -1];
  return wrapper ? snapshot.nodes.slice(wrapper.ref, wrapper.end).filter((node) => node.visible && fillsIn(node)) : [];
}

function holdsField(snapshot: Snapshot, node: SnapshotNode): boolean {
  return snapshot.nodes.slice(node.ref, node.end).some((each) => each.visible && fillsIn(each));
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
  if (node.tag === 'select' || node.tag === 'textarea' || isListButton(node)) return true;
  return node.tag === 'input' && node.role !== 'button' && node.attrs.type !== 'hidden';
}
