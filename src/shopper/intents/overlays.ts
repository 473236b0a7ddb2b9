import type { EvidenceOf } from '../../evidence/types.ts';
import { endonyms } from '../../lexicon/endonyms.ts';
import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

/** Something that lies over the page, what it is and what closes it. */
export interface Overlay {
  ref: number;
  what: EvidenceOf<'interruption'>['what'];
  close: number | null;
  closeText: string | null;
  coveredShare: number;
  /** It lies over the middle of the view: the page cannot be used before it is gone. */
  blocking: boolean;
}

const SMALL_SHARE = 0.02;
/** A box of this size is no bar that merely stays at the edge. */
const LARGE_SHARE = 0.15;

/** Overlays that a shopper would close, topmost first. A cart drawer, a menu or a search panel is none. */
export function findOverlays(snapshot: Snapshot, words: ShopWords): Overlay[] {
  const layers = snapshot.nodes.filter((node) => node.visible && isLayer(snapshot, node));
  const outermost = layers.filter((node) => !layers.some((other) => other.ref < node.ref && node.ref < other.end));
  return outermost
    .map((node) => readOverlay(snapshot, node, words))
    .filter((overlay): overlay is Overlay => overlay !== null)
    .sort((a, b) => Number(isUnder(snapshot, a)) - Number(isUnder(snapshot, b)) || b.ref - a.ref);
}

/** Another layer lies over its close button: that one has to go first. */
function isUnder(snapshot: Snapshot, overlay: Overlay): boolean {
  return overlay.close !== null && snapshot.nodes[overlay.close]?.covered === true;
}

/**
 * What closes the shop's own layer (a "now in your cart" box, an open menu) that lies over everything else: its close
 * button, or "continue shopping". Null where there is none.
 */
export function closerOfShopLayer(snapshot: Snapshot, words: ShopWords): number | null {
  const layers = snapshot.nodes.filter(
    (node) =>
      node.visible &&
      isLayer(snapshot, node) &&
      (coversMiddle(snapshot, node) || backdropBehind(snapshot, node) || shareOf(snapshot, node) > LARGE_SHARE),
  );
  for (const layer of layers.reverse()) {
    const close = closer(snapshot, layer, 'dialog', words);
    if (close) return close.ref;
    const onward = subtree(snapshot, layer.ref).find(
      (node) =>
        node.visible &&
        (node.role === 'button' || node.role === 'link') &&
        says(node.name || textOf(snapshot, node.ref), words.continueShopping) > 0.6,
    );
    if (onward) return onward.ref;
  }
  return null;
}

function isLayer(snapshot: Snapshot, node: SnapshotNode): boolean {
  const share = shareOf(snapshot, node);
  if (share < SMALL_SHARE) return false;
  if (isDialog(node) || node.style?.position === 'fixed') return true;
  // A notice laid over the page by hand.
  if (node.style?.position === 'absolute' && (node.style.zIndex ?? 0) > 0 && share < 0.6)
    return coversPressable(snapshot, node);
  return (
    /cookie|consent|gdpr/i.test(`${node.attrs.id ?? ''} ${classNames(node)}`) &&
    node.tag !== 'body' &&
    node.tag !== 'html' &&
    share < 0.6
  );
}

function isDialog(node: SnapshotNode): boolean {
  return node.role === 'dialog' || node.role === 'alertdialog' || node.attrs['aria-modal'] === 'true';
}

function readOverlay(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): Overlay | null {
  const shown = textOf(snapshot, node.ref);
  if (shown.trim() === '' || shown.length > 12_000) return null;
  const text = node.name !== '' && node.name.length < 80 ? `${node.name} ${shown}` : shown;
  const what = kindOf(text, node, snapshot, words);
  if (what === null) return null;
  const close = closer(snapshot, node, what, words);
  const share = shareOf(snapshot, node);
  const blocking =
    share > 0.5 ||
    coversMiddle(snapshot, node) ||
    backdropBehind(snapshot, node) ||
    (what === 'dialog' && coversPressable(snapshot, node));
  if (what === 'dialog' && (!blocking || close === null)) return null;
  return {
    ref: node.ref,
    what,
    close: close?.ref ?? null,
    closeText: close ? close.name || close.text || close.attrs.title || 'x' : null,
    coveredShare: share,
    blocking,
  };
}

