import type { EvidenceOf } from '../../evidence/types.ts';
import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { openForcedAccount, wantsAccount } from '../account/forced-account.ts';
import { advancingButtons } from '../intents/advance.ts';
import type { ChoiceOption } from '../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../intents/choices/choices.ts';
import type { FormField } from '../intents/fields.ts';
import type { Shopper } from '../shopper.ts';
import { fillScreen } from './answers/fill.ts';
import type { CheckoutScreen } from './screen.ts';

type How = EvidenceOf<'guest'>['how'];

/**
 * Gets past the question of who is buying: as a guest wherever that is offered, with a fresh account where the store
 * forces one. True when it pressed something and the screen must be read anew.
 */
export async function passIdentity(shopper: Shopper, screen: CheckoutScreen): Promise<boolean> {
  const { checkout } = shopper.memory;
  if (checkout.as === 'member' && screen.signIn.length === 0) return false;
  if (asksForConsent(screen)) return false;
  const radio = guestRadio(screen, shopper.words);
  if (radio && !radio.chosen) {
    await shopper.tick(radio.ref);
    await noteGuest(shopper, 'radio', null);
    return true;
  }
  const walled = wantsAccount(screen, shopper.words) && !screen.boxes.some((box) => box.about === 'guest');
  if (!walled && screen.fields.some((field) => isAddress(field))) {
    await noteGuest(shopper, 'default', null);
    return false;
  }
  if (!walled && screen.signIn.length === 0 && !asksWho(screen, shopper.words)) return false;
  return radio ? pressContinue(shopper, screen, radio.ref) : chooseGuest(shopper, screen);
}

/** The rules for guests, to be agreed to before the order form: who is buying has been said already. */
function asksForConsent(screen: CheckoutScreen): boolean {
  return (
    screen.signIn.length === 0 &&
    screen.fields.every(({ field }) => field === null) &&
    screen.boxes.some((box) => !box.checked && (box.about === 'terms' || box.about === 'privacy'))
  );
}

function isAddress(field: FormField): boolean {
  return (
    ['street', 'postcode', 'city', 'lastName', 'fullName'].includes(field.field ?? '') && field.node.tag !== 'select'
  );
}

export function guestRadio(screen: CheckoutScreen, words: ShopWords): { ref: number; chosen: boolean } | null {
  for (const group of screen.groups) {
    const option = group.options
      .map((each) => ({
        each,
        score: Math.max(says(each.label, words.guest), isGuestByCode(screen.snapshot, each.ref)),
      }))
      .sort((a, b) => b.score - a.score)[0];
    if (option && option.score > 0.5 && (group.about === 'guest' || group.options.length <= 3))
      return { ref: option.each.ref, chosen: option.each.chosen };
    const left = neitherMemberNorNew(group, words);
    if (left) return { ref: left.ref, chosen: left.chosen };
  }
  return null;
}

/** "I have an account", "I create an account" and a third: whatever that is called, it does without. */
function neitherMemberNorNew({ options }: ChoiceGroup, words: ShopWords): ChoiceOption | null {
  if (options.length !== 3) return null;
  const asks = (phrases: readonly string[]) => options.find(({ label }) => says(label, phrases) > 0.5);
  const [member, fresh] = [asks(words.signIn), asks(words.register)];
  if (!member || !fresh || member === fresh) return null;
  return options.find((each) => each !== member && each !== fresh) ?? null;
}

/** What the form sends is English in most engines, whatever the label says. */
function isGuestByCode(snapshot: Snapshot, ref: number): number {
  const node = snapshot.nodes[ref];
  return [node?.value, node?.attrs.value, node?.attrs.id].some((code) => /(^|[-_])guest$/i.test(code ?? '')) ? 0.9 : 0;
}

/** No sign-in form, but ways to become somebody: "as a guest" beside "create an account". */
function asksWho(screen: CheckoutScreen, words: ShopWords): boolean {
  return (
    guestPress(screen.snapshot, words) !== null &&
    screen.fields.every((field) => field.field === 'email' || field.field === null)
  );
}

