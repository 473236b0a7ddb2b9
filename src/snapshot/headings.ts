import { wholeTextOf } from './text.ts';
import type { Snapshot, SnapshotNode } from './types.ts';

/**
 * The heading that stands over a node: the nearest one before it whose section holds the node too. A heading of the
 * neighbouring card or column is not it. Legends and captions count as headings.
 */
export function headingOf(snapshot: Snapshot, ref: number): SnapshotNode | null {
  for (let before = ref - 1; before >= 0; before--) {
    const node = snapshot.nodes[before];
    if (!node || node.end > ref || !isHeading(node)) continue;
    if (sectionOf(snapshot, node).end > ref && wholeTextOf(snapshot, node.ref) !== '') return node;
  }
  return null;
}

export function isHeading(node: SnapshotNode): boolean {
  return node.role === 'heading' || node.tag === 'legend' || node.tag === 'caption';
}

/** 1-6 for a heading, else null. */
export function headingLevel(node: SnapshotNode): number | null {
  if (node.role !== 'heading') return null;
  const level = Number(node.attrs['aria-level'] ?? node.tag.slice(1));
  return Number.isInteger(level) ? level : 2;
}

/** What a heading heads: its parent, or further up as long as the parent holds nothing but the heading. */
export function sectionOf(snapshot: Snapshot, heading: SnapshotNode): SnapshotNode {
  const text = wholeTextOf(snapshot, heading.ref);
  let section = snapshot.nodes[heading.parent] ?? heading;
  while (section.parent >= 0 && section.tag !== 'body' && wholeTextOf(snapshot, section.ref) === text) {
    section = snapshot.nodes[section.parent] ?? section;
  }
  return section;
}
