import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/browser/playwright.ts';
import type { LocatorSpec } from '../../src/scenario/types.ts';
import type { Resolved } from '../../src/shopper/intent.ts';
import { mayOrder } from '../../src/shopper/intents/cart.ts';
import { finderFor } from '../../src/shopper/profile.ts';
import { wordsFor } from '../../src/shopper/words.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { page, type Tree } from '../snapshot/tree.ts';

/** A browser that finds nothing beyond the snapshot. Cast: of a page's hundred methods a finder calls these two. */
const nowhere = { filter: () => ({ first: () => ({ elementHandles: async () => [] }) }) };
const browser = { getByRole: () => nowhere, locator: () => nowhere } as unknown as Page;
const WAY_ON: LocatorSpec = { role: 'button', name: 'Checkout', exact: true };

function cart(...parts: Tree[]): Snapshot {
  return page(['body', ...parts]);
}

/** Looks for the way on, of which the file says how it is called; the shopper itself would take `ref`. */
function find(snapshot: Snapshot, ref: number | null, fits: (snapshot: Snapshot, ref: number) => boolean = () => true) {
  const resolution = { intent: 'cart.checkout-button', how: 'words', sureness: 0.5, candidates: [] } as const;
  const chosen = ref === null ? null : (snapshot.nodes[ref]?.text ?? null);
  const unaided: Resolved = { ref, resolution: { ...resolution, candidates: [], chosen } };
  const finder = finderFor({ locators: { 'cart.checkout-button': WAY_ON }, pages: {}, platform: null });
  return finder.find(browser, snapshot, { intent: 'cart.checkout-button', generally: () => unaided, fits });
}

describe('an element that a store file names', () => {
  it('is taken before anything else', async () => {
    const { ref, resolution } = await find(cart(['button', 'Go on'], ['button', 'Checkout']), 1);
    expect({ ref, how: resolution.how, healed: resolution.healed }).toEqual({
      ref: 2,
      how: 'profile',
      healed: undefined,
    });
  });

  it('is looked for as on an unknown store where it is gone, and told as healed', async () => {
    const { ref, resolution } = await find(cart(['button', 'Go on']), 1);
    expect(ref).toBe(1);
    expect(resolution.healed).toEqual({
      before: 'role "button" name "Checkout" exact "true"',
      after: 'Go on',
    });
  });

  it('of several that are called so is the one that the shopper would take', async () => {
    const { ref, resolution } = await find(cart(['button', 'Checkout'], ['button', 'Checkout']), 2);
    expect({ ref, how: resolution.how }).toEqual({ ref: 2, how: 'profile' });
  });

  it('and that lies under something is left for what the shopper finds: nothing had to be healed', async () => {
    const snapshot = cart(['button', 'Go on'], ['button', 'Checkout']);
    Object.assign(snapshot.nodes[2] ?? {}, { covered: true });
    const { ref, resolution } = await find(snapshot, 1);
    expect({ ref, healed: resolution.healed }).toEqual({ ref: 1, healed: undefined });
    expect((await find(snapshot, null)).ref).toBeNull();
  });

  it('and that will not do here is not taken, whoever wrote it down', async () => {
    const { ref } = await find(cart(['button', 'Checkout']), null, () => false);
    expect(ref).toBeNull();
  });
});

it.each([
  ['Place order', true],
  ['Buy now', true],
  ['Checkout', false],
  ['Proceed to checkout', false],
])('whoever the store knows may order by "%s": %s', (text, expected) => {
  expect(mayOrder(cart(['button', text]), 1, wordsFor('en'))).toBe(expected);
});
