import type { Snapshot, SnapshotNode } from '../snapshot/types.ts';
import { keptAttributes } from './attributes.ts';
import { markCovered } from './covered.ts';
import { flatChildNodes } from './flat-tree.ts';
import { readHead } from './head.ts';
import { nameAll, type Walked } from './names.ts';
import { roleOf } from './roles.ts';
import { choicesOf, currentValue, stateOf } from './state.ts';
import { styleOf, surroundingsIn } from './style.ts';
import { markUnmarkedButtons } from './unmarked-buttons.ts';
import {
  isGlass,
  isSeen,
  NO_LOOK,
  OPEN_GROUND,
  readLook,
  readScreen,
  type Screen,
  type Surroundings,
} from './visibility.ts';

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

/** Read as one thing: their insides are the browser's own, or another document. */
const LEAVES = new Set(['svg', 'select', 'iframe', 'object', 'textarea', 'video', 'audio', 'canvas']);

const CHANGES_SILENTLY = new Set(['img', 'input', 'select', 'textarea', 'button']);

const NO_BOX = new DOMRect();
/** Where nothing is rendered there is no computed display: the tag's usual one is taken. */
const INLINE_TAGS = new Set(
  'a abbr b bdi cite code data del em i ins kbd label mark q s small span strike strong sub sup time u'.split(' '),
);

interface Walk extends Walked {
  screen: Screen;
}

let last: Walked = { nodes: [], elements: [], rendered: [], refOf: new Map() };

/** Reads the whole document in one pass, without writing to it. Frames are left to whoever drives the browser. */
export function walk(): Snapshot {
  const walked: Walk = { nodes: [], elements: [], rendered: [], refOf: new Map(), screen: readScreen() };
  const root = document.body ?? document.documentElement;
  const whole = visit(root, -1, OPEN_GROUND, walked);
  markUnmarkedButtons(walked.nodes);
  nameAll(walked);
  markCovered(walked.nodes, walked.elements);
  last = walked;
  const page = document.documentElement;
  return {
    url: location.href,
    title: document.title,
    language: page.getAttribute('lang') || languageOfHead(),
    direction: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    viewport: { widthPx: innerWidth, heightPx: innerHeight },
    content: { widthPx: page.scrollWidth, heightPx: Math.max(page.scrollHeight, document.body?.scrollHeight ?? 0) },
    scrollYPx: Math.round(scrollY),
    ...readHead(),
    nodes: walked.nodes,
    cut: !whole,
  };
}

/** As pages said it before `lang` was common. */
function languageOfHead(): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
  return /^\s*([a-z]{2}(?:-[a-z]{2})?)\s*$/i.exec(meta?.content ?? '')?.[1] ?? null;
}

/** Whether fields hold what the last walk found in them, and no picture has come since: neither makes a sign. */
export function isAsWalked(): boolean {
  return last.nodes.every((node, ref) => {
    const target = last.elements[ref];
    if (!target || !CHANGES_SILENTLY.has(node.tag)) return true;
    if (node.tag === 'img') return node.state?.unloaded !== true || !isLoaded(target as HTMLImageElement);
    const state = stateOf(target, node.tag, isFocused(target));
    return currentValue(target, node.tag) === node.value && JSON.stringify(state) === JSON.stringify(node.state);
  });
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
function visit(target: Element, parent: number, around: Surroundings, walked: Walk): boolean {
  const { nodes, screen } = walked;
  if (nodes.length >= MOST_NODES) return false;
  const tag = target.localName;
  const style = around.notRendered ? null : getComputedStyle(target);
  const look = style ? readLook(style) : NO_LOOK;
  const box = style ? boxOf(target, look.display) : NO_BOX;
  const inside = style ? surroundingsIn(style, look, box, around, parent < 0, screen, target) : around;
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
    rect: [round(box.left + screen.scrollX), round(box.top + screen.scrollY), round(box.width), round(box.height)],
    visible: isSeen(box, style && isGlass(target, box, style) ? { ...look, opacity: '1' } : look, around, screen),
  };
  if (style ? look.display === 'inline' : INLINE_TAGS.has(tag)) node.inline = true;
  if (look.display === 'contents') node.inline = true;
  nodes.push(node);
  walked.elements.push(target);
  walked.refOf.set(target, ref);
  walked.rendered.push(!around.notRendered && look.display !== 'none' && look.visibility === 'visible');
  fillIn(target, node);
  const whole = LEAVES.has(tag) || visitChildren(target, node, inside, walked);
  node.end = nodes.length;
  const hints = style && look.display !== 'none' && styleOf(style, look, around, inside, node.text !== '');
  if (hints) node.style = hints;
  if (!node.visible && walked.rendered[ref] && (box.width === 0 || box.height === 0)) takeChildrensBox(node, nodes);
  return whole;
}

function fillIn(target: Element, node: SnapshotNode): void {
  const { tag } = node;
  if (tag === 'img') node.name = (node.attrs['aria-label'] ?? node.attrs.alt ?? node.attrs.title ?? '').trim();
  if (tag === 'svg') node.name = node.attrs['aria-label'] ?? target.querySelector('title')?.textContent?.trim() ?? '';
  const state = stateOf(target, tag, isFocused(target));
  if (state) node.state = state;
  if (tag === 'img' && !isLoaded(target as HTMLImageElement)) node.state = { ...node.state, unloaded: true };
  const value = currentValue(target, tag);
  if (value !== undefined) node.value = value;
  if (tag === 'select') node.options = choicesOf(target as HTMLSelectElement);
}

function isLoaded(picture: HTMLImageElement): boolean {
  return picture.complete && picture.naturalWidth > 0;
}

function visitChildren(target: Element, node: SnapshotNode, inside: Surroundings, walked: Walk): boolean {
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
function boxOf(target: Element, display: string): DOMRect {
  if (display !== 'contents') return target.getBoundingClientRect();
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

function isFocused(target: Element): boolean {
  if (document.activeElement === null || document.activeElement === document.body) return false;
  return (target.getRootNode() as Document | ShadowRoot).activeElement === target;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
