import type { Snapshot, SnapshotNode } from './types.ts';

/** One element of a page as a box: left, top, width, height in CSS px of the picture. */
export interface WireframeShape {
  kind: 'text' | 'heading' | 'picture' | 'button' | 'field';
  rect: [number, number, number, number];
}

export interface Wireframe {
  widthPx: number;
  heightPx: number;
  shapes: WireframeShape[];
}

const MOST_SHAPES = 260;
/** Boxes are laid on a grid, so that the length of a name cannot be read off its bar. */
const GRID_PX = 8;
const LINE_PX = 20;
const LETTER_PX = 8;

/**
 * The page as its first screen and half of the next would look without a word, a colour or a picture of the store: only
 * where text, pictures, buttons and fields stand. Null where nothing of it was seen.
 */
export function wireframeOf(snapshot: Snapshot): Wireframe | null {
  const widthPx = snapshot.viewport.widthPx;
  const heightPx = Math.min(snapshot.content.heightPx, Math.round(snapshot.viewport.heightPx * 1.5));
  const shapes: WireframeShape[] = [];
  for (let ref = 0; ref < snapshot.nodes.length && shapes.length < MOST_SHAPES; ) {
    const node = snapshot.nodes[ref];
    if (!node) break;
    const kind = node.visible ? kindOf(node) : null;
    if (kind !== null) shapes.push(...boxesOf(node, kind, widthPx, heightPx));
    // What stands inside a button, a field or a picture is part of it.
    ref = kind !== null && kind !== 'text' && kind !== 'heading' ? Math.max(node.end, ref + 1) : ref + 1;
  }
  return shapes.length === 0 ? null : { widthPx, heightPx, shapes };
}

const PICTURES = new Set(['img', 'svg', 'video', 'canvas', 'picture']);

function kindOf(node: SnapshotNode): WireframeShape['kind'] | null {
  if (PICTURES.has(node.tag) || node.role === 'img') return 'picture';
  if (node.role === 'button' || node.tag === 'button') return 'button';
  if (node.tag === 'input' || node.tag === 'select' || node.tag === 'textarea') return 'field';
  if (node.text === '') return null;
  return node.role === 'heading' ? 'heading' : 'text';
}

function boxesOf(
  node: SnapshotNode,
  kind: WireframeShape['kind'],
  widthPx: number,
  heightPx: number,
): WireframeShape[] {
  const [left, top, width, height] = node.rect;
  if (width < GRID_PX || height < GRID_PX || top < 0 || top >= heightPx || left < 0 || left >= widthPx) return [];
  const box = (y: number, w: number, h: number): WireframeShape => ({
    kind,
    rect: [onGrid(left), onGrid(y), Math.min(widthPx - onGrid(left), onGrid(w) || GRID_PX), h],
  });
  if (kind !== 'text' && kind !== 'heading') return [box(top, width, Math.min(onGrid(height), heightPx - onGrid(top)))];
  const bar = kind === 'heading' ? 2 * GRID_PX : GRID_PX;
  const lines = Math.max(
    1,
    Math.min(Math.ceil((node.text.length * LETTER_PX) / width), Math.floor(height / LINE_PX), 12),
  );
  return Array.from({ length: lines }, (_, line) =>
    box(top + line * LINE_PX, line === lines - 1 && lines > 1 ? width * 0.6 : textWidth(node, width), bar),
  ).filter(({ rect }) => rect[1] < heightPx);
}

function textWidth(node: SnapshotNode, width: number): number {
  return Math.min(width, Math.max(4 * GRID_PX, node.text.length * LETTER_PX));
}

function onGrid(px: number): number {
  return Math.round(px / GRID_PX) * GRID_PX;
}