function kindOf(text: string, node: SnapshotNode, snapshot: Snapshot, words: ShopWords): Overlay['what'] | null {
  const { overlays } = words;
  const inside = subtree(snapshot, node.ref).filter((each) => each.visible);
  if (says(text, overlays.ageGate) > 0) return 'age-gate';
  if (
    says(text, overlays.cookie) > 0 &&
    text.length < 9000 &&
    inside.some((each) => each.role === 'button' || each.role === 'link') &&
    !belongsToShop(inside, text, words)
  )
    return 'cookie-banner';
  if (belongsToShop(inside, text, words)) return null;
  if (text.length < 600 && languageButtons(inside).length >= 2) return 'country-chooser';
  const asksMail = inside.some(
    (each) =>
      each.tag === 'input' &&
      (each.attrs.type === 'email' || says(each.attrs.placeholder ?? each.name, words.fields.email) > 0.5),
  );
  // A sign-in asks for an e-mail address as well.
  const signsIn = inside.some((each) => each.attrs.type === 'password');
  if (asksMail && !signsIn && text.length < 1500) return 'newsletter';
  if (says(text, overlays.newsletterOffer) > 0 && !signsIn && text.length < 800) return 'newsletter';
  if (says(text, overlays.countryChooser) > 0 && text.length < 1500) return 'country-chooser';
  if (says(text, overlays.appInstall) > 0 && text.length < 500) return 'app-install';
  if (holdsPage(inside, snapshot)) return null;
  if (isDialog(node)) return 'dialog';
  return backdropBehind(snapshot, node) || coversMiddle(snapshot, node) || coversPressable(snapshot, node)
    ? 'dialog'
    : null;
}

/** A page within the page: some carts and checkouts live in one, and may be empty while they load. */
function holdsPage(inside: SnapshotNode[], snapshot: Snapshot): boolean {
  return inside.some((node) => node.tag === 'iframe' && shareOf(snapshot, node) > 0.2);
}

/** A cart drawer, a product quick view, a checkout dialog, a navigation: part of shopping. */
function belongsToShop(inside: SnapshotNode[], text: string, words: ShopWords): boolean {
  const presses = inside.filter((node) => node.role === 'button' || node.role === 'link');
  const shops = presses.some((node) =>
    [words.checkout, words.viewCart, words.addToCart, words.placeOrder].some(
      (phrases) => says(node.name, phrases) > 0.6,
    ),
  );
  if (shops || says(text.slice(0, 300), words.addedToCart) > 0.3 || says(text.slice(0, 200), words.emptyCart) > 0.3)
    return true;
  if (
    inside.some(
      (node) => node.role === 'navigation' || node.tag === 'nav' || node.role === 'banner' || node.tag === 'header',
    )
  )
    return true;
  const searches = inside.some(
    (node) =>
      node.attrs.type === 'search' ||
      node.role === 'searchbox' ||
      node.role === 'search' ||
      (node.tag === 'input' && says(`${node.name} ${node.attrs.placeholder ?? ''}`, words.search) > 0.5),
  );
  const asks = inside.filter(
    (node) =>
      (node.tag === 'input' && !['hidden', 'checkbox', 'radio'].includes(node.attrs.type ?? '')) ||
      node.tag === 'select' ||
      node.tag === 'textarea',
  ).length;
  return searches || asks >= 3;
}

/** Buttons that carry nothing but the name of a language in that language. */
function languageButtons(presses: SnapshotNode[]): { node: SnapshotNode; code: string }[] {
  return presses.flatMap((node) => {
    if (node.role !== 'button' && node.role !== 'link') return [];
    const code = endonyms().get(fold(node.name || node.text));
    return code ? [{ node, code }] : [];
  });
}

