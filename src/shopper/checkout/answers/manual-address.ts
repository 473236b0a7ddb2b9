import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { regionOf, textOf } from '../../../snapshot/queries.ts';
import type { SnapshotNode } from '../../../snapshot/types.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/**
 * Some forms find the address by its postcode and keep the fields hidden or locked. The shopper types it instead, where
 * the form lets it. Returns what was pressed or ticked, or null.
 */
export async function openManualAddress(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const key = `manual/${shopper.memory.checkout.presses}/${screen.signature}`;
  const { tries } = shopper.memory.checkout;
  const way = wayToWrite(screen, shopper.words);
  if (way === null || (tries.get(key) ?? 0) > 0) return null;
  tries.set(key, 1);
  if (way.role === 'checkbox') await shopper.tick(way.ref);
  else await shopper.press(way.ref);
  return way.ref;
}

/** No street to write into: it is locked, only looks addresses up, or there is none beside a postcode. */
function isLocked(screen: CheckoutScreen): boolean {
  const street = screen.fields.find((field) => field.field === 'street');
  // One line for all of an address, without a postcode or a town to write: what is not picked from its list is refused.
  const looksUp = !screen.fields.some((field) => field.field === 'postcode' || field.field === 'city');
  const { readonly, disabled } = street?.node.state ?? {};
  if (street) return looksUp || (Boolean(readonly || disabled) && !street.node.value);
  return screen.fields.some((field) => field.field === 'postcode' || field.field === 'lastName');
}

/** What lets the shopper write the address, where the form has no street to write into: a box, a button, a link. */
export function wayToWrite(screen: CheckoutScreen, words: ShopWords): SnapshotNode | null {
  if (!isLocked(screen)) return null;
  const { snapshot, boxes } = screen;
  const box = boxes.find((each) => !each.checked && says(each.label, words.enterManually) > 0.5);
  if (box) return snapshot.nodes[box.ref] ?? null;
  return (
    snapshot.nodes.find(
      (node) =>
        node.visible &&
        (node.role === 'button' || node.role === 'link' || node.style?.cursor === 'pointer') &&
        ['main', 'dialog', 'aside'].includes(regionOf(snapshot, node.ref)) &&
        says(node.name || textOf(snapshot, node.ref), words.enterManually) > 0.6,
    ) ?? null
  );
}
