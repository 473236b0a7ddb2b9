import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { ancestors, headingOf, labelOf, subtree, textOf } from '../../../snapshot/queries.ts';
import { textAfter } from '../../../snapshot/text-after.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { type ChoiceOption, readOption } from './choice-option.ts';
import { drawnLists } from './drawn-lists.ts';
import { payPresses } from './pay-presses.ts';
import { shipPresses } from './ship-presses.ts';
import { isChosenIn, tileGroups } from './tiles.ts';
import { windowLists } from './window-lists.ts';

/** A question with one answer out of several, made of radios, of a list or of pressable cards. */
export interface ChoiceGroup {
  about: 'delivery' | 'payment' | 'guest' | 'salutation' | 'address' | 'other';
  /** What opens behind a button, as a list or a window, shows only the chosen entry. A press leads on by its own way. */
  made: 'radios' | 'list' | 'tiles' | 'drawn-list' | 'window' | 'presses';
  ref: number;
  options: ChoiceOption[];
  chosen: ChoiceOption | null;
}

/** Every radio group and every list that asks about delivery or payment on the screen. */
export function choiceGroups(snapshot: Snapshot, words: ShopWords): ChoiceGroup[] {
  const groups = [...radioGroups(snapshot), ...ariaGroups(snapshot)].map((nodes) => readRadios(snapshot, nodes, words));
  const tiles = tileGroups(snapshot, words).map((nodes) => readTiles(snapshot, nodes, words));
  const lists = snapshot.nodes
    .filter((node) => node.tag === 'select' && node.visible && (node.options?.length ?? 0) > 1)
    .map((node) => readList(snapshot, node, words))
    .filter((group) => (group.about === 'delivery' || group.about === 'payment') && group.options.some(isWayOrPrice));
  const seen = groups.filter((group, index) => !isShadow(group, groups, index));
  const read = [...seen, ...tiles, ...lists, ...drawnLists(snapshot, words), ...windowLists(snapshot, words)];
  const all = read.map((group) => (isNamedByOthers(group, read) ? { ...group, about: 'other' as const } : group));
  const unless = (about: 'payment' | 'delivery', read: typeof payPresses) =>
    all.some((group) => group.about === about) ? [] : pressGroup(about, read(snapshot, words));
  return [...all, ...unless('payment', payPresses), ...unless('delivery', shipPresses)].sort((a, b) => a.ref - b.ref);
}

/** Under "Delivery and payment" stands more than the payments: what names none is no question of paying where another is. */
function isNamedByOthers(group: ChoiceGroup, all: ChoiceGroup[]): boolean {
  if (group.about !== 'payment') return false;
  const names = (each: ChoiceGroup) => each.options.some(({ payment }) => payment !== null);
  const others = all.filter((other) => other !== group && other.about === 'payment' && names(other));
  return others.length > 0 && (!names(group) || others.some((other) => isHeadOf(group, other)));
}

/** A lone radio whose words are those of all the answers of another question: its head. */
function isHeadOf({ options: [only, ...more] }: ChoiceGroup, other: ChoiceGroup): boolean {
  if (!only || more.length > 0 || other.options.length < 2) return false;
  return other.options.every(({ label }) => label !== '' && only.label.includes(label));
}

function pressGroup(about: 'payment' | 'delivery', options: ChoiceOption[]): ChoiceGroup[] {
  return options.slice(0, 1).map(({ ref }) => ({ about, made: 'presses', ref, options, chosen: null }));
}

/** A list of provinces under the heading "delivery" is no choice of a delivery: an entry has to name one or a price. */
function isWayOrPrice(option: ChoiceOption): boolean {
  return option.delivery !== null || option.payment !== null || option.price !== null;
}

/** A native group hidden behind drawn radios with the same labels is the same question. */
function isShadow(group: ChoiceGroup, groups: ChoiceGroup[], index: number): boolean {
  const labels = (each: ChoiceGroup) => each.options.map((option) => option.label).join('|');
  return groups.some((other, at) => at > index && labels(other) === labels(group));
}

