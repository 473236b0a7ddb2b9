import { pressOfKnownBanner } from '../browser/consent/consent-rules.ts';
import { ancestors } from '../snapshot/queries.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { findOverlays, type Overlay, shareOf } from './intents/overlays.ts';
import type { Shopper } from './shopper.ts';

const MOST_OVERLAYS = 4;

/**
 * Closes what lies over the page as a shopper would, and counts it. A corner notice that hides nothing is left alone
 * unless it asks for consent: stores keep re-opening it until it is answered. What a press of the shopper's `own` brought
 * up is an answer, not an obstacle. True when something was closed.
 */
export async function clearTheWay(shopper: Shopper, first: Snapshot, own = false): Promise<boolean> {
  let snapshot = first;
  let closed = false;
  for (let round = 0; round < MOST_OVERLAYS; round++) {
    const overlay = inTheWay(snapshot, shopper, own) ?? (await knownBanner(snapshot, shopper));
    if (!overlay || overlay.close === null) return closed;
    const tried = `overlay/${overlay.what}/${overlay.closeText}`;
    const tries = shopper.memory.checkout.tries.get(tried) ?? 0;
    if (tries > 2) return closed;
    shopper.memory.checkout.tries.set(tried, tries + 1);
    try {
      snapshot = await shopper.press(overlay.close, { closing: true });
    } catch {
      return closed;
    }
    closed = true;
    await shopper.note({
      kind: 'interruption',
      what: overlay.what,
      closedBy: overlay.closeText,
      coveredShare: Math.round(overlay.coveredShare * 100) / 100,
      blocking: overlay.blocking,
      page: null,
    });
  }
  return closed;
}

function inTheWay(snapshot: Snapshot, shopper: Shopper, own: boolean): Overlay | undefined {
  return findOverlays(snapshot, shopper.words).find(
    (each) =>
      each.close !== null &&
      !(own && each.what === 'dialog') &&
      (each.blocking || each.what === 'cookie-banner' || each.coveredShare > 0.12),
  );
}

/** A banner that no words gave away (a language without a lexicon, signs only) may be known by its make. Once a page. */
async function knownBanner(snapshot: Snapshot, shopper: Shopper): Promise<Overlay | null> {
  if (shopper.memory.consentAskedAt === snapshot.url) return null;
  const banner = await pressOfKnownBanner(shopper.page, snapshot);
  const button = banner && snapshot.nodes[banner.ref];
  if (!button?.visible) {
    shopper.memory.consentAskedAt = snapshot.url;
    return null;
  }
  const layer = ancestors(snapshot, button.ref).find((node) => node.style?.position === 'fixed') ?? button;
  const closeText = `${button.name || button.text || 'x'} (${banner?.rule})`;
  const coveredShare = shareOf(snapshot, layer);
  return { ref: layer.ref, what: 'cookie-banner', close: button.ref, closeText, coveredShare, blocking: false };
}
