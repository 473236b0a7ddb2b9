import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { placeOrderButton, type ScreenButton } from '../intents/advance.ts';
import { type ConsentBox, consentBoxes } from '../intents/boxes.ts';
import type { PaymentMethod } from '../intents/choices/choice-option.ts';
import { type ChoiceGroup, choiceGroups } from '../intents/choices/choices.ts';
import { type FormField, formFields } from '../intents/fields.ts';
import { grandTotal, readTotals, type Total } from '../intents/totals.ts';
import { apartFromSignIn } from './sign-in-box.ts';
import { fieldsByForm, formKey, isSiteLink, NO_SITE_PARTS, type SiteParts } from './site-parts.ts';

/** One screen of a checkout as the shopper reads it. */
export interface CheckoutScreen {
  snapshot: Snapshot;
  title: string;
  /** Fields that take the shopper's data; sign-in, search, coupon and newsletter boxes left out. */
  fields: FormField[];
  /** The fields of a sign-in form that stands on the screen. */
  signIn: FormField[];
  groups: ChoiceGroup[];
  boxes: ConsentBox[];
  placeOrder: ScreenButton | null;
  totals: Total[];
  total: Total | null;
  /** Payment is asked for or named outside the footer. */
  mentionsPayment: boolean;
  mentionsDelivery: boolean;
  /** The one method of payment that the screen names where it asks for none. */
  statedPayment: { label: string; method: PaymentMethod } | null;
  /** Changes when the store shows another screen. */
  signature: string;
}

/** The parts of a page that are the checkout. */
export const IN_REACH = new Set(['main', 'dialog', 'aside']);

export function readScreen(snapshot: Snapshot, words: ShopWords, site: SiteParts = NO_SITE_PARTS): CheckoutScreen {
  const all = formFields(snapshot, words).filter((field) => IN_REACH.has(regionOf(snapshot, field.node.ref)));
  const sections = [...fieldsByForm(snapshot, all).values()];
  const own = sections
    .filter((fields) => !site.forms.has(formKey(snapshot, fields)))
    .flatMap((fields) => apartFromSignIn(snapshot, fields, words));
  const groups = choiceGroups(snapshot, words)
    .filter((group) => IN_REACH.has(regionOf(snapshot, group.ref)))
    .filter((group) => group.made !== 'presses' || !isSiteLink(site, snapshot.nodes[group.ref]?.attrs.href));
  const passwords = own.filter((fields) => isSignIn(fields));
  const asking = passwords.filter((fields) => asksWho(snapshot, fields, groups));
  const signIn = passwords.filter((fields) => !asking.includes(fields)).flat();
  const skipped = new Set([
    ...sections.filter((fields) => site.forms.has(formKey(snapshot, fields))).flat(),
    ...own.filter((fields) => isAside(snapshot, fields, words)).flat(),
    ...signIn,
    ...asking.flat().filter(({ field }) => field === 'password'),
  ]);
  const fields = all.filter((field) => !skipped.has(field));
  const totals = readTotals(snapshot, words);
  return {
    snapshot,
    title: titleOf(snapshot),
    fields,
    signIn,
    groups,
    boxes: consentBoxes(snapshot, words).filter((box) => IN_REACH.has(regionOf(snapshot, box.ref))),
    placeOrder: placeOrderButton(snapshot, words, site),
    totals,
    total: grandTotal(totals),
    mentionsPayment: groups.some((group) => group.about === 'payment') || namesPayment(snapshot, words),
    statedPayment: groups.some((group) => group.about === 'payment') ? null : statedPayment(snapshot, words),
    mentionsDelivery:
      groups.some((group) => group.about === 'delivery') || totals.some((total) => total.what === 'delivery'),
    signature: signatureOf(snapshot, fields, groups),
  };
}

/** Asks for a password and hardly anything else: for people who have an account. */
function isSignIn(fields: FormField[]): boolean {
  const names = fields.map((field) => field.field);
  return (
    names.includes('password') &&
    fields.length <= 3 &&
    !names.some(
      (name) =>
        name === 'passwordAgain' ||
        name === 'lastName' ||
        name === 'firstName' ||
        name === 'fullName' ||
        name === 'street',
    )
  );
}

/** One form for guests and members: "as a guest" is one of its answers, and the password only goes with another. */
function asksWho(snapshot: Snapshot, fields: FormField[], groups: ChoiceGroup[]): boolean {
  const formOf = (ref: number) => ancestors(snapshot, ref).find(({ tag }) => tag === 'form');
  const form = fields[0] && formOf(fields[0].node.ref);
  return form !== undefined && groups.some(({ about, ref }) => about === 'guest' && formOf(ref) === form);
}

