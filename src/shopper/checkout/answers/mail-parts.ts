import { says } from '../../../lexicon/match.ts';
import { textOf } from '../../../snapshot/queries.ts';
import type { SnapshotNode } from '../../../snapshot/types.ts';
import type { FormField } from '../../intents/fields.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** The part of the address that belongs into this field of an e-mail in two parts: `name` [@] `domain`; else null. */
export function mailPart(screen: CheckoutScreen, field: FormField, email: string): string | null {
  const parts = mailFields(screen, field);
  const at = parts.findIndex((node) => node.ref === field.node.ref);
  if (parts.length !== 2 || at < 0) return null;
  return email.split('@')[at] ?? null;
}

/** The two text fields around an "@" that stands on the page; empty where the e-mail is one field. */
export function mailFields({ snapshot, fields }: CheckoutScreen, field: FormField): SnapshotNode[] {
  const wrapper = snapshot.nodes[field.node.parent];
  if (!wrapper || field.node.tag === 'select' || !/(^|\s)@(\s|$)/.test(textOf(snapshot, wrapper.ref))) return [];
  return fields
    .map((each) => each.node)
    .filter((node) => node.parent === wrapper.ref && node.tag === 'input' && node.attrs.type !== 'password');
}

/**
 * The domain may be locked until a list beside it says that it is typed. Chooses the shopper's own domain there, else the
 * entry for typing it. Returns the list, or null where nothing is locked.
 */
export async function unlockMailDomain(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const { tries } = shopper.memory.checkout;
  for (const list of screen.snapshot.nodes) {
    const key = `mail-domain/${shopper.memory.checkout.presses}/${list.parent}`;
    if (list.tag !== 'select' || !list.visible || tries.has(key) || !isBesideLockedDomain(screen, list)) continue;
    const domain = shopper.persona.email.split('@')[1] ?? '';
    const options = (list.options ?? []).filter((option) => !option.disabled);
    const own =
      options.find(({ value, label }) => value === domain || label === domain) ??
      options.find(({ label }) => says(label, shopper.words.enterManually) > 0.6);
    if (!own) continue;
    tries.set(key, 1);
    await shopper.choose(list.ref, own);
    return list.ref;
  }
  return null;
}

function isBesideLockedDomain({ snapshot }: CheckoutScreen, list: SnapshotNode): boolean {
  const wrapper = snapshot.nodes[list.parent];
  if (!wrapper || !/(^|\s)@(\s|$)/.test(textOf(snapshot, wrapper.ref))) return false;
  return snapshot.nodes.some(
    (node) =>
      node.parent === wrapper.ref &&
      node.tag === 'input' &&
      Boolean(node.state?.readonly || node.state?.disabled) &&
      (node.value ?? '') === '',
  );
}
