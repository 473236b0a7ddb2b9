import { plain } from '../shared/text.ts';
import type { Snapshot, SnapshotNode } from './types.ts';

const WORDS: Record<string, string> = {
  a: 'link',
  button: 'button',
  input: 'field',
  select: 'list',
  textarea: 'text field',
  img: 'picture',
};

/** An element in words a person understands: `button "Add to basket"`, `field "E-mail"`. */
export function sayElement(snapshot: Snapshot, ref: number): string {
  const node = snapshot.nodes[ref];
  if (!node) return 'element that is gone';
  const what = node.role || WORDS[node.tag] || node.tag;
  const name = nameOf(node);
  return name === '' ? what : `${what} "${plain(name, 60)}"`;
}

function nameOf(node: SnapshotNode): string {
  return (
    node.name ||
    node.text ||
    node.attrs.placeholder ||
    node.attrs['aria-label'] ||
    node.attrs.title ||
    node.attrs.name ||
    ''
  );
}
