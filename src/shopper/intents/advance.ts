import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, labelOf, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { isSiteLink, NO_SITE_PARTS, type SiteParts, siteForms } from '../checkout/site-parts.ts';
import { type Candidate, Scoring } from '../intent.ts';

/** What pressing a button of a checkout screen would do, as far as it can be told. */
export type ButtonMeaning = 'place-order' | 'continue' | 'save' | 'other';

export interface ScreenButton extends Candidate {
  meaning: ButtonMeaning;
  text: string;
  disabled: boolean;
  /** The text says that a review follows, or the button is a link that only leads to a page. */
  leadsToReview: boolean;
}

/** Buttons that may lead on, best first. `lastField` is the last field that was filled or answered on the screen. */
export function advancingButtons(
  snapshot: Snapshot,
  words: ShopWords,
  lastField: number | null,
  site: SiteParts = NO_SITE_PARTS,
): ScreenButton[] {
  const anchor = lastField === null ? undefined : snapshot.nodes[lastField];
  return buttonsOf(snapshot, words, site)
    .map((node) => readButton(snapshot, node, words, anchor))
    .filter((button) => button.score > 0.3)
    .sort((a, b) => b.score - a.score || a.ref - b.ref);
}

/** The only button of the screen that sends a form, for a last screen whose button no word tells of; null where there are more. */
export function onlySubmit(snapshot: Snapshot, words: ShopWords, site: SiteParts = NO_SITE_PARTS): ScreenButton | null {
  const [only, ...others] = buttonsOf(snapshot, words, site).filter(
    (node) =>
      node.role === 'button' &&
      submitsForm(node) &&
      !node.state?.disabled &&
      !couponNear(snapshot, node, words) &&
      !unwanted(captionOf(snapshot, node), words),
  );
  return only && others.length === 0 ? { ...readButton(snapshot, only, words, undefined), meaning: 'other' } : null;
}

/** What can be pressed on the screen itself: not what stands around every page. */
function buttonsOf(snapshot: Snapshot, words: ShopWords, site: SiteParts): SnapshotNode[] {
  const around = siteForms(site, snapshot, words);
  return snapshot.nodes
    .filter((node) => node.visible && isButton(node) && !isSiteLink(site, node.attrs.href) && !isNumberedStep(node))
    .filter((node) => !around.some((form) => within(node, form)) && !searches(snapshot, node))
    .filter((node) => ['main', 'dialog', 'aside'].includes(regionOf(snapshot, node.ref)) || turnsPage(snapshot, node));
}

/** The button of a search, which stands on every page and whose one field is no field of a form to fill in. */
function searches(snapshot: Snapshot, node: SnapshotNode): boolean {
  const form = ancestors(snapshot, node.ref).find(({ tag, role }) => tag === 'form' || role === 'search');
  if (!form) return false;
  const typed = subtree(snapshot, form.ref).filter(({ tag, attrs }) => tag === 'input' && attrs.type !== 'hidden');
  const [only] = typed.filter(({ role }) => role !== 'button');
  return (
    form.role === 'search' || (only?.role === 'searchbox' && typed.every(({ role }) => /searchbox|button/.test(role)))
  );
}

/** "01. Summary" of a bar of steps leads back to what is done already. */
function isNumberedStep({ role, name }: SnapshotNode): boolean {
  return role === 'link' && /^\s*0?\d[.)]?\s+\p{L}/u.test(name);
}

/** "Back" and "next" below a step of the checkout may be called its navigation. */
function turnsPage(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (node.role !== 'button' || regionOf(snapshot, node.ref) !== 'nav') return false;
  return ancestors(snapshot, node.ref).some(({ role, tag }) => role === 'main' || tag === 'form');
}

/** True when anything on the screen says in so many words that it places the order. */
export function placeOrderButton(
  snapshot: Snapshot,
  words: ShopWords,
  site: SiteParts = NO_SITE_PARTS,
): ScreenButton | null {
  return advancingButtons(snapshot, words, null, site).find((button) => button.meaning === 'place-order') ?? null;
}

