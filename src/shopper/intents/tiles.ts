import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { findMoney } from '../../reading/money.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, isMarkedButton, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

const LONGEST_TILE = 160;
const MOST_TILES = 12;
const INPUTS = new Set(['input', 'select', 'textarea']);
/** Ways to pay that no other house takes over: a row without one of them may as well be express buttons. */
const PAID_HERE = ['cashOnDelivery', 'bankTransfer', 'invoice', 'cheque', 'payInStore'] as const;

/**
 * Questions whose answers are drawn as tiles to press, neither radios nor a list: toggle buttons side by side, cards with
 * a frame around the chosen one. Only where the tiles name ways to pay or to deliver.
 */
export function tileGroups(snapshot: Snapshot, words: ShopWords): SnapshotNode[][] {
  const rows = new Map<number, SnapshotNode[]>();
  for (const node of snapshot.nodes) {
    if (!isTile(snapshot, node)) continue;
    const row = rowOf(snapshot, node);
    rows.set(row, [...(rows.get(row) ?? []), node]);
  }
  return [...rows.values()].filter(
    (row) => row.length >= 2 && row.length <= MOST_TILES && namesWays(snapshot, row, words),
  );
}

/** Pressed by itself and holding nothing to fill in. What would send a form is a button of the form's, no answer. */
function isTile(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (!node.visible || INPUTS.has(node.tag) || leadsElsewhere(node)) return false;
  const toggles = node.attrs['aria-pressed'] !== undefined || node.attrs['aria-selected'] !== undefined;
  const pressed = ['button', 'tab', 'option', 'link'].includes(node.role) || isCard(node);
  if (!pressed || node.role === 'radio') return false;
  if (node.tag === 'button' && !toggles && node.attrs.type !== 'button' && isInForm(snapshot, node)) return false;
  const text = textOf(snapshot, node.ref);
  if (text === '' || text.length > LONGEST_TILE) return false;
  return !subtree(snapshot, node.ref).some(
    (each) => INPUTS.has(each.tag) || each.role === 'radio' || (each.ref !== node.ref && isMarkedButton(each)),
  );
}

/** A link to another page; one that leads nowhere is a button in the dress of a link. */
function leadsElsewhere({ attrs: { href } }: SnapshotNode): boolean {
  return href !== undefined && !/^(javascript:.*|[^#]*#)$/i.test(href);
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
  const paidHere = texts.some((text) => PAID_HERE.some((method) => says(text, words.payments[method]) > 0.3));
  if (paidHere && naming(words.payments) >= half) return true;
  const priced = texts.every((text) => findMoney(text).length > 0 || says(text, words.free) > 0);
  return (showsChoice(row) || priced) && naming(words.deliveries) >= half;
}

/** One of the row is chosen, or can be: the state says so, or a class that the others lack. */
function showsChoice(row: SnapshotNode[]): boolean {
  return row.some((node) => node.attrs['aria-pressed'] !== undefined || isChosenTile(node));
}

/** Whether a tile is the chosen one: by its state, else by a class that means so. */
export function isChosenTile(node: SnapshotNode): boolean {
  const { pressed, checked, selected } = node.state ?? {};
  if (pressed || checked || selected) return true;
  if (node.attrs['aria-pressed'] !== undefined || node.attrs['aria-selected'] !== undefined) return false;
  return CHOSEN_CLASS.test(classNames(node));
}

const CHOSEN_CLASS = /(^|[\s_-])(is-?)?(active|act|selected|sel|current|checked|chosen|picked|marked|on)([\s_-]|$)/i;
