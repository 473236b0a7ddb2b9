import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { classNames } from '../../../snapshot/class-names.ts';
import { ancestors, children, isDeadLink, subtree, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import type { OptionGroup } from './options.ts';

const MAX_SWATCH_TEXT = 24;

/** Rows of short buttons with nothing of the shop's own words on them: sizes, colours. `links` are taken for buttons, too. */
export function swatches(
  snapshot: Snapshot,
  nodes: SnapshotNode[],
  words: ShopWords,
  links: ReadonlySet<number>,
): OptionGroup[] {
  const groups: OptionGroup[] = [];
  const rows = new Map<number, SnapshotNode[]>();
  for (const node of nodes.filter((each) => isSwatch(snapshot, each, words, links))) {
    const row = rowOf(snapshot, node);
    rows.set(row, [...(rows.get(row) ?? []), node]);
  }
  for (const members of rows.values()) {
    if (members.length < 2 || !alike(members) || isGallery(snapshot, members)) continue;
    const choices = members.map((node) => ({
      ref: node.ref,
      label: labelText(snapshot, node),
      value: labelText(snapshot, node),
      available:
        !node.state?.disabled &&
        node.attrs['aria-disabled'] !== 'true' &&
        !node.style?.struck &&
        !/sold-?out|unavailable|disabled|out-?of-?stock/i.test(dressOf(snapshot, node)),
      chosen:
        Boolean(node.state?.pressed || node.state?.checked || node.state?.selected) ||
        /(^|[\s_-])(active|on|selected|current|is-selected|chosen)([\s_-]|$)/i.test(dressOf(snapshot, node)),
    }));
    groups.push({
      kind: 'buttons',
      label: '',
      ref: members[0]!.ref,
      choices,
      chosen: choices.some((choice) => choice.chosen),
    });
  }
  return groups;
}

function isSwatch(snapshot: Snapshot, node: SnapshotNode, words: ShopWords, links: ReadonlySet<number>): boolean {
  const pressable =
    node.role === 'button' ||
    node.role === 'option' ||
    isDeadLink(node) ||
    links.has(node.ref) ||
    (node.style?.cursor === 'pointer' && node.role !== 'link' && node.tag !== 'label' && node.tag !== 'input');
  if (!pressable || !node.visible || node.attrs.type === 'submit') return false;
  if (
    ancestors(snapshot, node.ref).some(
      (each) => each.role === 'button' || each.role === 'link' || each.role === 'tablist',
    )
  )
    return false;
  if (node.role === 'button' && (node.attrs['aria-haspopup'] || node.state?.expanded || node.state?.collapsed))
    return false;
  const text = labelText(snapshot, node);
  if (text.length > MAX_SWATCH_TEXT || !/[\p{L}\p{N}]/u.test(text)) return false;
  const taken = [
    words.addToCart,
    words.buyNow,
    words.wishlist,
    words.quantity,
    words.increase,
    words.decrease,
    words.cart,
    words.search,
    words.overlays.close,
    words.continue,
    words.checkout,
    words.send,
  ];
  return !taken.some((phrases) => says(text, phrases) > 0.6);
}

function rowOf(snapshot: Snapshot, node: SnapshotNode): number {
  const parent = snapshot.nodes[node.parent];
  if (!parent) return node.parent;
  // One wrapper per button (list items) is looked through.
  return children(snapshot, parent.ref).length === 1 ? parent.parent : parent.ref;
}

/** The classes of a button and of the list entry that holds nothing else. */
function dressOf(snapshot: Snapshot, node: SnapshotNode): string {
  const around = snapshot.nodes[node.parent];
  const own = classNames(node);
  return around?.tag === 'li' && children(snapshot, around.ref).length === 1 ? `${own} ${classNames(around)}` : own;
}

function alike(members: SnapshotNode[]): boolean {
  const tags = new Set(members.map((node) => node.tag));
  const heights = members.map((node) => node.rect[3]);
  return tags.size === 1 && Math.max(...heights) <= Math.min(...heights) * 1.6 + 4;
}

function isGallery(snapshot: Snapshot, members: SnapshotNode[]): boolean {
  const pictures = members.filter((node) => subtree(snapshot, node.ref).some((each) => each.tag === 'img'));
  return pictures.length === members.length && members.every((node) => node.rect[2] > 56);
}

function labelText(snapshot: Snapshot, node: SnapshotNode): string {
  return (node.name || textOf(snapshot, node.ref) || node.attrs.title || '').trim();
}
