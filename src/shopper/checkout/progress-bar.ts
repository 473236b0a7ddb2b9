import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { children, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { isChosenTile } from '../intents/choices/tiles.ts';

export const MOST_STEPS = 8;
export const LONGEST_STEP = 40;

/** What may be the steps of a progress bar: from three to eight parts in a row, as far as they can be seen. */
export function stepsOf(snapshot: Snapshot, bar: SnapshotNode): SnapshotNode[] {
  const steps = children(snapshot, bar.ref).filter((node) => node.visible);
  return steps.length < 3 || steps.length > MOST_STEPS ? [] : steps;
}

/** The bar marks this step as the one on which the shopper stands, or as done. */
export function isCurrent(snapshot: Snapshot, step: SnapshotNode): boolean {
  return [step, ...subtree(snapshot, step.ref)].some(
    (node) => isChosenTile(node) || !['', 'false'].includes(node.attrs['aria-current'] ?? ''),
  );
}

/** Everything on progress bars that is not the step where the shopper stands: what it names is over, or still to come. */
export function otherSteps(snapshot: Snapshot, words: ShopWords): ReadonlySet<number> {
  const others = snapshot.nodes
    .filter(({ visible, role }) => visible && role !== 'button')
    .flatMap((bar) => othersOn(snapshot, stepsOf(snapshot, bar), words));
  return new Set(others.flatMap(({ ref, end }) => Array.from({ length: end - ref }, (_, index) => ref + index)));
}

/** A list of what was ordered names delivery and payment, too: a bar has numbers, or marks where the shopper stands. */
function othersOn(snapshot: Snapshot, steps: readonly SnapshotNode[], words: ShopWords): SnapshotNode[] {
  const current = steps.findLastIndex((step) => isCurrent(snapshot, step));
  const numbered = steps.every((step) => /^\d{1,2}\D/.test(textOf(snapshot, step.ref)));
  if ((current < 0 && !numbered) || !isOfCheckout(snapshot, steps, words)) return [];
  return steps.filter((_, index) => index !== current);
}

/** Short names of which two at least are steps of a checkout. */
function isOfCheckout(snapshot: Snapshot, steps: readonly SnapshotNode[], words: ShopWords): boolean {
  const texts = steps.map(({ ref }) => textOf(snapshot, ref));
  if (texts.length === 0 || texts.some((text) => text === '' || text.length > LONGEST_STEP)) return false;
  const { address, contact, delivery, payment } = words.headings;
  const topics = [words.cart, words.review, words.orderPlaced, address, contact, delivery, payment];
  return texts.filter((text) => topics.some((phrases) => says(text, phrases) > 0.4)).length >= 2;
}
