import type { Snapshot } from '../../snapshot/types.ts';
import { fillScreen } from '../checkout/answers/fill.ts';
import { fieldKey } from '../checkout/answers/pending.ts';
import { type CheckoutScreen, readScreen } from '../checkout/screen.ts';
import { consentBoxes } from '../intents/boxes.ts';
import type { FormField } from '../intents/fields.ts';
import type { Shopper } from '../shopper.ts';

/** One form of a page, as long as it is there. */
export type Part = (snapshot: Snapshot) => { root: number; fields: FormField[] } | null;

/**
 * Answers everything that one form of the page asks, and leaves the rest of the page alone. `wrong` are the fields that
 * the store refused, with the number of the try: their value is written another way.
 */
export async function fillForm(
  shopper: Shopper,
  part: Part,
  wrong: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const { checkout } = shopper.memory;
  const kept = checkout.tries;
  checkout.tries = new Map(wrong);
  const look = async () => partOf(await shopper.lookFreely(true), shopper, part);
  try {
    await fillScreen(shopper, await look(), look);
  } finally {
    checkout.tries = kept;
  }
}

/** The keys by which a field's tries are counted. */
export function keysOf(fields: FormField[], refs: ReadonlySet<number>): string[] {
  return fields.filter((field) => refs.has(field.node.ref)).map(fieldKey);
}

function partOf(snapshot: Snapshot, shopper: Shopper, part: Part): CheckoutScreen {
  const screen = readScreen(snapshot, shopper.words);
  const found = part(snapshot);
  const root = found ? snapshot.nodes[found.root] : undefined;
  const inside = (each: { ref: number }) => root !== undefined && each.ref > root.ref && each.ref < root.end;
  return {
    ...screen,
    fields: found?.fields ?? [],
    signIn: [],
    groups: screen.groups.filter(inside),
    boxes: consentBoxes(snapshot, shopper.words).filter(inside),
  };
}
