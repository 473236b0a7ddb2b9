import { says } from '../../../lexicon/match.ts';
import { ancestors, subtree, textOf, within } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import type { FormField } from '../../intents/fields.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** The part of the address that belongs into this field of an e-mail in two parts: `name` [@] `domain`; else null. */
export function mailPart(screen: CheckoutScreen, field: FormField, email: string): string | null {
  const parts = mailFields(screen, field);
  const at = parts.findIndex((node) => node.ref === field.node.ref);
  return at < 0 ? null : (email.split('@')[at] ?? null);
}

/**
 * The two text fields around an "@" that stands on the page, or the one before it where the domain is chosen from a list;
 * empty where the e-mail is one field.
 */
export function mailFields({ snapshot, fields }: CheckoutScreen, field: FormField): SnapshotNode[] {
  const wrapper = field.node.tag === 'select' ? undefined : aroundAt(snapshot, field.node);
  if (!wrapper) return [];
  const parts = fields
    .map((each) => each.node)
    .filter((node) => within(node, wrapper) && node.tag === 'input' && node.attrs.type !== 'password');
  const chosen = subtree(snapshot, wrapper.ref).some((node) => node.visible && isDomainList(node));
  return parts.length === 2 || (parts.length === 1 && chosen) ? parts : [];
}

/** The box of a row in which the "@" stands. */
function aroundAt(snapshot: Snapshot, node: SnapshotNode): SnapshotNode | undefined {
  const near = ancestors(snapshot, node.ref).slice(0, MOST_WRAPPERS);
  const rows = near.filter(({ tag }) => !['form', 'fieldset', 'main', 'body'].includes(tag));
  return rows.find((each) => /(^|\s)@(\s|$)/.test(textOf(snapshot, each.ref)));
}

const MOST_WRAPPERS = 3;

function isDomainList({ tag, options = [] }: SnapshotNode): boolean {
  return tag === 'select' && options.filter(({ value, label }) => DOMAIN.test(value) || DOMAIN.test(label)).length >= 3;
}

const DOMAIN = /^[a-z0-9-]+(\.[a-z]{2,})+$/i;

/**
 * The domain may be locked, or out of sight, until a list beside it says that it is typed. Chooses the shopper's own domain
 * there, else the entry for typing it. Returns the list, or null where nothing is locked.
 */
export async function unlockMailDomain(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const { tries } = shopper.memory.checkout;
  for (const list of screen.snapshot.nodes) {
    const key = `mail-domain/${shopper.memory.checkout.presses}/${list.parent}`;
    if (list.tag !== 'select' || !list.visible || tries.has(key) || !isOpen(screen, list)) continue;
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

/** The domain is not said yet: its list shows none, or its field is locked and empty. */
function isOpen({ snapshot }: CheckoutScreen, list: SnapshotNode): boolean {
  const wrapper = aroundAt(snapshot, list);
  if (!wrapper) return false;
  const inside = subtree(snapshot, wrapper.ref).filter(({ tag, visible }) => tag === 'input' && visible);
  if (isDomainList(list) && inside.length < 2) return (list.value ?? '') === '';
  return inside.some((node) => (node.state?.readonly || node.state?.disabled) && (node.value ?? '') === '');
}
