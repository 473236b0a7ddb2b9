import type { Snapshot, SnapshotNode } from './types.ts';

export interface FrameSnapshot {
  /** The iframe's ref in the page that holds it. */
  ownerRef: number;
  /** The frame's own page, frames inside it merged already. */
  snapshot: Snapshot;
}

/**
 * The page with what its frames show, each in the place of its iframe and in the outer page's coordinates. Refs are
 * given anew; `originOf` leads back to the frame and to the ref that its own walk gave.
 */
export function mergeFrames(top: Snapshot, frames: FrameSnapshot[]): Snapshot {
  if (frames.length === 0) return top;
  const nodes: SnapshotNode[] = [];
  const newRefs: number[] = [];
  const byOwner = new Map(frames.map((frame) => [frame.ownerRef, frame]));
  const firstFrame = numberFrames(frames);
  for (const node of top.nodes) {
    newRefs[node.ref] = nodes.length;
    nodes.push({ ...node, ref: nodes.length, parent: node.parent < 0 ? -1 : (newRefs[node.parent] ?? -1) });
    const frame = byOwner.get(node.ref);
    if (frame) insert(frame.snapshot, nodes, firstFrame.get(frame) ?? 1);
  }
  newRefs.push(nodes.length);
  for (const node of top.nodes) {
    const moved = nodes[newRefs[node.ref] ?? -1];
    if (!moved) continue;
    moved.end = newRefs[node.end] ?? nodes.length;
    if (node.runs) moved.runs = node.runs.map(([before, text]) => [newRefs[before] ?? nodes.length, text]);
  }
  return { ...top, nodes, cut: top.cut || frames.some(({ snapshot }) => snapshot.cut) };
}

/** The frame's number and the ref within it that the node had before frames were merged. */
export function originOf(snapshot: Snapshot, ref: number): { frame: number; ref: number } | null {
  const node = snapshot.nodes[ref];
  if (!node) return null;
  let local = 0;
  for (let index = 0; index < ref; index++) if (snapshot.nodes[index]?.frame === node.frame) local++;
  return { frame: node.frame, ref: local };
}

/** How many frames a snapshot holds, itself included. */
export function frameCount(snapshot: Snapshot): number {
  return snapshot.nodes.reduce((most, node) => Math.max(most, node.frame), 0) + 1;
}

/** Frames are numbered depth first in the order they are given: each takes as many numbers as it holds frames. */
function numberFrames(frames: FrameSnapshot[]): Map<FrameSnapshot, number> {
  const numbers = new Map<FrameSnapshot, number>();
  let next = 1;
  for (const frame of frames) {
    numbers.set(frame, next);
    next += frameCount(frame.snapshot);
  }
  return numbers;
}

function insert(inner: Snapshot, nodes: SnapshotNode[], firstFrame: number): void {
  const offset = nodes.length;
  const owner = nodes[offset - 1];
  if (!owner) return;
  for (const node of inner.nodes) {
    const [x, y, width, height] = node.rect;
    nodes.push({
      ...node,
      ref: node.ref + offset,
      parent: node.parent < 0 ? owner.ref : node.parent + offset,
      end: node.end + offset,
      frame: node.frame + firstFrame,
      rect: [x + owner.rect[0], y + owner.rect[1] - inner.scrollYPx, width, height],
      visible: node.visible && owner.visible,
      ...(node.runs ? { runs: node.runs.map(([before, text]): [number, string] => [before + offset, text]) } : {}),
    });
  }
}