async function chooseGuest(shopper: Shopper, screen: CheckoutScreen): Promise<boolean> {
  const tried = shopper.memory.checkout.tries;
  const press = guestPress(screen.snapshot, shopper.words);
  if (press !== null && count(tried, 'identity/guest') <= 2) {
    await noteGuest(shopper, screen.snapshot.nodes[press]?.role === 'link' ? 'link' : 'button', null);
    await shopper.press(await giveMailBeside(shopper, screen, press));
    return true;
  }
  const guestMail = screen.fields.filter((field) => field.field === 'email');
  if (guestMail.length > 0 && !wantsAccount(screen, shopper.words) && count(tried, 'identity/mail') <= 2) {
    await noteGuest(shopper, 'form', null);
    const filled = await fillScreen(shopper, screen);
    return pressContinue(shopper, filled.screen, filled.lastField ?? guestMail[0]!.node.ref);
  }
  await noteGuest(shopper, 'forced-account', 'no way to order without an account was found');
  await openForcedAccount(shopper);
  return true;
}

/** A guest's button may send the e-mail that stands in its box: that is written first. The button, on the page as it is then. */
async function giveMailBeside(shopper: Shopper, screen: CheckoutScreen, press: number): Promise<number> {
  const box = ancestors(screen.snapshot, press).find((each) =>
    subtree(screen.snapshot, each.ref).some((node) => node.tag === 'input' && node.role === 'textbox'),
  );
  const mail = screen.fields.find(({ field, node }) => field === 'email' && (node.value ?? '') === '');
  if (!box || !mail || !within(mail.node, box)) return press;
  const filled = await fillScreen(shopper, screen);
  return guestPress(filled.screen.snapshot, shopper.words) ?? press;
}

/** A button or link that says guest and belongs to the checkout. */
function guestPress(snapshot: Snapshot, words: ShopWords): number | null {
  const best = snapshot.nodes
    .filter(
      (node) =>
        node.visible &&
        !node.state?.disabled &&
        (['button', 'link', 'tab'].includes(node.role) || node.style?.cursor === 'pointer') &&
        !['header', 'footer', 'nav'].includes(regionOf(snapshot, node.ref)),
    )
    .map((node) => ({
      node,
      score: Math.max(
        says(node.name || textOf(snapshot, node.ref), words.guest),
        besideGuestHeading(snapshot, node, words),
      ),
    }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0.45 ? best.node.ref : null;
}

/** "Continue" in a box of its own that speaks of ordering as a guest, in its heading or in its first lines. */
function besideGuestHeading(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): number {
  if (node.role !== 'button' && says(node.name, words.continue) < 0.6) return 0;
  if (says(node.name, words.signIn) > 0.5 || says(node.name, words.register) > 0.5) return 0;
  for (const box of ancestors(snapshot, node.ref).slice(0, 6)) {
    const inside = snapshot.nodes.slice(box.ref, box.end).filter((each) => each.visible);
    if (inside.some((each) => each.tag === 'input' && each.attrs.type !== 'hidden' && each.role !== 'button')) return 0;
    const heading = inside.find((each) => each.role === 'heading');
    if (heading) return 0.8 * says(textOf(snapshot, heading.ref), words.guest);
    const lines = inside.filter((each) => each.ref < node.ref && each.text.length > 5 && each.text.length < MOST_LINE);
    const said = Math.max(0, ...lines.slice(0, 3).map((each) => says(each.text, words.guest)));
    if (said > 0) return 0.8 * said;
  }
  return 0;
}

const MOST_LINE = 80;

async function pressContinue(shopper: Shopper, screen: CheckoutScreen, anchor: number): Promise<boolean> {
  if (screen.fields.some((field) => isAddress(field))) return false;
  const button = advancingButtons(screen.snapshot, shopper.words, anchor).find(
    (each) => !each.disabled && each.meaning !== 'place-order' && says(each.text, shopper.words.signIn) < 0.6,
  );
  if (!button || count(shopper.memory.checkout.tries, `identity/continue/${screen.signature}`) > 2) return false;
  await shopper.press(button.ref);
  return true;
}

async function noteGuest(shopper: Shopper, how: How, because: string | null): Promise<void> {
  const { checkout } = shopper.memory;
  if (checkout.guestNoted || checkout.as === 'member') return;
  checkout.guestNoted = true;
  await shopper.note({
    kind: 'guest',
    offered: how !== 'forced-account',
    how,
    because,
    page: shopper.memory.pages.get('checkout')?.evidence ?? null,
  });
}

function count(tries: Map<string, number>, key: string): number {
  const now = (tries.get(key) ?? 0) + 1;
  tries.set(key, now);
  return now;
}