/** Coupon, newsletter and search boxes, the look-up of an earlier order. */
function isAside(snapshot: Snapshot, fields: FormField[], words: ShopWords): boolean {
  if (isNewsletter(snapshot, fields, words) || isOrderLookUp(fields)) return true;
  if (fields.length !== 1) return false;
  const only = fields[0]!;
  const said = `${only.label} ${only.node.attrs.placeholder ?? ''} ${only.node.attrs.name ?? ''}`;
  if (says(said, words.coupon) > 0.3 || /coupon|voucher|promo|discount|gift/i.test(only.node.attrs.name ?? ''))
    return true;
  return says(said, words.search) > 0.7;
}

/** Number and name or e-mail of an earlier order. */
function isOrderLookUp(fields: FormField[]): boolean {
  return fields.length <= 3 && fields.some(({ field }) => field === 'orderReference');
}

/** An e-mail and hardly more than a name, in a form that speaks of news and not of going on. */
function isNewsletter(snapshot: Snapshot, fields: FormField[], words: ShopWords): boolean {
  const asked = fields.map((field) => field.field);
  if (fields.length > 3 || !asked.includes('email')) return false;
  if (!asked.every((name) => name === null || ['email', 'firstName', 'lastName', 'fullName'].includes(name)))
    return false;
  const form = ancestors(snapshot, fields[0]!.node.ref).find((node) => node.tag === 'form');
  const text = form ? textOf(snapshot, form.ref) : '';
  return (
    text.length < 300 &&
    says(text, words.newsletter) > 0.2 &&
    says(text, words.guest) === 0 &&
    says(text, words.continue) === 0
  );
}

function titleOf(snapshot: Snapshot): string {
  const headings = snapshot.nodes.filter(
    (node) => node.visible && node.role === 'heading' && IN_REACH.has(regionOf(snapshot, node.ref)),
  );
  const main = headings.find((node) => node.tag === 'h1') ?? headings[0];
  return main ? textOf(snapshot, main.ref).slice(0, 120) : snapshot.title;
}

/** A payment heading, or a line that names a method, in the part that is the checkout. */
function namesPayment(snapshot: Snapshot, words: ShopWords): boolean {
  const methods = Object.values(words.payments);
  return snapshot.nodes.some((node) => {
    if (!node.visible || !IN_REACH.has(regionOf(snapshot, node.ref)) || node.text === '' || node.text.length > 120)
      return false;
    if (isStepOf(snapshot, node)) return false;
    const heading = node.role === 'heading' || node.tag === 'legend' || node.tag === 'dt' || node.tag === 'th';
    if (heading && says(node.text, words.headings.payment) > 0.5) return true;
    return node.role !== 'link' && node.role !== 'button' && methods.some((phrases) => says(node.text, phrases) > 0.6);
  });
}

/** A line of the checkout that names a method of payment; null where several are named. */
function statedPayment(snapshot: Snapshot, words: ShopWords): CheckoutScreen['statedPayment'] {
  const methods = Object.keys(words.payments) as PaymentMethod[];
  const named = snapshot.nodes
    .filter(
      (node) =>
        node.visible && IN_REACH.has(regionOf(snapshot, node.ref)) && node.text !== '' && node.text.length <= 120,
    )
    .filter((node) => node.role !== 'link' && node.role !== 'button' && !isStepOf(snapshot, node))
    // "Courier<br>Bank transfer": each piece is a line of its own.
    .flatMap((node) => node.runs?.map(([, run]) => run.trim()) ?? [node.text])
    .flatMap((text) =>
      methods.filter((method) => says(text, words.payments[method]) > 0.55).map((method) => ({ label: text, method })),
    );
  return new Set(named.map((each) => each.method)).size === 1 ? (named[0] ?? null) : null;
}

/** An entry of a progress bar names what comes later, not what is here. */
function isStepOf(snapshot: Snapshot, node: SnapshotNode): boolean {
  return (
    ancestors(snapshot, node.ref)
      .slice(0, 4)
      .some(
        (each) =>
          each.tag === 'ol' ||
          each.tag === 'nav' ||
          /step|progress|breadcrumb/i.test(`${classNames(each)} ${each.attrs['aria-label'] ?? ''}`),
      ) || node.role === 'button'
  );
}

function signatureOf(snapshot: Snapshot, fields: FormField[], groups: ChoiceGroup[]): string {
  const headings = snapshot.nodes
    .filter((node) => node.visible && node.role === 'heading' && IN_REACH.has(regionOf(snapshot, node.ref)))
    .map((node) => fold(textOf(snapshot, node.ref)));
  const names = fields.map((field) => `${field.node.tag}:${field.node.attrs.name ?? field.label}`);
  // What opens behind a button shows its entry once one is chosen: that is no other screen.
  const behind = new Set(['drawn-list', 'window']);
  const options = groups.map(({ about, made, options }) => `${about}:${behind.has(made) ? made : options.length}`);
  return [snapshot.url.split('#')[0], ...headings, ...names, ...options].join('|');
}
