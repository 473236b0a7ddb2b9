import { type LocatorWish, refOf, sayLocator } from '../browser/locate.ts';
import type { Page } from '../browser/playwright.ts';
import type { Resolution } from '../evidence/types.ts';
import type { StoreProfile } from '../scenario/types.ts';
import { locatorFor } from '../snapshot/locator-for.ts';
import { sayElement } from '../snapshot/say-element.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { Resolved } from './intent.ts';
import { platformNamed, recognisePlatform } from './platforms/index.ts';

/** Looks an intent up where somebody wrote it down: the store's profile, then the platform. */
export interface Finder {
  find(page: Page, snapshot: Snapshot, intent: string): Promise<Resolved | null>;
  /** What a store file could say of the element that was found, and whether its own word no longer fits. */
  remarks(snapshot: Snapshot, intent: string, resolved: Resolved): Pick<Resolution, 'locator' | 'healed'>;
}

export function finderFor(profile: StoreProfile): Finder {
  return {
    async find(page, snapshot, intent) {
      const own = profile.locators[intent];
      if (own) {
        const ref = await refOf(page, own);
        if (ref !== null) return resolved(snapshot, intent, 'profile', ref, own);
      }
      const platform = platformNamed(profile.platform) ?? recognisePlatform(snapshot);
      for (const wish of platform?.locators[intent] ?? []) {
        const ref = await refOf(page, wish);
        if (ref !== null) return resolved(snapshot, intent, 'platform', ref, wish);
      }
      return null;
    },
    remarks(snapshot, intent, { ref, resolution }) {
      const known = profile.locators[intent];
      const outdated = known !== undefined && resolution.how !== 'profile' && resolution.chosen !== null;
      return {
        locator: ref === null ? null : locatorFor(snapshot, ref),
        ...(outdated ? { healed: { before: sayLocator(known), after: resolution.chosen ?? '' } } : {}),
      };
    },
  };
}

function resolved(
  snapshot: Snapshot,
  intent: string,
  how: 'profile' | 'platform',
  ref: number,
  wish: LocatorWish,
): Resolved {
  const chosen = sayElement(snapshot, ref);
  return {
    ref,
    resolution: {
      intent,
      how,
      chosen,
      sureness: 1,
      candidates: [{ what: chosen, score: 1, because: sayLocator(wish) }],
    },
  };
}