function radioGroups(snapshot: Snapshot): SnapshotNode[][] {
  const byName = new Map<string, SnapshotNode[]>();
  for (const node of snapshot.nodes) {
    if (node.tag !== 'input' || node.attrs.type !== 'radio' || !reachable(snapshot, node)) continue;
    const form = ancestors(snapshot, node.ref).find((each) => each.tag === 'form')?.ref ?? -1;
    const key = `${node.frame}/${form}/${node.attrs.name ?? node.parent}`;
    byName.set(key, [...(byName.get(key) ?? []), node]);
  }
  return joinLone(snapshot, [...byName.values()]);
}

/** Some builds name every radio of a question differently: lone radios of one table, list or group ask one question. */
function joinLone(snapshot: Snapshot, groups: SnapshotNode[][]): SnapshotNode[][] {
  const joined = new Map<number, SnapshotNode[]>();
  const kept = groups.filter(([first, ...others]) => {
    const around = others.length === 0 && first ? ancestors(snapshot, first.ref).find(asksOnce) : undefined;
    if (!around || !first) return true;
    joined.set(around.ref, [...(joined.get(around.ref) ?? []), first]);
    return false;
  });
  return [...kept, ...joined.values()];
}

function asksOnce(node: SnapshotNode): boolean {
  return ['table', 'ul', 'ol', 'dl', 'fieldset'].includes(node.tag) || node.role === 'radiogroup';
}

function ariaGroups(snapshot: Snapshot): SnapshotNode[][] {
  const byParent = new Map<number, SnapshotNode[]>();
  for (const node of snapshot.nodes) {
    if (node.role !== 'radio' || node.tag === 'input' || !node.visible) continue;
    // The round mark within an option may be drawn as a radio of its own, and tells nothing.
    if (ancestors(snapshot, node.ref).some(({ role }) => role === 'radio')) continue;
    const group = ancestors(snapshot, node.ref).find((each) => each.role === 'radiogroup')?.ref ?? node.parent;
    byParent.set(group, [...(byParent.get(group) ?? []), node]);
  }
  return [...byParent.values()];
}

/** Stores hide the radio itself and style its label: it can be chosen where its label is seen. */
export function reachable(snapshot: Snapshot, node: SnapshotNode): boolean {
  return node.visible || labelNode(snapshot, node)?.visible === true;
}

/** The ref of what is pressed in a field's place, or null. */
export function labelRef(snapshot: Snapshot, ref: number): number | null {
  const node = snapshot.nodes[ref];
  return node ? (labelNode(snapshot, node)?.ref ?? null) : null;
}

/** What is pressed in a field's place: the label around it or the one that names its id, else its tile. */
export function labelNode(snapshot: Snapshot, node: SnapshotNode): SnapshotNode | null {
  const around = ancestors(snapshot, node.ref).find((each) => each.tag === 'label');
  if (around) return around;
  return labelByName(snapshot, node) ?? tileOf(snapshot, node);
}

/** A label names the first element of an id: a copy of the form for another width of screen has none of its own. */
function labelByName(snapshot: Snapshot, { ref, frame, attrs: { id } }: SnapshotNode): SnapshotNode | undefined {
  if (!id) return undefined;
  const inFrame = snapshot.nodes.filter((each) => each.frame === frame);
  if (inFrame.find(({ attrs }) => attrs.id === id)?.ref !== ref) return undefined;
  return inFrame.find((each) => each.tag === 'label' && each.attrs.for === id && each.visible);
}

/** A hidden radio in a tile that is pressed as a whole, without a label. */
function tileOf(snapshot: Snapshot, node: SnapshotNode): SnapshotNode | null {
  if (node.visible) return null;
  const tile = ancestors(snapshot, node.ref)
    .slice(0, 3)
    .find((each) => each.visible && each.style?.cursor === 'pointer');
  if (!tile) return null;
  const inside = subtree(snapshot, tile.ref).filter(
    (each) => each.tag === 'input' && each.attrs.type === node.attrs.type,
  );
  return inside.length === 1 ? tile : null;
}

function readRadios(snapshot: Snapshot, nodes: SnapshotNode[], words: ShopWords): ChoiceGroup {
  const options = nodes.map((node) => {
    const label = optionText(snapshot, node, nodes);
    return readOption(node.ref, null, label, Boolean(node.state?.checked), Boolean(node.state?.disabled), words);
  });
  return finish(snapshot, nodes[0]!, 'radios', options, words);
}

