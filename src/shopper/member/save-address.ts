import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { ancestors, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { follow, openAccountPage } from '../account/account-page.ts';
import { fillForm } from '../account/fill-form.ts';
import { noteAccount } from '../account/note-account.ts';
import type { Opened } from '../account/register.ts';
import { type FormField, formFields } from '../intents/fields.ts';
import { fieldErrors, invalidFields, mainTexts } from '../intents/outcome.ts';
import type { Persona } from '../persona.ts';
import type { Shopper } from '../shopper.ts';

const MOST_ROUNDS = 3;
const ANSWER_MS = 5000;

/** Puts the shopper's address into the account's address book. */
export async function saveAddress(shopper: Shopper): Promise<Opened> {
  const saved = await trySaving(shopper);
  await noteAccount(shopper, 'save-address', saved.done, saved.because);
  return saved;
}

async function trySaving(shopper: Shopper): Promise<Opened> {
  if (!(await openAccountPage(shopper))) return { done: null, because: 'no way to the account was found' };
  if (shows(shopper)) return { done: true, because: 'the address was kept from the registration' };
  if (!addressForm(shopper.seen, shopper.words)) await follow(shopper, 'addresses');
  if (shows(shopper)) return { done: true, because: 'the address was kept from the registration' };
  if (!addressForm(shopper.seen, shopper.words)) await follow(shopper, 'new-address');
  if (!addressForm(shopper.seen, shopper.words))
    return { done: false, because: 'the account has no form for an address' };
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const refused = await sendForm(shopper);
    if (refused === null) return { done: true, because: null };
    shopper.log.attempts.push({ because: `the store says: ${refused}` });
  }
  return { done: false, because: 'the account did not keep the address' };
}

/** Null when the address is kept, else what the store says against it. */
async function sendForm(shopper: Shopper): Promise<string | null> {
  await fillForm(shopper, (snapshot) => addressForm(snapshot, shopper.words));
  const before = shopper.seen ?? (await shopper.look());
  const form = addressForm(before, shopper.words);
  const button = form ? saveButton(before, form.root, shopper.words) : null;
  if (button === null) return 'the form has no button to save';
  await shopper.press(button);
  const answer = await shopper.until((now) => {
    if (shows(shopper) || saysSaved(before, now, shopper.words)) return { refused: null };
    const error =
      fieldErrors(now, shopper.words)[0]?.text ?? (invalidFields(now).length > 0 ? 'a field is marked' : null);
    if (error !== null) return { refused: error };
    return addressForm(now, shopper.words) === null ? { refused: null } : null;
  }, ANSWER_MS);
  return answer ? answer.refused : 'nothing';
}

function saysSaved(before: Snapshot, now: Snapshot, words: ShopWords): boolean {
  const known = new Set(mainTexts(before));
  return mainTexts(now).some((text) => !known.has(text) && text.length < 160 && says(text, words.saved) > 0.3);
}

/** The page itself, not its form, shows where the shopper lives. */
function shows(shopper: Shopper): boolean {
  return shopper.seen !== null && showsAddress(shopper.seen, shopper.persona);
}

export function showsAddress(snapshot: Snapshot, persona: Persona): boolean {
  const { street, postcode } = persona.address;
  const shown = snapshot.nodes
    .filter((node) => node.visible && node.text !== '' && !['option', 'textarea', 'input', 'select'].includes(node.tag))
    .map((node) => fold(textOf(snapshot, node.ref)).slice(0, 400));
  return shown.some(
    (text) => text.includes(fold(street)) && (postcode === '' || text.includes(fold(postcode)) || text.length < 120),
  );
}

/** The form that asks for a street and for a postcode or city. */
export function addressForm(snapshot: Snapshot | null, words: ShopWords): { root: number; fields: FormField[] } | null {
  if (!snapshot) return null;
  const fields = formFields(snapshot, words).filter((field) => regionOf(snapshot, field.node.ref) !== 'footer');
  const street = fields.find((field) => field.field === 'street');
  if (!street || !fields.some((field) => field.field === 'postcode' || field.field === 'city')) return null;
  const above = ancestors(snapshot, street.node.ref);
  const root =
    above.find((node) => node.tag === 'form') ??
    above.find((node) => subtree(snapshot, node.ref).some((each) => each.visible && each.role === 'button'));
  return root ? { root: root.ref, fields: fields.filter((field) => within(field.node, root)) } : null;
}

function saveButton(snapshot: Snapshot, root: number, words: ShopWords): number | null {
  const best = subtree(snapshot, root)
    .filter((node) => node.visible && node.role === 'button' && !node.state?.disabled)
    .map((node) => ({ node, score: scoreOf(snapshot, node, words) }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0.3 ? best.node.ref : null;
}

function scoreOf(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): number {
  const text = node.name || textOf(snapshot, node.ref) || node.attrs.value || '';
  const submits = node.attrs.type === 'submit' || (node.tag === 'button' && node.attrs.type === undefined);
  return (
    Math.max(says(text, words.save), says(text, words.addAddress), 0.8 * says(text, words.continue)) +
    (submits ? 0.5 : 0) -
    (says(text, words.remove) > 0.7 ? 1 : 0)
  );
}
