import type { EvidenceOf } from '../../evidence/types.ts';
import type { Draft } from '../../scenario/write-draft.ts';

type Kept = Draft['store']['locators'][number];

/** Intents with one element on every page; those of a checkout's screens differ from screen to screen. */
const KEPT_INTENTS = [
  'search.field',
  'search.opener',
  'product.add-to-cart',
  'cart.link',
  'cart.checkout-button',
] as const;

/**
 * Of each intent the one locator by which its element was found wherever it was looked for. An element that is called
 * differently from page to page is left to the shopper: the name of one page would not fit the next.
 */
export function locatorsOf(records: EvidenceOf<'step'>[]): Kept[] {
  const resolutions = records.flatMap((record) => record.resolutions);
  return KEPT_INTENTS.flatMap((intent) => {
    const found = resolutions.flatMap(({ intent: its, locator, sureness }) =>
      its === intent && locator ? [{ intent, locator, sureness }] : [],
    );
    const widest = found.find(({ locator }) => locator.exact !== true) ?? found[0];
    if (!widest || !found.every((each) => covers(widest.locator, each.locator))) return [];
    return [{ ...widest, sureness: Math.min(...found.map((each) => each.sureness)) }];
  });
}

/** "Cart", of which a count may follow, is also the "Cart" that nothing follows. */
function covers(wide: Kept['locator'], narrow: Kept['locator']): boolean {
  const { exact: isWideExact, ...one } = wide;
  const { exact: isNarrowExact, ...other } = narrow;
  return JSON.stringify(one) === JSON.stringify(other) && (isWideExact !== true || isNarrowExact === true);
}
