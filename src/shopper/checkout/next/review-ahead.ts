import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { findMoney } from '../../../reading/money.ts';
import { ancestors, regionOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { isCurrent, LONGEST_STEP, MOST_STEPS, stepsOf } from '../progress-bar.ts';
import { type CheckoutScreen, IN_REACH } from '../screen.ts';

/** A review is still to come: a later section says so, or a progress bar on which the shopper stands before it. */
export function reviewFollows(screen: CheckoutScreen, button: number, words: ShopWords): boolean {
  const { snapshot } = screen;
  const pressed = snapshot.nodes[button];
  if (!pressed) return false;
  const later = snapshot.nodes.some(
    (node) =>
      node.ref > pressed.end &&
      node.text !== '' &&
      node.text.length < 60 &&
      node.visible &&
      IN_REACH.has(regionOf(snapshot, node.ref)) &&
      (node.role === 'heading' || node.role === 'button' || node.tag === 'summary') &&
      says(node.text, words.review) > 0.5 &&
      says(node.text, words.placeOrder) < 0.8 &&
      isCollapsedSection(snapshot, node),
  );
  return later || isOnBarBeforeReview(screen, words);
}

/** A heading whose section shows nothing to fill in or press yet. */
function isCollapsedSection(snapshot: Snapshot, node: SnapshotNode): boolean {
  const section = ancestors(snapshot, node.ref).find((each) =>
    ['section', 'li', 'article', 'div', 'details'].includes(each.tag),
  );
  if (!section) return false;
  const inside = snapshot.nodes.slice(section.ref, section.end).filter((each) => each.visible);
  // A summary with prices in it is here already: it says nothing of what comes after the press.
  return (
    findMoney(textOf(snapshot, section.ref)).length === 0 &&
    textOf(snapshot, section.ref).length < 160 &&
    !inside.some((each) => each.tag === 'input' || each.tag === 'select')
  );
}

/**
 * A progress bar names the steps on each of them, the review's own page included, and may mark those that are done: it says
 * that one is to come only where the page still asks for something of an earlier step, and the bar marks no later one.
 */
function isOnBarBeforeReview(screen: CheckoutScreen, words: ShopWords): boolean {
  const { snapshot } = screen;
  if (!asksOfEarlierStep(screen)) return false;
  return snapshot.nodes.some((bar) => {
    if (!bar.visible || bar.role === 'button') return false;
    const steps = stepsOf(snapshot, bar);
    const review = reviewAmong(
      steps.map((step) => textOf(snapshot, step.ref)),
      words,
    );
    if (review < 0) return namesReview(textOf(snapshot, bar.ref), words);
    const current = steps.findLastIndex((step) => isCurrent(snapshot, step));
    return current < review;
  });
}

/**
 * The page asks for the address or the delivery, asks and says nothing of a payment, and stands on a progress bar before
 * the step that is called so: what is pressed here leads towards it.
 */
export function paymentFollows({ snapshot, groups, fields, statedPayment }: CheckoutScreen, words: ShopWords): boolean {
  if (statedPayment !== null || groups.some(({ about }) => about === 'payment')) return false;
  const asks = groups.some(({ about }) => about === 'delivery');
  if (!asks && !fields.some(({ field }) => field === 'street' || field === 'postcode')) return false;
  return snapshot.nodes.some((bar) => {
    const steps = bar.visible && bar.role !== 'button' ? stepsOf(snapshot, bar) : [];
    const texts = steps.map((step) => textOf(snapshot, step.ref));
    if (texts.some((text) => text.length > LONGEST_STEP)) return false;
    const current = steps.findIndex((step) => isCurrent(snapshot, step));
    const payment = texts.findLastIndex((text) => says(text, words.headings.payment) > 0.6);
    return current >= 0 && current < payment;
  });
}

function asksOfEarlierStep({ groups, fields }: CheckoutScreen): boolean {
  return (
    groups.some(({ about }) => about === 'payment' || about === 'delivery') ||
    fields.some(({ field }) => field === 'street' || field === 'postcode')
  );
}

const LONGEST_BAR = 160;

/** `1 Address 2 Delivery 3 Payment 4 Review`, `Address › Delivery › Payment › Review`. */
export function namesReview(text: string, words: ShopWords): boolean {
  if (text.length > LONGEST_BAR || text.length < 12) return false;
  const numbered = text.split(/(?:^|\s)\d{1,2}[.):]?\s+/).filter((entry) => entry.trim() !== '');
  const parted = text.split(/\s*[›»>→|·]\s*/).filter((entry) => entry.trim() !== '');
  return [numbered, parted].some((entries) => reviewAmong(entries, words) >= 0);
}

/** Which of the steps, after the payment, says review or names the order; -1 where these are no steps of a checkout. */
function reviewAmong(entries: string[], words: ShopWords): number {
  if (entries.length < 3 || entries.length > MOST_STEPS || entries.some((entry) => entry.length > LONGEST_STEP))
    return -1;
  const topics = [
    words.headings.address,
    words.headings.delivery,
    words.headings.payment,
    words.headings.contact,
    words.cart,
  ];
  const known = entries.filter((entry) => topics.some((phrases) => says(entry, phrases) > 0.4)).length;
  const payment = entries.findLastIndex((entry) => says(entry, words.headings.payment) > 0.4);
  const review = entries.findIndex((entry) => says(entry, words.review) > 0.4 || says(entry, words.placeOrder) > 0.6);
  return known >= 2 && payment >= 0 && review > payment ? review : -1;
}
