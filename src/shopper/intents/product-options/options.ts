import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { classNames } from '../../../snapshot/class-names.ts';
import { ancestors, children, isDeadLink, labelOf, regionOf, subtree, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { isButtonCombobox } from '../choices/button-lists.ts';
import { variantLinks } from './variant-links.ts';

/** A choice that the product asks for: size, colour, engraving. */
export interface OptionGroup {
  kind: 'select' | 'radio' | 'buttons' | 'combobox';
  label: string;
  /** The list itself, or the first of the buttons. */
  ref: number;
  chosen: boolean;
  choices: { ref: number; label: string; value: string; available: boolean; chosen: boolean }[];
}

/** The product's choices around its add-to-cart button, in document order. */
export function optionGroups(snapshot: Snapshot, addToCart: number, words: ShopWords): OptionGroup[] {
  const area = productArea(snapshot, addToCart);
  const nodes = area.filter(
    (node) => regionOf(snapshot, node.ref) === 'main' || regionOf(snapshot, node.ref) === 'dialog',
  );
  const lists = comboboxes(snapshot, nodes, words);
  const plain = nodes.filter((node) => !lists.some(({ ref }) => ref === node.ref));
  return [
    ...selects(snapshot, nodes, words),
    ...lists,
    ...radios(snapshot, nodes, words),
    ...swatches(snapshot, plain, words, variantLinks(snapshot, addToCart, words)),
  ].sort((a, b) => a.ref - b.ref);
}

/** The form of the button, or what surrounds it up to the product's heading. */
function productArea(snapshot: Snapshot, addToCart: number): SnapshotNode[] {
  const above = ancestors(snapshot, addToCart);
  const button = snapshot.nodes[addToCart];
  const wide = above.find(
    (node) =>
      node.tag === 'main' ||
      node.role === 'main' ||
      subtree(snapshot, node.ref).some((each) => each.role === 'heading' && each.tag === 'h1'),
  );
  // A sheet over the page is asked about whole.
  const layer = button && !['button', 'link'].includes(button.role) && button.tag !== 'input' ? button : undefined;
  const root = layer ?? wide ?? above[Math.min(3, above.length - 1)];
  if (!root || !button) return [];
  if (layer) return subtree(snapshot, layer.ref);
  const top = button.rect[1] - 1100;
  const bottom = button.rect[1] + 250;
  return subtree(snapshot, root.ref).filter((node) => node.rect[1] >= top && node.rect[1] <= bottom);
}

function selects(snapshot: Snapshot, nodes: SnapshotNode[], words: ShopWords): OptionGroup[] {
  return nodes
    .filter((node) => node.tag === 'select' && node.visible && !node.state?.disabled)
    .filter((node) => !isQuantity(snapshot, node, words) && (node.options?.length ?? 0) > 1)
    .filter((node) => !/sort|order|page|lang|curr/i.test(`${node.attrs.name ?? ''} ${node.attrs.id ?? ''}`))
    .map((node) => {
      const choices = (node.options ?? []).map((option) => ({
        ref: node.ref,
        label: option.label,
        value: option.value,
        available:
          !option.disabled &&
          !isNoChoice(option.label, option.value, words) &&
          says(option.label, words.outOfStock) === 0,
        chosen: option.selected,
      }));
      return {
        kind: 'select' as const,
        label: labelOf(snapshot, node.ref),
        ref: node.ref,
        choices,
        chosen: choices.some((choice) => choice.chosen && choice.available),
      };
    })
    .filter((group) => group.choices.some((choice) => choice.available));
}

function comboboxes(snapshot: Snapshot, nodes: SnapshotNode[], words: ShopWords): OptionGroup[] {
  return nodes
    .filter((node) => node.visible && node.tag !== 'select' && node.tag !== 'input')
    .filter((node) => isButtonCombobox(node) || isClosedList(snapshot, node, words))
    .map((node) => ({
      kind: 'combobox' as const,
      label: labelOf(snapshot, node.ref),
      ref: node.ref,
      chosen: says(textOf(snapshot, node.ref), words.pleaseChoose) === 0 && textOf(snapshot, node.ref) !== '',
      choices: [],
    }));
}

/** A button that says "please choose" opens a list, whatever it is made of. */
function isClosedList(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  const text = node.role === 'button' && !node.state?.disabled ? node.name || textOf(snapshot, node.ref) : '';
  return text !== '' && text.length < 60 && says(text, words.pleaseChoose) > 0.5;
}

function radios(snapshot: Snapshot, nodes: SnapshotNode[], words: ShopWords): OptionGroup[] {
  const byName = new Map<string, SnapshotNode[]>();
  for (const node of nodes) {
    if (node.role !== 'radio') continue;
    const name = node.attrs.name ?? `group-${node.parent}`;
    byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  return [...byName.values()]
    .filter((group) => group.length >= 1)
    .map((group) => ({
      kind: 'radio' as const,
      label: labelOf(snapshot, group[0]!.ref),
      ref: group[0]!.ref,
      chosen: group.some((node) => node.state?.checked),
      choices: group.map((node) => ({
        ref: node.ref,
        label: labelOf(snapshot, node.ref),
        value: node.attrs.value ?? '',
        available: !node.state?.disabled && says(labelOf(snapshot, node.ref), words.outOfStock) === 0,
        chosen: Boolean(node.state?.checked),
      })),
    }));
}

const MAX_SWATCH_TEXT = 24;

/** Rows of short buttons with nothing of the shop's own words on them: sizes, colours. `links` are taken for buttons, too. */
function swatches(
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
        /(^|[\s_-])(active|selected|current|is-selected|chosen)([\s_-]|$)/i.test(dressOf(snapshot, node)),
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

export function isQuantity(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  if (
    /qty|quantity|quantit|menge|anzahl|cantidad|ilosc|kiekis|mennyis|kolich/i.test(
      `${node.attrs.name ?? ''} ${node.attrs.id ?? ''}`,
    )
  )
    return true;
  return says(labelOf(snapshot, node.ref), words.quantity) > 0.5;
}

/** The first entry of a list that asks to choose instead of being a choice. */
export function isNoChoice(label: string, value: string, words: ShopWords): boolean {
  return (
    label.trim() === '' ||
    /^[-–—.\s]+/.test(label) ||
    says(label, words.pleaseChoose) > 0.6 ||
    (value === '' && says(label, words.pleaseChoose) > 0) ||
    (value === '' && label.length < 40)
  );
}
