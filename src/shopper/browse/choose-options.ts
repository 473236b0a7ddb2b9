import { says } from '../../lexicon/match.ts';
import { readOffer } from '../../reading/read-part.ts';
import { fold } from '../../shared/text.ts';
import { isDeadLink, isLayer, isListEntry, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findAddToCart, mainHeading } from '../intents/add-to-cart.ts';
import { type OptionGroup, optionGroups } from '../intents/product-options/options.ts';
import type { Shopper } from '../shopper.ts';
import { isProductPage, isSoldOut } from './product.ts';

const MOST_OPTIONS = 8;
/** So many variants are tried where the one chosen first is sold out. */
const MOST_VARIANTS = 8;

interface Chosen {
  ref: number;
  label: string;
}

/** Answers the product's own questions (size, colour) with the first that can be had. Returns what was chosen. */
export async function chooseOptions(shopper: Shopper): Promise<string[]> {
  const chosen = await answerAll(shopper);
  if (chosen.length === 0) return [];
  const last = await avoidSoldOut(shopper, chosen.at(-1)!);
  followVariant(shopper);
  const labels = [...chosen.slice(0, -1).map(({ label }) => label), last];
  for (const label of labels)
    shopper.record({ intent: 'product.option', how: 'words', chosen: label, sureness: 1, candidates: [] });
  for (const wanted of missed(shopper.memory.wantedOptions, labels))
    shopper.log.attempts.push({ because: `"${wanted}" was not chosen: the page offers ${labels.join(', ')} instead` });
  return labels;
}

/** What the scenario names and the page did not offer to choose. */
export function missed(wanted: readonly string[], chosen: readonly string[]): string[] {
  return wanted.filter((each) => !chosen.some((label) => fold(label) === fold(each)));
}

/** In some stores each colour is a product of its own: the one wanted is the one that the page shows now. */
function followVariant(shopper: Shopper): void {
  const { product } = shopper.memory;
  const snapshot = shopper.seen;
  const heading = snapshot ? mainHeading(snapshot) : null;
  if (!product || !snapshot || !heading || !isProductPage(snapshot, shopper)) return;
  const name = textOf(snapshot, heading.ref);
  // The name with the variant behind it is still the same product: a cart says the two apart.
  if (name === '' || fold(name).startsWith(fold(product.name))) return;
  shopper.memory.product = {
    ...product,
    name,
    url: snapshot.url,
    price: readOffer(snapshot).price?.value ?? product.price,
  };
}

async function answerAll(shopper: Shopper): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < MOST_OPTIONS; round++) {
    const snapshot = await shopper.look();
    const button = findAddToCart(snapshot, shopper.words, true).ref ?? layerOver(snapshot);
    if (button === null) return chosen;
    const open = optionGroups(snapshot, button, shopper.words).find(
      (group) => !group.chosen && !tried.has(keyOf(group, chosen.length)),
    );
    if (!open) return chosen;
    tried.add(keyOf(open, chosen.length));
    const label = await answer(shopper, open);
    if (label) chosen.push({ ref: open.ref, label });
    if (label && asksAgain(snapshot, open, await shopper.look())) return chosen;
  }
  return chosen;
}

/**
 * A list that offers itself anew where it stood: what was chosen from it has become a row of its own below, with a number of
 * pieces. A second answer would be a second row.
 */
export function asksAgain(before: Snapshot, { kind, ref }: Pick<OptionGroup, 'kind' | 'ref'>, now: Snapshot): boolean {
  const list = before.nodes[ref];
  if (kind !== 'combobox' || !list) return false;
  // Called by its label, a list keeps its name when it is answered: what it shows tells.
  const shown = textOf(before, ref);
  return now.nodes.some(
    (node) =>
      node.visible &&
      node.role === list.role &&
      node.rect[0] === list.rect[0] &&
      node.rect[1] === list.rect[1] &&
      textOf(now, node.ref) === shown,
  );
}

/** Some stores say only once a variant is chosen that it is sold out: the next one is taken. The label of what is chosen then. */
async function avoidSoldOut(shopper: Shopper, last: Chosen): Promise<string> {
  let label = last.label;
  const tried = new Set([label]);
  for (let round = 0; round < MOST_VARIANTS; round++) {
    const snapshot = await shopper.look();
    if (!isSoldOut(snapshot, shopper)) return label;
    // The button is gone or called otherwise: what is chosen from stands where it stood.
    const group = optionGroups(snapshot, last.ref, shopper.words).find(
      ({ choices, kind }) => kind !== 'combobox' && choices.some((choice) => choice.label === last.label),
    );
    const next = group?.choices.find((choice) => choice.available && !tried.has(choice.label));
    if (!group || !next) return label;
    label = next.label;
    tried.add(label);
    await take(shopper, group, next);
  }
  return label;
}

/** A sheet of choices that "buy" has brought up: its cart button may come only when all is chosen. */
function layerOver(snapshot: Snapshot): number | null {
  return snapshot.nodes.findLast((node) => node.visible && isLayer(node))?.ref ?? null;
}

/** Lists to unfold may all be called "please choose": once one is answered, the next is another. */
function keyOf(group: OptionGroup, answered: number): string {
  const choices = group.choices.map((choice) => choice.label).join(',');
  return `${group.kind}/${group.label}/${group.kind === 'combobox' ? answered : choices}`;
}

async function answer(shopper: Shopper, group: OptionGroup): Promise<string | null> {
  if (group.kind === 'combobox') return answerCombobox(shopper, group.ref);
  const available = group.choices.filter((each) => each.available);
  const choice = available.find(({ label }) => isWanted(shopper, label)) ?? available[0];
  if (!choice) return null;
  await take(shopper, group, choice);
  return choice.label;
}

/** The scenario names it among the choices that it asks for. */
function isWanted({ memory }: Shopper, label: string): boolean {
  return memory.wantedOptions.some((wanted) => fold(wanted) === fold(label));
}

async function take(shopper: Shopper, { kind }: OptionGroup, choice: OptionGroup['choices'][number]): Promise<void> {
  if (kind === 'select') await shopper.choose(choice.ref, choice);
  else if (kind === 'radio') await shopper.tick(choice.ref);
  else await shopper.press(choice.ref);
}

async function answerCombobox(shopper: Shopper, ref: number): Promise<string | null> {
  const known = new Set((shopper.seen?.nodes ?? []).filter((node) => node.visible).map((node) => node.name));
  const opened = await shopper.press(ref);
  const usable = opened.nodes.filter((node) => {
    const text = node.name || textOf(opened, node.ref);
    return (
      node.visible &&
      !node.state?.disabled &&
      says(text, shopper.words.pleaseChoose) < 0.6 &&
      says(text, shopper.words.outOfStock) === 0
    );
  });
  const entries = usable.filter((node) => isListEntry(opened, node));
  const listed = entries.find((node) => isWanted(shopper, node.name || textOf(opened, node.ref))) ?? entries[0];
  const entry =
    listed ??
    usable.find((node) => (node.role === 'button' || isDeadLink(node)) && node.name !== '' && !known.has(node.name));
  if (!entry) return null;
  await shopper.press(entry.ref);
  return entry.name || textOf(opened, entry.ref);
}
