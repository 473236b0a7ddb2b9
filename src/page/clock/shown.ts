import { type ChangeLog, seenAt } from './changes.ts';
import type { HiddenParts } from './hidden.ts';

/** In an element with more inside than this, a change of one text does not make the whole another. */
const SMALL = 40;

/**
 * When the element came to be seen as it is now: the latest of its own or an ancestor's coming, its being unhidden, and
 * (for a small element) the last change of the text in it. Null when all of that lies before the log's beginning.
 */
export function shownAt(element: Element, changes: ChangeLog, hidden: HiddenParts, since: number): number | null {
  const moments: number[] = [];
  const note = (at: number | null) => {
    if (at !== null && at >= since) moments.push(at);
  };
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const inserted = changes.insertedAt(node);
    note(inserted === null ? null : seenAt(inserted));
    if (node instanceof Element) note(hidden.shownAt(node));
  }
  for (const node of textsIn(element)) {
    const changed = changes.textAt(node) ?? changes.insertedAt(node);
    note(changed === null ? null : seenAt(changed));
  }
  return moments.length === 0 ? null : Math.max(...moments);
}

function parentOf(node: Node): Node | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}

function textsIn(element: Element): Node[] {
  if (element.getElementsByTagName('*').length > SMALL) return [];
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = element; node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
