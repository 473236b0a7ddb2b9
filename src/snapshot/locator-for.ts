import { plain } from '../shared/text.ts';
import { labelOf } from './labels.ts';
import { matchesOf } from './match-locator.ts';
import { isMarkedButton } from './queries.ts';
import type { Snapshot, SnapshotNode } from './types.ts';

/** How a person would name an element; a subset of a scenario's locators. */
export type PlainLocator =
  | { role: string; name: string; exact?: true }
  | { text: string; exact: true }
  | { label: string; exact: true }
  | { placeholder: string; exact: true }
  | { css: string };

const LONGEST_NAME = 80;

/** A locator that names this element and no other visible one: role and name, label, placeholder, at last its id. */
export function locatorFor(snapshot: Snapshot, ref: number): PlainLocator | null {
  const node = snapshot.nodes[ref];
  if (!node) return null;
  const ways = [...byName(node), ...byLabel(snapshot, node), ...byId(node)];
  return ways.find((way) => isUnmistakable(snapshot, ref, way)) ?? null;
}

function byName(node: SnapshotNode): PlainLocator[] {
  const name = node.name.trim();
  if (node.role === '' || name.length > LONGEST_NAME) return [];
  if (isStable(name))
    // Of a button that nothing marks as one only its text can be found again.
    return node.role === 'button' && !isMarkedButton(node)
      ? [{ text: name, exact: true }]
      : [{ role: node.role, name, exact: true }];
  const beforeCount = /^(\D*?\p{L}{2}\D*?)[^\p{L}\d]*\d/u.exec(name)?.[1]?.trim();
  return beforeCount && isStable(beforeCount) ? [{ role: node.role, name: beforeCount }] : [];
}

function byLabel(snapshot: Snapshot, node: SnapshotNode): PlainLocator[] {
  const label = node.attrs['aria-label'] ? labelOf(snapshot, node.ref).trim() : '';
  const placeholder = node.attrs.placeholder ?? '';
  return [
    ...(isStable(label) ? [{ label, exact: true as const }] : []),
    ...(isStable(placeholder) ? [{ placeholder, exact: true as const }] : []),
  ];
}

/** An id with a number in it was made up by the page's code, and is made up anew. */
function byId({ attrs: { id } }: SnapshotNode): PlainLocator[] {
  return id && /^[A-Za-z][\w-]{1,40}$/.test(id) && !/\d{3,}/.test(id) ? [{ css: `#${id}` }] : [];
}

/** A name with a count or a price in it is another one tomorrow. */
function isStable(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !/\d/.test(name) && plain(name) === name;
}

function isUnmistakable(snapshot: Snapshot, ref: number, way: PlainLocator): boolean {
  const [first, ...others] = matchesOf(snapshot, way);
  return first === ref && others.length === 0;
}
