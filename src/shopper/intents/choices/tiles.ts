import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { findMoney } from '../../../reading/money.ts';
import { classNames } from '../../../snapshot/class-names.ts';
import { ancestors, isDeadLink, isMarkedButton, subtree, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { PAID_OFFLINE } from '../../order-gate.ts';

const LONGEST_TILE = 160;
const MOST_TILES = 12;
const INPUTS = new Set(['input', 'select', 'textarea']);

/**
 * Questions whose answers are drawn as tiles to press, neither radios nor a list: toggle buttons side by side, cards with
 * a frame around the chosen one. Only where the tiles name ways to pay or to deliver.
 */
export function tileGroups(snapshot: Snapshot, words: ShopWords): SnapshotNode[][] {
  const rows = new Map<number, SnapshotNode[]>();
  for (const node of snapshot.nodes) {
    if (!isTile(snapshot, node) || maySend(snapshot, node, words)) continue;
    const row = rowOf(snapshot, node);
    rows.set(row, [...(rows.get(row) ?? []), node]);
  }
  return [...rows.values()].filter(
    (row) => row.length >= 2 && row.length <= MOST_TILES && namesWays(snapshot, row, words),
  );
}

/** Pressed by itself and holding nothing to fill in. */
function isTile(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (!node.visible || INPUTS.has(node.tag)) return false;
  const pressed = ['button', 'tab', 'option'].includes(node.role) || isDeadLink(node) || isPill(snapshot, node);
  if (!pressed && !isCard(node)) return false;
  const text = textOf(snapshot, node.ref);
  if (text === '' || text.length > LONGEST_TILE) return false;
  return !subtree(snapshot, node.ref).some(
    (each) =>
      (INPUTS.has(each.tag) && !isHiddenBox(each)) ||
      each.role === 'radio' ||
      (each.ref !== node.ref && isMarkedButton(each)),
  );
}

/** A link to a part of the same page: one of the pills of which each shows its own pane. */
function isPill(snapshot: Snapshot, { role, attrs: { href = '' } }: SnapshotNode): boolean {
  const [page, part] = href.split('#');
  return role === 'link' && Boolean(part) && page === snapshot.url.split('#')[0];
}

/** A tick box that is out of sight only keeps the state of the card that is pressed. */
function isHiddenBox({ tag, attrs, visible }: SnapshotNode): boolean {
  return tag === 'input' && attrs.type === 'checkbox' && !visible;
}

/** Whether the tile in the page is the chosen one: by itself, by the entry that it fills or by the hidden box in it. */
export function isChosenIn(snapshot: Snapshot, node: SnapshotNode): boolean {
  const entry = snapshot.nodes[node.parent];
  if (isChosenTile(node) || (entry?.tag === 'li' && isChosenTile(entry))) return true;
  return subtree(snapshot, node.ref).some((each) => isHiddenBox(each) && each.state?.checked);
}

/** "Order and pay by invoice" is no answer, nor is a button that would send a form. */
function maySend(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  const text = textOf(snapshot, node.ref);
  if (says(text, words.placeOrder) > 0.5 || says(text, words.buyNow) > 0.5) return true;
  return node.tag === 'button' && node.attrs.type !== 'button' && !toggles(node) && isInForm(snapshot, node);
}

function toggles({ attrs }: SnapshotNode): boolean {
  return attrs['aria-pressed'] !== undefined || attrs['aria-selected'] !== undefined;
}

function isCard(node: SnapshotNode): boolean {
  return node.style?.cursor === 'pointer' && (node.tag === 'div' || node.tag === 'li' || node.tag === 'article');
}

function isInForm(snapshot: Snapshot, node: SnapshotNode): boolean {
  return ancestors(snapshot, node.ref).some((each) => each.tag === 'form');
}

/** Tiles stand side by side, or each in an entry of one list. */
function rowOf(snapshot: Snapshot, node: SnapshotNode): number {
  const parent = snapshot.nodes[node.parent];
  return parent?.tag === 'li' ? parent.parent : node.parent;
}

function namesWays(snapshot: Snapshot, row: SnapshotNode[], words: ShopWords): boolean {
  const texts = row.map((node) => textOf(snapshot, node.ref));
  const naming = (kinds: Record<string, readonly string[]>) =>
    texts.filter((text) => Object.values(kinds).some((phrases) => says(text, phrases) > 0.3)).length;
  const half = row.length / 2;
  // A row without a way that is paid offline may as well be express buttons.
  const offline = texts.some((text) => PAID_OFFLINE.some((method) => says(text, words.payments[method]) > 0.3));
  if (offline && naming(words.payments) >= half) return true;
  const priced = texts.every((text) => findMoney(text).length > 0 || says(text, words.free) > 0);
  return (showsChoice(row) || priced) && naming(words.deliveries) >= half;
}

/** One of the row is chosen, or can be: the state says so, or a class. */
export function showsChoice(row: readonly SnapshotNode[]): boolean {
  return row.some((node) => toggles(node) || isChosenTile(node));
}

/** Whether a tile is the chosen one: by its state, else by a class that means so. */
export function isChosenTile(node: SnapshotNode): boolean {
  const { pressed, checked, selected } = node.state ?? {};
  if (pressed || checked || selected) return true;
  return !toggles(node) && CHOSEN_CLASS.test(classNames(node));
}

const CHOSEN_CLASS = /(^|[\s_-])(is-?)?(active|act|selected|sel|current|checked|chosen|picked|marked|on)([\s_-]|$)/i;
