import type { Snapshot, SnapshotNode } from '../snapshot/types.ts';
import { keptAttributes } from './attributes.ts';
import { markCovered } from './covered.ts';
import { flatChildNodes } from './flat-tree.ts';
import { readHead } from './head.ts';
import { nameAll, type Walked } from './names.ts';
import { roleOf } from './roles.ts';
import { choicesOf, currentValue, stateOf } from './state.ts';
import { styleOf } from './style.ts';
import { isSeen, OPEN_GROUND, type Surroundings, surroundingsIn } from './visibility.ts';

/** More elements than this are cut off: a page of this size is a list that nobody reads to its end. */
const MOST_NODES = 30_000;
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'option',
  'optgroup',
  'datalist',
  'base',
  'source',
  'track',
  'param',
  'col',
  'colgroup',
]);

let last: Walked = { nodes: [], elements: [], rendered: [], refOf: new Map() };

/** Reads the whole document in one pass, without writing to it. Frames are left to whoever drives the browser. */
export function walk(): Snapshot {
  const walked: Walked = { nodes: [], elements: [], rendered: [], refOf: new Map() };
  const root = document.body ?? document.documentElement;
  const around = surroundingsIn(root, root.getBoundingClientRect(), getComputedStyle(root), OPEN_GROUND);
  const cut = root
    ? !visit(root, -1, around === OPEN_GROUND ? OPEN_GROUND : { ...around, pointer: false }, walked)
    : false;
  nameAll(walked);
  markCovered(walked.nodes, walked.elements);
  last = walked;
  const page = document.documentElement;
  return {
    url: location.href,
    title: document.title,
    language: page.getAttribute('lang') || null,
    direction: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    viewport: { widthPx: innerWidth, heightPx: innerHeight },
    content: { widthPx: page.scrollWidth, heightPx: Math.max(page.scrollHeight, document.body?.scrollHeight ?? 0) },
    scrollYPx: Math.round(scrollY),
    ...readHead(),
    nodes: walked.nodes,
    cut,
  };
}

/** The element that a ref of the last walk stands for. */
export function element(ref: number): Element | null {
  return last.elements[ref] ?? null;
}

/** The ref that the last walk gave to an element, -1 for none. */
export function refOf(target: Element): number {
  return last.refOf.get(target) ?? -1;
}

/** Writes the element and what is in it; false when the page is too long to be taken whole. */
function visit(target: Element, parent: number, around: Surroundings, walked: Walked): boolean {
  const { nodes } = walked;
  if (nodes.length >= MOST_NODES) return false;
  const tag = target.localName;
  const style = getComputedStyle(target);
  const box = boxOf(target, style);
  const ref = nodes.length;
  const node: SnapshotNode = {
    ref,
    parent,
    end: ref + 1,
    frame: 0,
    tag,
    role: roleOf(target),
    name: '',
    text: '',
    attrs: keptAttributes(target),
    rect: [round(box.left + scrollX), round(box.top + scrollY), round(box.width), round(box.height)],
    visible: isSeen(box, style, around),
  };
  nodes.push(node);
  walked.elements.push(target);
  walked.refOf.set(target, ref);
  walked.rendered.push(!around.notRendered && style.display !== 'none' && style.visibility === 'visible');
  fillIn(target, tag, style, around, node);
  if (tag === 'svg' || tag === 'select' || tag === 'iframe' || tag === 'object' || tag === 'textarea') return true;
  const whole = visitChildren(target, node, surroundingsIn(target, box, style, around), walked);
  node.end = nodes.length;
  if (!node.visible && walked.rendered[ref] && (box.width === 0 || box.height === 0)) takeChildrensBox(node, nodes);
  return whole;
}

function fillIn(target: Element, tag: string, style: CSSStyleDeclaration, around: Surroundings, node: SnapshotNode) {
  if (style.display === 'inline' || style.display === 'contents') node.inline = true;
  if (tag === 'img') node.name = (node.attrs['aria-label'] ?? node.attrs.alt ?? node.attrs.title ?? '').trim();
  if (tag === 'svg') node.name = node.attrs['aria-label'] ?? target.querySelector('title')?.textContent?.trim() ?? '';
  const state = stateOf(target, tag, isFocused(target));
  if (state) node.state = state;
  const value = currentValue(target, tag);
  if (value !== undefined) node.value = value;
  if (tag === 'select') node.options = choicesOf(target as HTMLSelectElement);
  const hints = styleOf(style, around, hasText(target));
  if (hints) node.style = hints;
}

function visitChildren(target: Element, node: SnapshotNode, inside: Surroundings, walked: Walked): boolean {
  const runs: [number, string][] = [];
  const closed = node.tag === 'details' && !(target as HTMLDetailsElement).open;
  const closedInside = closed ? { ...inside, notRendered: true } : inside;
  let whole = true;
  let summarySeen = false;
  for (const child of flatChildNodes(target)) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = (child as Text).data.replace(/[\s\u200b]+/g, ' ');
      if (text !== '') runs.push([walked.nodes.length, text]);
    } else if (child.nodeType === Node.ELEMENT_NODE && isWalked(child as Element)) {
      const summary: boolean = closed && !summarySeen && (child as Element).localName === 'summary';
      summarySeen ||= summary;
      whole = visit(child as Element, node.ref, summary ? inside : closedInside, walked) && whole;
    }
  }
  writeText(node, runs, walked.nodes);
  return whole;
}

/** Own text; the single pieces are kept only where they stand between or after child elements. */
function writeText(node: SnapshotNode, runs: [number, string][], nodes: SnapshotNode[]): void {
  node.text = runs
    .map(([, text]) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const first = node.ref + 1;
  if (nodes.length === first || runs.length === 0) return;
  const inFront = runs.every(([before]) => before === first);
  if (hasInlineChild(node, nodes) || (node.text !== '' && !inFront)) node.runs = runs;
}

/** Between blocks white space says nothing; between inline elements it parts words. */
function hasInlineChild(node: SnapshotNode, nodes: SnapshotNode[]): boolean {
  for (let child = node.ref + 1; child < nodes.length; child = nodes[child]?.end ?? nodes.length) {
    if (nodes[child]?.inline) return true;
  }
  return false;
}

function isWalked(target: Element): boolean {
  const tag = target.localName;
  if (tag === 'meta' || tag === 'link') return target.hasAttribute('itemprop');
  return !SKIPPED.has(tag);
}

/** An element without a box of its own (display: contents, a link around a floated picture) is where its text is. */
function boxOf(target: Element, style: CSSStyleDeclaration): DOMRect {
  if (style.display !== 'contents') return target.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(target);
  return range.getBoundingClientRect();
}

function takeChildrensBox(node: SnapshotNode, nodes: SnapshotNode[]): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let child = node.ref + 1; child < node.end; child = nodes[child]?.end ?? node.end) {
    const inner = nodes[child];
    if (!inner?.visible) continue;
    const [x, y, width, height] = inner.rect;
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  if (right <= left) return;
  node.rect = [left, top, right - left, bottom - top];
  node.visible = true;
}

function hasText(target: Element): boolean {
  for (const child of target.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && /\S/.test((child as Text).data)) return true;
  }
  return false;
}

function isFocused(target: Element): boolean {
  const root = target.getRootNode() as Document | ShadowRoot;
  return root.activeElement === target && target !== document.body;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
