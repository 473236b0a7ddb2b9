import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { ancestors, isDeadLink, labelOf, regionOf, subtree, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { isButtonCombobox } from '../choices/button-lists.ts';
import { swatches } from './swatches.ts';
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
  const plain = nodes.filter((node) => !lists.some(({ ref }) => ref === node.ref) && !isTab(snapshot, node, addToCart));
  return [
    ...selects(snapshot, nodes, words),
    ...lists,
    ...radios(snapshot, nodes, words),
    ...swatches(snapshot, plain, words, variantLinks(snapshot, addToCart, words)),
  ].sort((a, b) => a.ref - b.ref);
}

/** Links that lead nowhere below the button show parts of the page (description, reviews): nothing is chosen there. */
function isTab(snapshot: Snapshot, node: SnapshotNode, addToCart: number): boolean {
  return isDeadLink(node) && node.ref > addToCart && isPressable(snapshot.nodes[addToCart]);
}

function isPressable(node: SnapshotNode | undefined): boolean {
  return node !== undefined && (node.tag === 'input' || node.role === 'button' || node.role === 'link');
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
  const layer = isPressable(button) ? undefined : button;
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

/** A button, or a link that leads nowhere, that says "please choose" opens a list, whatever it is made of. */
function isClosedList(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  const pressable = node.role === 'button' || isDeadLink(node);
  const text = pressable && !node.state?.disabled ? node.name || textOf(snapshot, node.ref) : '';
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
