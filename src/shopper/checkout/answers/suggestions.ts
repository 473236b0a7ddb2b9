import { fold } from '../../../shared/text.ts';
import { ancestors, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import type { FieldName, FormField } from '../../intents/fields.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';
import { isTypedList } from './lists/typed-list.ts';
import { fieldKey } from './pending.ts';

/** What stores look up in a directory while it is typed. */
const LOOKED_UP = new Set<FieldName>(['city', 'postcode', 'street', 'region']);
const APPEARS_MS = 900;
/** How far below its field a list of suggestions reaches. */
const LOWEST_PX = 320;

/**
 * Takes the suggestion that hangs below a filled address field: many stores keep a town only when it was picked. A town
 * whose field turns the browser's own suggestions off is typed once more, in case its list has closed. Null: none hangs.
 */
export async function pickSuggestion(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const { tries } = shopper.memory.checkout;
  for (const field of screen.fields) {
    const value = field.node.value ?? '';
    if (!field.field || !LOOKED_UP.has(field.field) || isTypedList(field) || !isWritten(field.node)) continue;
    const key = `suggestion/${fieldKey(field)}/${value}`;
    if (tries.has(key)) continue;
    const open = suggestionFor(screen.snapshot, field.node);
    if (open === null && !mayHaveClosed(field)) continue;
    tries.set(key, 1);
    const entry = open ?? (await typedAgain(shopper, field, value));
    if (entry === null) continue;
    await shopper.press(entry.ref);
    return field.node.ref;
  }
  return null;
}

function isWritten({ tag, value, state }: SnapshotNode): boolean {
  return tag === 'input' && (value ?? '') !== '' && !state?.readonly && !state?.disabled;
}

function mayHaveClosed({ field, node }: FormField): boolean {
  return field === 'city' && /^(off|nope|none|false|disabled)$/i.test(node.attrs.autocomplete ?? '');
}

async function typedAgain(shopper: Shopper, { node }: FormField, value: string): Promise<SnapshotNode | null> {
  await shopper.type(node.ref, value).catch(() => '');
  return shopper.until((now) => suggestionFor(now, node), APPEARS_MS);
}

/** The first thing to press in a layer right below the field that says what stands in it. */
export function suggestionFor(snapshot: Snapshot, field: SnapshotNode): SnapshotNode | null {
  const [left, top, width, height] = field.rect;
  const wanted = fold(field.value ?? '');
  if (wanted.length < 2) return null;
  const found = snapshot.nodes.find(
    (node) =>
      node.visible &&
      (node.role === 'option' || node.style?.cursor === 'pointer') &&
      !['input', 'select', 'option', 'a'].includes(node.tag) &&
      node.rect[1] >= top + height - 6 &&
      node.rect[1] < top + height + LOWEST_PX &&
      node.rect[0] < left + width &&
      node.rect[0] + node.rect[2] > left &&
      fold(textOf(snapshot, node.ref)).includes(wanted) &&
      ancestors(snapshot, node.ref).some(hangs),
  );
  return found ?? null;
}

function hangs({ style, role }: SnapshotNode): boolean {
  return style?.position === 'absolute' || style?.position === 'fixed' || role === 'listbox';
}