function readTiles(snapshot: Snapshot, nodes: SnapshotNode[], words: ShopWords): ChoiceGroup {
  const options = nodes.map((node) => {
    const disabled = Boolean(node.state?.disabled) || node.attrs['aria-disabled'] === 'true';
    return readOption(node.ref, null, textOf(snapshot, node.ref), isChosenIn(snapshot, node), disabled, words);
  });
  return finish(snapshot, nodes[0]!, 'tiles', options, words);
}

function readList(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): ChoiceGroup {
  const options = (node.options ?? [])
    .filter((option) => option.value !== '' || option.selected)
    .map((option) =>
      readOption(node.ref, option.value, option.label, option.selected && option.value !== '', option.disabled, words),
    );
  return finish(snapshot, node, 'list', options, words);
}

/** The option's whole row: label, description and price stand side by side in many stores. */
function optionText(snapshot: Snapshot, node: SnapshotNode, group: SnapshotNode[]): string {
  const label = labelNode(snapshot, node);
  const tied = label ? textOf(snapshot, label.ref) : node.name;
  let best = tied || textAfter(snapshot, node) || labelOf(snapshot, node.ref);
  for (const above of ancestors(snapshot, node.ref)) {
    const shared = group.some((other) => other.ref !== node.ref && other.ref > above.ref && other.ref < above.end);
    if (shared || above.tag === 'form' || above.tag === 'fieldset' || above.tag === 'body') break;
    const text = textOf(snapshot, above.ref);
    if (text.length > 220) break;
    if (text.length > best.length) best = text;
    if (group.length === 1) break;
  }
  return best.trim();
}

function finish(
  snapshot: Snapshot,
  first: SnapshotNode,
  made: ChoiceGroup['made'],
  options: ChoiceOption[],
  words: ShopWords,
): ChoiceGroup {
  return {
    about: topicOf(snapshot, first, options, words),
    made,
    ref: first.ref,
    options,
    chosen: options.find((option) => option.chosen) ?? null,
  };
}

function topicOf(
  snapshot: Snapshot,
  first: SnapshotNode,
  options: ChoiceOption[],
  words: ShopWords,
): ChoiceGroup['about'] {
  const above = headingOf(snapshot, first.ref);
  const heading = `${above ? textOf(snapshot, above.ref) : ''} ${groupLabel(snapshot, first)}`;
  const code = `${first.attrs.name ?? ''} ${first.attrs.id ?? ''}`;
  const payments = options.filter((option) => option.payment !== null).length;
  const deliveries = options.filter((option) => option.delivery !== null).length;
  const priced = options.filter((option) => option.price !== null).length;
  const asks = (phrases: readonly string[]) => options.some((option) => says(option.label, phrases) > 0.55);
  if (options.length <= 3 && options.some((option) => says(option.label, words.sameAddress) > 0.5)) return 'address';
  if (asks(words.guest) && (asks(words.register) || asks(words.signIn) || options.length <= 2)) return 'guest';
  if (options.some((option) => says(option.label, words.salutations) > 0.9)) return 'salutation';
  const payment =
    (payments * 2) / options.length +
    (says(heading, words.headings.payment) > 0 ? 1.2 : 0) +
    (/pay/i.test(code) ? 1 : 0);
  const delivery =
    (deliveries * 1.5 + priced) / options.length +
    (says(heading, words.headings.delivery) > 0 ? 1.2 : 0) +
    (/ship|deliver|carrier|versand/i.test(code) ? 1 : 0);
  if (Math.max(payment, delivery) >= 0.9) return payment >= delivery ? 'payment' : 'delivery';
  if (/address/i.test(code)) return 'address';
  return 'other';
}

function groupLabel(snapshot: Snapshot, first: SnapshotNode): string {
  const group = ancestors(snapshot, first.ref).find(
    (node) => node.role === 'radiogroup' || node.role === 'group' || node.tag === 'fieldset',
  );
  if (!group) return '';
  const legend = subtree(snapshot, group.ref).find((node) => node.tag === 'legend');
  return `${group.name} ${legend ? textOf(snapshot, legend.ref) : ''}`;
}
