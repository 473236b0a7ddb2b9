import { DeadEnd } from '../dead-end.ts';
import { advancingButtons } from '../intents/advance.ts';
import type { FormField } from '../intents/fields.ts';
import { fieldErrors, invalidFields } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { mailFields } from './answers/mail-parts.ts';
import { type CheckoutScreen, readScreen } from './screen.ts';

const WRONG = { email: 'anna.example.org', postcode: '!' } as const;

/**
 * Types a wrong e-mail and a wrong postcode on the first checkout screen, leaves the fields and presses on where that
 * cannot place an order: what does the store say, where, and is what was typed still there?
 */
export async function provokeFieldErrors(shopper: Shopper): Promise<void> {
  const screen = readScreen(await shopper.lookFreely(), shopper.words, shopper.memory.site);
  const wanted = (['email', 'postcode'] as const).flatMap((name) => {
    const field = screen.fields.find(
      (each) =>
        each.field === name &&
        each.node.tag === 'input' &&
        !each.node.state?.readonly &&
        // Half an e-mail address cannot be wrong in the way that is tried here.
        mailFields(screen, each).length === 0,
    );
    return field ? [{ name, field }] : [];
  });
  if (wanted.length === 0) return;
  try {
    await tryOut(shopper, screen, wanted);
  } finally {
    await takeBack(shopper);
  }
}

interface Wanted {
  name: 'email' | 'postcode';
  field: FormField;
}

async function tryOut(shopper: Shopper, screen: CheckoutScreen, fields: Wanted[]): Promise<void> {
  const wanted: Wanted[] = [];
  for (const each of fields) if (await typeWrong(shopper, each)) wanted.push(each);
  if (wanted.length === 0) return;
  const button = advancingButtons(screen.snapshot, shopper.words, wanted.at(-1)?.field.node.ref ?? null).find(
    (each) => each.meaning !== 'place-order' && !each.disabled,
  );
  const safe = button && !screen.mentionsPayment;
  if (safe) await shopper.press(button.ref);
  const after = await shopper.look();
  const page = await shopper.see('checkout', 'wrong e-mail and postcode');
  const errors = fieldErrors(after, shopper.words);
  const invalid = new Set(invalidFields(after).map((node) => keyOf(node.attrs)));
  const now = readScreen(after, shopper.words, shopper.memory.site);
  for (const { name, field } of wanted) {
    const again =
      now.fields.find((each) => keyOf(each.node.attrs) === keyOf(field.node.attrs) && each.field === name) ?? null;
    const own = again
      ? errors.find((error) => error.field === again.node.ref || isBeside(after.nodes[error.ref]?.rect, again))
      : undefined;
    await shopper.note({
      kind: 'field-error',
      field: name,
      typed: WRONG[name],
      message: own?.text ?? (again && invalid.has(keyOf(again.node.attrs)) ? 'marked by the browser' : null),
      byBrowser: own === undefined,
      besideField: own !== undefined,
      valueKept: again?.node.value === WRONG[name],
      page: page.id,
    });
  }
}

/** A mask that lets nothing wrong in leaves nothing to be said about it. */
async function typeWrong(shopper: Shopper, { name, field }: Wanted): Promise<boolean> {
  try {
    await shopper.type(field.node.ref, WRONG[name]);
    await shopper.leaveField(field.node.ref);
    return true;
  } catch (error) {
    if (!(error instanceof DeadEnd)) throw error;
    shopper.log.attempts.push({ because: error.message });
    return false;
  }
}

/** Nothing wrong may stay: a field that holds something counts as answered. */
async function takeBack(shopper: Shopper): Promise<void> {
  const { fields } = readScreen(await shopper.look(), shopper.words, shopper.memory.site);
  for (const { node } of fields) {
    if (node.value === WRONG.email || node.value === WRONG.postcode)
      await shopper.type(node.ref, '').catch(() => undefined);
  }
}

function isBeside(rect: readonly [number, number, number, number] | undefined, field: FormField): boolean {
  if (!rect) return false;
  const [, top, , height] = field.node.rect;
  return rect[1] > top - 40 && rect[1] < top + height + 60 && rect[0] < field.node.rect[0] + field.node.rect[2];
}

function keyOf(attrs: Record<string, string>): string {
  return attrs.name ?? attrs.id ?? '';
}