/** The button to press: accept for consents, yes for the age, stay for the country, else close or "no thanks". */
function closer(snapshot: Snapshot, root: SnapshotNode, what: Overlay['what'], words: ShopWords): SnapshotNode | null {
  const { overlays } = words;
  const presses = subtree(snapshot, root.ref).filter(
    (node) =>
      node.visible &&
      !node.state?.disabled &&
      (node.role === 'button' ||
        node.role === 'link' ||
        node.style?.cursor === 'pointer' ||
        node.attrs.onclick !== undefined) &&
      !removes(node, words),
  );
  const wanted: Record<string, readonly (readonly string[])[]> = {
    'cookie-banner': [overlays.acceptAll, overlays.rejectAll, overlays.close],
    'age-gate': [overlays.ageYes, overlays.acceptAll],
    'country-chooser': [overlays.stayHere, overlays.close, overlays.noThanks],
  };
  if (what === 'country-chooser') {
    const languages = languageButtons(presses);
    const own = languages.find((each) => each.code === snapshot.language?.slice(0, 2).toLowerCase()) ?? languages[0];
    if (own) return own.node;
  }
  const lists = wanted[what] ?? [overlays.close, overlays.noThanks, overlays.rejectAll];
  for (const phrases of lists) {
    const best = presses
      .map((node) => ({
        node,
        score: Math.max(says(node.name || textOf(snapshot, node.ref), phrases), says(node.attrs.title ?? '', phrases)),
      }))
      .sort((a, b) => b.score - a.score)[0];
    if (best && best.score > 0.5) return best.node;
  }
  const cross = presses.find((node) => /^[×✕✖✗xX╳]$/u.test((node.name || textOf(snapshot, node.ref)).trim()));
  if (cross) return cross;
  const marked = presses.find(
    (node) =>
      node.role === 'button' &&
      /close|dismiss/i.test(`${classNames(node)} ${node.attrs.id ?? ''} ${node.attrs['aria-label'] ?? ''}`),
  );
  if (marked) return marked;
  return what === 'cookie-banner' ? (presses.find((node) => node.role === 'button') ?? null) : null;
}

/** The cross of a line in a small cart takes the goods out of it. Whatever says in words that it closes, closes. */
function removes(node: SnapshotNode, words: ShopWords): boolean {
  if (/\p{L}{2}/u.test(node.name) && says(node.name, words.overlays.close) > 0.5) return false;
  const marks = `${classNames(node)} ${node.attrs.href ?? ''} ${node.attrs.id ?? ''}`;
  if ([node.name, node.attrs.title ?? ''].some((text) => says(text, words.remove) > 0.8)) return true;
  return /delete|remove/i.test(marks);
}

/** The share of the view that an element covers, 0..1. */
export function shareOf(snapshot: Snapshot, node: SnapshotNode): number {
  const { widthPx, heightPx } = snapshot.viewport;
  const [left, top, width, height] = node.rect;
  const topInView = top - snapshot.scrollYPx;
  const across = Math.max(0, Math.min(left + width, widthPx) - Math.max(left, 0));
  const down = Math.max(0, Math.min(topInView + height, heightPx) - Math.max(topInView, 0));
  return (across * down) / (widthPx * heightPx);
}

/** A link or button of the page lies under it, not within it. */
function coversPressable(snapshot: Snapshot, layer: SnapshotNode): boolean {
  const [left, top, width, height] = layer.rect;
  return snapshot.nodes.some((node) => {
    if (!node.covered || (node.role !== 'link' && node.role !== 'button')) return false;
    if (layer.ref <= node.ref && node.ref < layer.end) return false;
    const [x, y] = [node.rect[0] + node.rect[2] / 2, node.rect[1] + node.rect[3] / 2];
    return left <= x && x <= left + width && top <= y && y <= top + height;
  });
}

function coversMiddle(snapshot: Snapshot, node: SnapshotNode): boolean {
  const x = snapshot.viewport.widthPx / 2;
  const y = snapshot.scrollYPx + snapshot.viewport.heightPx / 2;
  const [left, top, width, height] = node.rect;
  return left <= x && x <= left + width && top <= y && y <= top + height;
}

function backdropBehind(snapshot: Snapshot, node: SnapshotNode): boolean {
  const coversAll = (each: SnapshotNode) => each.style?.position === 'fixed' && shareOf(snapshot, each) > 0.9;
  return (
    ancestors(snapshot, node.ref).some(coversAll) ||
    // An empty sheet beside the dialog, as component libraries lay it; a box that is called none lies above it.
    snapshot.nodes.some(
      (each) =>
        each.visible &&
        each.end === each.ref + 1 &&
        each.text === '' &&
        coversAll(each) &&
        (isDialog(node) || liesAbove(node, each)),
    )
  );
}

function liesAbove({ style }: SnapshotNode, sheet: SnapshotNode): boolean {
  return style?.position === 'fixed' && (style.zIndex ?? 0) > (sheet.style?.zIndex ?? 0);
}
