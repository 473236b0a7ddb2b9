import { textOf } from '../../../snapshot/queries.ts';
import type { SnapshotNode } from '../../../snapshot/types.ts';
import type { FormField } from '../../intents/fields.ts';
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
