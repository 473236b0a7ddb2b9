import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, subtree, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import type { FormField } from '../intents/fields.ts';

/**
 * Some stores wrap a whole page in one form: the box that signs a customer in, with its own password and button, and a
 * guest's e-mail outside it are two questions. The fields of the box first; one group where there is no such box.
 */
export function apartFromSignIn(snapshot: Snapshot, fields: FormField[], words: ShopWords): FormField[][] {
  const password = fields.find(({ field }) => field === 'password');
  const box = password && signInBox(snapshot, password, fields, words);
  if (!box) return [fields];
  const inside = fields.filter(({ node }) => within(node, box));
  const outside = fields.filter(({ node }) => !within(node, box));
  return outside.some(({ field }) => field === 'email') ? [inside, outside] : [fields];
}

/** The smallest part around the password that holds another field and a button that signs in. */
function signInBox(
  snapshot: Snapshot,
  password: FormField,
  fields: readonly FormField[],
  words: ShopWords,
): SnapshotNode | undefined {
  return ancestors(snapshot, password.node.ref).find(
    (each) =>
      fields.some((field) => field !== password && within(field.node, each)) &&
      subtree(snapshot, each.ref).some(({ role, name }) => role === 'button' && says(name, words.signIn) > 0.5),
  );
}
