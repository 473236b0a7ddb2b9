import { plain } from '../shared/text.ts';
import { labelOf } from './labels.ts';
import { isMarkedButton } from './queries.ts';
import type { Snapshot, SnapshotNode } from './types.ts';

/** How a person would name an element; a subset of a scenario's locators. */
export type PlainLocator =
  | { role: string; name: string; exact: true }
  | { text: string; exact: true }
  | { label: string; exact: true }
  | { placeholder: string; exact: true }
  | { css: string };

const LONGEST_NAME = 80;

/** A locator that names this element and no other visible one: role and name, label, placeholder, at last its id. */
export function locatorFor(snapshot: Snapshot, ref: number): PlainLocator | null {
  const node = snapshot.nodes[ref];
  if (!node) return null;
  const name = node.name.trim();
  if (
    node.role !== '' &&
    isStable(name) &&
    isOnly(snapshot, node, (other) => other.role === node.role && other.name.trim() === name)
  ) {
    // Of a button that nothing marks as one only its text can be found again.
    return node.role === 'button' && !isMarkedButton(node)
      ? { text: name, exact: true }
      : { role: node.role, name, exact: true };
  }
  const label = labelOf(snapshot, ref).trim();
  if (
    node.attrs['aria-label'] &&
    isStable(label) &&
    isOnly(snapshot, node, (other) => other.attrs['aria-label'] === label)
  ) {
    return { label, exact: true };
  }
  const { placeholder, id } = node.attrs;
  if (
    placeholder &&
    isStable(placeholder) &&
    isOnly(snapshot, node, (other) => other.attrs.placeholder === placeholder)
  ) {
    return { placeholder, exact: true };
  }
  return id && /^[A-Za-z][\w-]{1,40}$/.test(id) && !/\d{3,}/.test(id) ? { css: `#${id}` } : null;
}

/** A name with a count or a price in it is another one tomorrow. */
function isStable(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !/\d/.test(name) && plain(name) === name;
}

function isOnly(snapshot: Snapshot, node: SnapshotNode, same: (other: SnapshotNode) => boolean): boolean {
  return snapshot.nodes.every((other) => other.ref === node.ref || !other.visible || !same(other));
}
