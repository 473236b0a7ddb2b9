import { textOf } from '../snapshot/text.ts';
import type { SnapshotNode } from '../snapshot/types.ts';

const NAMED_BY_CONTENT = new Set([
  'button',
  'link',
  'heading',
  'option',
  'tab',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'checkbox',
  'radio',
  'switch',
  'treeitem',
  'columnheader',
  'rowheader',
  'tooltip',
]);
const LABELLED_TAGS = new Set(['input', 'select', 'textarea', 'meter', 'progress', 'output', 'button']);
const BUTTON_TYPES = new Set(['submit', 'button', 'reset']);
const LONGEST_NAME = 300;

/** What the naming needs of the walk that has just been done. */
export interface Walked {
  nodes: SnapshotNode[];
  elements: Element[];
  /** Not display:none or visibility:hidden; text hidden only from eyes still names. */
  rendered: boolean[];
  refOf: Map<Element, number>;
}

/** Gives every node that has a role, a label or a title its accessible name (the W3C computation, reduced). */
export function nameAll(walked: Walked): void {
  for (const node of walked.nodes) {
    if (node.tag === 'img' || node.tag === 'svg') continue;
    if (node.role === '' && !LABELLED_TAGS.has(node.tag) && node.attrs['aria-label'] === undefined) continue;
    const element = walked.elements[node.ref];
    if (element) node.name = nameOf(node, element, walked).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  }
}

function nameOf(node: SnapshotNode, element: Element, walked: Walked): string {
  return (
    fromReferences(node, element, walked) ||
    (node.attrs['aria-label'] ?? '').trim() ||
    fromNative(node, element, walked) ||
    (NAMED_BY_CONTENT.has(node.role) && node.tag !== 'input' ? contentOf(node.ref, walked) : '') ||
    (node.attrs.title ?? '').trim() ||
    (node.attrs.placeholder ?? '').trim()
  );
}

function fromReferences(node: SnapshotNode, element: Element, walked: Walked): string {
  const ids = node.attrs['aria-labelledby'];
  if (!ids) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => (id ? textOfElement(root.getElementById?.(id) ?? null, walked) : ''))
    .join(' ')
    .trim();
}

function fromNative(node: SnapshotNode, element: Element, walked: Walked): string {
  if (LABELLED_TAGS.has(node.tag)) {
    const labels = (element as HTMLInputElement).labels;
    const text = labels
      ? Array.from(labels, (label) => textOfElement(label, walked, node.ref))
          .join(' ')
          .trim()
      : '';
    if (text) return text;
  }
  if (node.tag === 'input') return fromInput(element as HTMLInputElement);
  if (node.tag === 'iframe' || node.tag === 'area') return node.attrs.alt ?? node.attrs.title ?? '';
  const captionTag = { fieldset: 'legend', table: 'caption', figure: 'figcaption' }[node.tag];
  const caption = captionTag ? element.querySelector(`:scope > ${captionTag}`) : null;
  return caption ? textOfElement(caption, walked) : '';
}

function fromInput(input: HTMLInputElement): string {
  if (BUTTON_TYPES.has(input.type)) return input.value;
  return input.type === 'image' ? input.alt : '';
}

function textOfElement(element: Element | null, walked: Walked, without = -1): string {
  const ref = element ? walked.refOf.get(element) : undefined;
  if (ref === undefined) return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return walked.nodes[ref]?.attrs['aria-label'] ?? contentOf(ref, walked, without);
}

function contentOf(ref: number, { nodes, rendered }: Walked, without = -1): string {
  // A link in a closed menu is still called by its words: where the whole subtree is hidden, hidden text counts.
  const allHidden = !rendered[ref];
  return textOf({ nodes }, ref, {
    takes: (node) => allHidden || rendered[node.ref] === true,
    instead: (node) => {
      if (node.ref === without) return '';
      if (node.ref !== ref && node.attrs['aria-hidden'] === 'true' && node.tag !== 'span') return '';
      if (node.ref !== ref && (node.tag === 'select' || node.tag === 'textarea')) return '';
      if (node.tag === 'img' || node.tag === 'svg') return ` ${node.name} `;
      return node.ref !== ref && node.attrs['aria-label'] ? ` ${node.attrs['aria-label']} ` : null;
    },
  });
}
