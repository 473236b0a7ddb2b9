import { says } from '../../lexicon/match.ts';
import { fold } from '../../shared/text.ts';
import { regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { answerGroups } from '../checkout/answers/answer.ts';
import { readScreen } from '../checkout/screen.ts';
import { mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { openOrder } from './open-order.ts';

const MOST_PRESSES = 4;
const ANSWER_MS = 5000;

export interface Cancelled {
  offered: boolean;
  tried: boolean;
  done: boolean | null;
  quote: string | null;
}

/**
 * Looks whether the order that this visit placed can be cancelled, on the page in view or on the order's own, and cancels
 * it where `allowed`. Never touches any other order.
 */
export async function cancelOrder(shopper: Shopper, allowed: boolean): Promise<Cancelled> {
  let press = await pressInView(shopper);
  if (press === null && (await openOrder(shopper))) press = await pressInView(shopper);
  const offered = press === null ? null : press.text;
  const done = press !== null && allowed ? await goThrough(shopper) : null;
  const page = await shopper.see('order-tracking', 'the order and how to cancel it');
  const cancelled: Cancelled = { offered: offered !== null, tried: done !== null, done, quote: offered };
  await shopper.note({ kind: 'cancellation', ...cancelled, page: page.id });
  return cancelled;
}

/** Presses what cancels, answers what is asked about it, until the store says that the order is cancelled. */
async function goThrough(shopper: Shopper): Promise<boolean> {
  const known = new Set(mainTexts(shopper.seen ?? (await shopper.look())));
  for (let round = 0; round < MOST_PRESSES; round++) {
    const press = await pressInView(shopper);
    if (press === null) break;
    await answerGroups(shopper, readScreen(shopper.seen ?? (await shopper.look()), shopper.words));
    const before = shopper.seen?.url;
    const again = await pressInView(shopper);
    await shopper.press((again ?? press).ref);
    const said = await shopper.until(
      (now) => (saysCancelled(now, known, shopper) ? 'cancelled' : now.url !== before ? 'elsewhere' : null),
      ANSWER_MS,
    );
    if (said === 'cancelled') return true;
  }
  return shopper.until((now) => saysCancelled(now, known, shopper) || null, ANSWER_MS).then((said) => said === true);
}

function saysCancelled(now: Snapshot, known: Set<string>, shopper: Shopper): boolean {
  return mainTexts(now).some(
    (text) =>
      !known.has(text) && text.length < 240 && !/\?\s*$/.test(text) && says(text, shopper.words.orderCancelled) > 0.3,
  );
}

/** What cancels on the page in view; in a dialog the one there goes first. */
async function pressInView(shopper: Shopper): Promise<{ ref: number; text: string } | null> {
  const snapshot = await shopper.lookFreely(true);
  const found = snapshot.nodes
    .filter((node) => node.visible && (node.role === 'button' || node.role === 'link') && !node.state?.disabled)
    .map((node) => ({ node, text: sayings(snapshot, node), score: scoreOf(snapshot, node, shopper) }))
    .sort((a, b) => b.score - a.score)[0];
  return found && found.score > 0.6 ? { ref: found.node.ref, text: found.text } : null;
}

function scoreOf(snapshot: Snapshot, node: SnapshotNode, shopper: Shopper): number {
  const region = regionOf(snapshot, node.ref);
  if (region === 'footer' || region === 'header' || region === 'nav') return 0;
  const text = sayings(snapshot, node);
  if (text.length > 60 || says(text, shopper.words.pages.returns) > 0.6) return 0;
  const about = fold(text).includes(fold(shopper.memory.orderNumber ?? '\u0000')) ? 0.1 : 0;
  return says(text, shopper.words.cancelOrder) + (region === 'dialog' ? 0.2 : 0) + about;
}

function sayings(snapshot: Snapshot, node: SnapshotNode): string {
  return (node.name || textOf(snapshot, node.ref) || node.attrs.value || node.attrs.title || '').trim();
}
