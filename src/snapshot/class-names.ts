import type { SnapshotNode } from './types.ts';

/**
 * The class names that say what an element is. Names that only hold under a condition (`hover:…`, `aria-invalid:…`,
 * `[…]` of utility styles) say nothing of it and are left out.
 */
export function classNames(node: SnapshotNode | undefined): string {
  return (node?.attrs.class ?? '')
    .split(/\s+/)
    .filter((name) => !/[:[\]]/.test(name))
    .join(' ');
}