function readButton(
  snapshot: Snapshot,
  node: SnapshotNode,
  words: ShopWords,
  anchor: SnapshotNode | undefined,
): ScreenButton {
  const text = captionOf(snapshot, node);
  const said = {
    place: says(text, words.placeOrder),
    continue: Math.max(says(text, words.continue), 0.9 * says(text, words.checkout), 0.9 * says(text, words.guest)),
    save: says(text, words.save),
    review: says(text, words.review),
  };
  // A link whose text only mentions paying leads to a page about it.
  const meaning = meaningOf(node.role === 'link' && said.place < 0.75 ? { ...said, place: 0 } : said, text, words);
  const form = anchor ? ancestors(snapshot, anchor.ref).find((each) => each.tag === 'form') : undefined;
  const submits = submitsForm(node);
  const scoring = new Scoring()
    .words(0.9 * Math.max(said.place, said.continue, 0.75 * said.save, 0.8 * said.review), `says ${meaning}`)
    .words(unwanted(text, words) ? -1.2 : 0, 'leads elsewhere')
    .words(says(text, words.addToCart) > 0.55 ? -0.8 : 0, 'offers more goods')
    .structure(form && within(node, form) && submits ? 0.5 : 0, 'submits the form just filled')
    .structure(submits && !anchor ? 0.25 : 0, 'submits a form')
    .structure(
      anchor && node.ref > anchor.ref ? Math.max(0, 0.3 - Math.abs(node.rect[1] - anchor.rect[1]) / 3000) : 0,
      'follows what was filled',
    )
    .structure(anchor && sameSection(snapshot, node, anchor) ? 0.25 : 0, 'in the same section')
    .structure(node.role === 'link' && said.continue + said.place + said.review < 0.5 ? -0.5 : 0, 'a mere link')
    .structure(node.state?.expanded !== undefined || node.state?.collapsed !== undefined ? -0.4 : 0, 'opens a section')
    .structure(couponNear(snapshot, node, words) ? -0.8 : 0, 'belongs to a coupon')
    .structure(node.state?.disabled ? -0.2 : 0, 'disabled');
  return {
    ...scoring.candidate(node.ref),
    meaning,
    text,
    disabled: Boolean(node.state?.disabled) || node.attrs['aria-disabled'] === 'true',
    leadsToReview: (said.review > 0.45 && said.place < 0.8 && !ordersToo(said)) || leadsToPage(node),
  };
}

function captionOf(snapshot: Snapshot, node: SnapshotNode): string {
  return (node.name || textOf(snapshot, node.ref) || node.attrs.value || node.attrs.title || '').trim();
}

function submitsForm({ tag, attrs }: SnapshotNode): boolean {
  return tag === 'button' ? attrs.type === undefined || attrs.type === 'submit' : attrs.type === 'submit';
}

function meaningOf(
  said: { place: number; continue: number; save: number; review: number },
  text: string,
  words: ShopWords,
): ButtonMeaning {
  if (says(text, words.buyNow) > Math.max(0.6, said.continue)) return 'place-order';
  if (said.place > 0.5 && said.place >= said.continue - 0.1 && said.place >= said.review) return 'place-order';
  if (said.review > 0.5 && ordersToo(said)) return 'place-order';
  if (said.continue > 0.4 || said.review > 0.5) return 'continue';
  return said.save > 0.4 ? 'save' : 'other';
}

/** "Check and order": a review that is named beside the order is no promise of one, as "continue to check and order" is. */
function ordersToo(said: { place: number; continue: number }): boolean {
  return said.place > 0.5 && said.continue < 0.6;
}

function isButton(node: SnapshotNode): boolean {
  if (node.role === 'button') return true;
  return node.role === 'link' && node.name !== '' && node.name.length < 60;
}

function leadsToPage(node: SnapshotNode): boolean {
  const href = node.attrs.href ?? '';
  return (
    node.role === 'link' &&
    href !== '' &&
    !/^(javascript:|#)/i.test(href) &&
    /review|confirm|summary|overview|step/i.test(href) &&
    !/place|submit|complete/i.test(href)
  );
}

/** Express ways of payment: they leave for another house. */
const WALLET = /paypal|apple ?pay|(google|\bg) ?pay|amazon ?pay|shop ?pay|klarna express|\bbizum\b|\btwint\b/i;

/** A sign that opens an explanation, closes or counts. */
const EXPLAINS = /^[?？!iⓘℹ×✕+\-−]$/u;

function unwanted(text: string, words: ShopWords): boolean {
  const lists = [
    words.continueShopping,
    words.signOut,
    words.coupon,
    words.edit,
    words.remove,
    words.wishlist,
    words.search,
    words.newsletter,
    words.viewCart,
    words.overlays.close,
    words.pages.terms,
    words.pages.privacy,
  ];
  return lists.some((phrases) => says(text, phrases) > 0.75) || WALLET.test(text) || EXPLAINS.test(text);
}

const COUPON_BOX_PX = 300;

/** The button of the one field beside it that takes a coupon. */
function couponNear(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  for (const above of ancestors(snapshot, node.ref).slice(0, 4)) {
    // Two columns of a page stand beside each other, too.
    if (above.rect[3] > COUPON_BOX_PX) return false;
    const fields = snapshot.nodes
      .slice(above.ref, above.end)
      .filter((each) => each.visible && (each.tag === 'input' || each.tag === 'select') && takesText(each));
    if (fields.length > 1) return false;
    const only = fields[0];
    if (!only) continue;
    const said = `${labelOf(snapshot, only.ref)} ${only.attrs.placeholder ?? ''} ${only.attrs.name ?? ''}`;
    return says(said, words.coupon) > 0.3 || /coupon|voucher|promo|discount|gift/i.test(only.attrs.name ?? '');
  }
  return false;
}

function takesText(node: SnapshotNode): boolean {
  return node.role !== 'button' && !['hidden', 'checkbox', 'radio'].includes(node.attrs.type ?? '');
}

function sameSection(snapshot: Snapshot, node: SnapshotNode, anchor: SnapshotNode): boolean {
  const section = ancestors(snapshot, anchor.ref).find((each) =>
    ['section', 'fieldset', 'article', 'li', 'details', 'form'].includes(each.tag),
  );
  return section !== undefined && within(node, section);
}
