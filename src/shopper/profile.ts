import { type LocatorWish, refOf, sayLocator } from '../browser/locate.ts';
import type { Page } from '../browser/playwright.ts';
import type { StoreProfile } from '../scenario/types.ts';
import { locatorFor } from '../snapshot/locator-for.ts';
import { matchesOf } from '../snapshot/match-locator.ts';
import { sayElement } from '../snapshot/say-element.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { Resolved } from './intent.ts';
import { platformNamed, recognisePlatform } from './platforms/index.ts';

/** What is looked for on a page, and what the shopper does about it where nobody wrote it down. */
export interface Sought {
  intent: string;
  generally(snapshot: Snapshot): Resolved;
  /** Whether an element that was written down will do here; what may place an order does not. */
  fits(snapshot: Snapshot, ref: number): boolean;
}

/** Looks an intent up where somebody wrote it down: the store's profile, then the platform. */
export interface Finder {
  /** The record says what a store file could say of the element, and whether its own word no longer fits. */
  find(page: Page, snapshot: Snapshot, sought: Sought): Promise<Resolved>;
}

export function finderFor(profile: StoreProfile): Finder {
  return {
    async find(page, snapshot, sought) {
      const own = profile.locators[sought.intent];
      const refs = own ? await lookUp(page, snapshot, own) : [];
      const free = refs.filter((ref) => sought.fits(snapshot, ref) && !snapshot.nodes[ref]?.covered);
      const byFile = (ref: number, wish: LocatorWish) => found(snapshot, sought, { how: 'profile', ref, wish });
      if (own && free[0] !== undefined && free.length === 1) return byFile(free[0], own);
      const unaided = (await onPlatform(profile, page, snapshot, sought)) ?? sought.generally(snapshot);
      // Several are called so here: the one that the shopper would take by itself; where it takes none, the first.
      const [likeliest] = [...free.filter((ref) => ref === unaided.ref), ...free];
      if (own && likeliest !== undefined) return byFile(likeliest, own);
      // What the file names is here, but something lies over it or it will not do: the file is not out of date.
      return told(snapshot, unaided, refs.length > 0 ? undefined : own);
    },
  };
}

async function onPlatform(
  { platform }: StoreProfile,
  page: Page,
  snapshot: Snapshot,
  sought: Sought,
): Promise<Resolved | null> {
  const known = platformNamed(platform) ?? recognisePlatform(snapshot);
  for (const wish of known?.locators[sought.intent] ?? []) {
    const ref = await refOf(page, wish);
    if (ref !== null && sought.fits(snapshot, ref)) return found(snapshot, sought, { how: 'platform', ref, wish });
  }
  return null;
}

/** By the snapshot's own names, in which a draft was written; else by the browser's. */
async function lookUp(page: Page, snapshot: Snapshot, wish: LocatorWish): Promise<number[]> {
  const refs = matchesOf(snapshot, wish);
  if (refs.length > 0) return refs;
  const ref = await refOf(page, wish);
  return ref === null ? [] : [ref];
}

function found(
  snapshot: Snapshot,
  { intent }: Sought,
  { how, ref, wish }: { how: 'profile' | 'platform'; ref: number; wish: LocatorWish },
): Resolved {
  const chosen = sayElement(snapshot, ref);
  const candidates = [{ what: chosen, score: 1, because: sayLocator(wish) }];
  return told(snapshot, { ref, resolution: { intent, how, chosen, sureness: 1, candidates } });
}

/** With what a store file could say of the element, and what its own word was that no longer fits. */
function told(snapshot: Snapshot, { ref, resolution }: Resolved, outdated?: LocatorWish): Resolved {
  const { chosen } = resolution;
  return {
    ref,
    resolution: {
      ...resolution,
      locator: ref === null ? null : locatorFor(snapshot, ref),
      ...(outdated && chosen !== null ? { healed: { before: sayLocator(outdated), after: chosen } } : {}),
    },
  };
}
