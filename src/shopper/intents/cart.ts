import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { amountsIn } from '../../reading/amounts.ts';
import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, regionOf, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';
import { nameLikeness } from './cards.ts';

/** The way to the cart, usually in the header. */
export function findCartLink(snapshot: Snapshot, words: ShopWords): Resolved {
  const candidates = snapshot.nodes
    .filter(
      (node) =>
        node.visible && (node.role === 'link' || node.role === 'button') && regionOf(snapshot, node.ref) !== 'footer',
    )
    .map((node) => scoreCartLink(snapshot, node, words).candidate(node.ref));
  return settleOn('cart.link', snapshot, candidates, 0.5);
}

function scoreCartLink(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): Scoring {
  const text = `${node.name} ${node.name === node.attrs.title ? '' : (node.attrs.title ?? '')}`.trim().slice(0, 80);
  const marks = `${node.attrs.href ?? ''} ${classNames(node)} ${node.attrs.id ?? ''} ${node.attrs['aria-controls'] ?? ''}`;
  return new Scoring()
    .words(0.7 * Math.max(says(text, words.viewCart), says(text, words.cart)), 'says cart')
    .words(says(text, words.addToCart) > 0.6 ? -0.9 : 0, 'adds to the cart')
    .words(says(text, words.checkout) > 0.8 ? -0.3 : 0, 'leads to the checkout')
    .words(says(text, words.wishlist) > 0.5 ? -0.4 : 0, 'wish list')
    .structure(
      /cart|basket|korb|panier|carrito|koszyk|krepsel|kosar|bag(?![a-z])/i.test(marks) ? 0.35 : 0,
      'marked as the cart',
    )
    .structure(/[\u{1F6D2}\u{1F6CD}\u{1F45C}\u{1F9FA}]/u.test(text) ? 0.5 : 0, 'a picture of a cart')
    .structure(/add[-_]?to|addtocart|[?&]add/i.test(marks) ? -0.5 : 0, 'an adding address')
    .structure(regionOf(snapshot, node.ref) === 'header' ? 0.2 : 0, 'in the header')
    .words(
      regionOf(snapshot, node.ref) === 'dialog' && says(text, words.viewCart) > 0.6 ? 0.4 : 0,
      'leads from the drawer to the cart',
    )
    .structure(/^\D{0,20}\d{1,3}\D{0,12}$/.test(text) ? 0.05 : 0, 'carries a count');
}

/** The number of things in the cart that the store shows beside the way to it; null when it shows none. */
export function cartCount(snapshot: Snapshot, cartLink: number | null): number | null {
  const node = cartLink === null ? undefined : snapshot.nodes[cartLink];
  if (!node) return null;
  const inside = countIn(`${node.name} ${textOf(snapshot, node.ref)}`);
  if (inside !== null) return inside;
  const parent = snapshot.nodes[node.parent];
  if (!parent || parent.rect[2] > 400) return null;
  const beside = subtree(snapshot, parent.ref).filter(
    (each) => each.visible && each.ref !== node.ref && /^\(?\d{1,3}\)?$/.test(each.text),
  );
  return beside.length === 1 ? countIn(beside[0]!.text) : null;
}

function countIn(text: string): number | null {
  const withoutPrices = text.replace(
    /[\p{Sc}]\s?[\d.,\s]+|[\d.,\s]+\s?(?:[\p{Sc}]|Ft|zł|kr|руб|원|円|[A-Z]{3})(?!\p{L})/gu,
    ' ',
  );
  const numbers = withoutPrices.match(/(?<![\d.,])\d{1,3}(?![\d.,]*\d)/g);
  return numbers ? Number(numbers[0]) : null;
}

/** One thing in the cart with its means of change. */
export interface CartLine {
  ref: number;
  name: string;
  quantity: number | null;
  /** The field or list that holds the quantity. */
  quantityField: number | null;
  increase: number | null;
  decrease: number | null;
  remove: number | null;
  saveForLater: number | null;
  amounts: Money[];
}

/** The line of the wanted product, wherever the cart is shown: page, drawer or dialog. */
export function findCartLine(snapshot: Snapshot, product: string, words: ShopWords): CartLine | null {
  const names = snapshot.nodes.filter(
    (node) =>
      node.visible &&
      saysName(snapshot, node, product) &&
      regionOf(snapshot, node.ref) !== 'footer' &&
      regionOf(snapshot, node.ref) !== 'nav',
  );
  let best: CartLine | null = null;
  for (const node of names) {
    const line = growLine(snapshot, node, product, words);
    if (line && (best === null || weight(snapshot, line) > weight(snapshot, best))) best = line;
  }
  return best;
}

function saysName(snapshot: Snapshot, node: SnapshotNode, product: string): boolean {
  const own =
    node.text || (node.role === 'link' || node.role === 'heading' ? node.name || textOf(snapshot, node.ref) : '');
  if (own === '' || own.length > product.length * 3 + 60) return false;
  return fold(own).includes(fold(product)) || nameLikeness(own, product) > 0.85;
}

/** The widest ancestor of the name that still is one line: it holds a price or a means of change, and no second field. */
function growLine(snapshot: Snapshot, name: SnapshotNode, product: string, words: ShopWords): CartLine | null {
  let line: CartLine | null = null;
  for (const node of ancestors(snapshot, name.ref)) {
    if (['body', 'main', 'tbody', 'ul'].includes(node.tag) || node.role === 'dialog') break;
    if (quantityFields(snapshot, node, words).length > 1) break;
    if (line !== null && removers(snapshot, node, words).length > 1) break;
    const read = readLine(snapshot, node, product, words);
    const changeable = read.quantityField !== null || read.remove !== null || read.increase !== null;
    if (read.amounts.length > 0 || changeable) line = read;
    if (changeable && read.amounts.length > 0 && (read.quantityField !== null || read.increase !== null)) break;
  }
  return line;
}

function readLine(snapshot: Snapshot, root: SnapshotNode, product: string, words: ShopWords): CartLine {
  const inside = subtree(snapshot, root.ref).filter((node) => node.visible);
  const field = quantityFields(snapshot, root, words)[0] ?? null;
  const buttons = inside.filter((node) => node.role === 'button' || node.role === 'link');
  const step = (phrases: ShopWords['increase'], sign: RegExp) =>
    buttons.find(
      (node) => sign.test((node.name || node.text).trim()) || says(node.name || node.attrs.title || '', phrases) > 0.7,
    )?.ref ?? null;
  const steppers = steppersIn(snapshot, inside);
  return {
    ref: root.ref,
    name: product,
    quantity: field
      ? numberIn(field.value ?? field.options?.find((option) => option.selected)?.value ?? field.attrs.value ?? '')
      : shownQuantity(inside, words),
    quantityField: field?.ref ?? null,
    increase: step(words.increase, /^[+＋]$/) ?? steppers?.increase ?? null,
    decrease: step(words.decrease, /^[-−–－]$/) ?? steppers?.decrease ?? null,
    remove: removers(snapshot, root, words)[0]?.ref ?? null,
    saveForLater:
      buttons.find(
        (node) =>
          Math.max(
            says(node.name || node.attrs.title || '', words.saveForLater),
            says(node.name || node.attrs.title || '', words.wishlist),
          ) > 0.5,
      )?.ref ?? null,
    amounts: amountsIn(snapshot, root)
      .filter(({ text }) => text.length < 40)
      .map(({ money }) => money),
  };
}

/** Two buttons with a number between them: less on the left, more on the right, whatever is drawn on them. */
function steppersIn(snapshot: Snapshot, inside: SnapshotNode[]): { decrease: number; increase: number } | null {
  for (const node of inside) {
    const shows = /^\d{1,3}$/.test(node.text) || (node.tag === 'input' && /^\d{1,3}$/.test(node.value ?? ''));
    if (!shows) continue;
    const row = [snapshot.nodes[node.parent], snapshot.nodes[snapshot.nodes[node.parent]?.parent ?? -1]];
    for (const around of row) {
      if (!around || around.rect[2] > 260) continue;
      const buttons = subtree(snapshot, around.ref).filter((each) => each.visible && each.role === 'button');
      const [less, more] = buttons;
      if (buttons.length === 2 && less && more && less.ref < node.ref && more.ref > node.ref)
        return { decrease: less.ref, increase: more.ref };
    }
  }
  return null;
}

function quantityFields(snapshot: Snapshot, root: SnapshotNode, words: ShopWords): SnapshotNode[] {
  return subtree(snapshot, root.ref).filter((node) => {
    if (!node.visible) return false;
    if (node.tag === 'select')
      return (node.options ?? []).slice(0, 3).some((option) => /^\s*[12]\s*$/.test(option.label));
    if (node.tag !== 'input') return false;
    if (node.attrs.type === 'number' || node.role === 'spinbutton') return true;
    const named = /qty|quantity|quant|menge|anzahl|cantidad|ilosc|kiek|mennyis|count/i.test(
      `${node.attrs.name ?? ''} ${node.attrs.id ?? ''}`,
    );
    return (
      ['text', 'tel'].includes(node.attrs.type ?? 'text') &&
      /^\d{1,3}$/.test(node.value ?? '') &&
      (named || says(node.name, words.quantity) > 0.4 || node.rect[2] < 90)
    );
  });
}

function removers(snapshot: Snapshot, root: SnapshotNode, words: ShopWords): SnapshotNode[] {
  return subtree(snapshot, root.ref).filter((node) => {
    if (!node.visible || (node.role !== 'button' && node.role !== 'link')) return false;
    const text = node.name || node.attrs.title || node.text;
    if (says(text, words.remove) > 0.6 || /^[×✕✖xX🗑]$/u.test(text.trim())) return true;
    return (
      text.trim() === '' &&
      /remove|delete|trash|torol|usun|supprim/i.test(
        `${classNames(node)} ${node.attrs.href ?? ''} ${node.attrs.name ?? ''}`,
      )
    );
  });
}

function shownQuantity(inside: SnapshotNode[], words: ShopWords): number | null {
  for (const node of inside) {
    const labelled = /^(\D{2,20}?)\s*[:：]?\s*(\d{1,3})(?:[^\d.,]{0,4})$/u.exec(node.text.trim());
    if (labelled && says(labelled[1] ?? '', words.quantity) > 0.8) return Number(labelled[2]);
    const hit =
      /^(?:[×x]\s*(\d{1,3})|(\d{1,3})\s*[×x](?:\s|$)|(\d{1,3})(?:\s*(?:db|pcs?|szt|st|шт|vnt|개|点|個|uds?)\.?)?)$/iu.exec(
        node.text.trim(),
      );
    if (hit) return Number(hit[1] ?? hit[2] ?? hit[3]);
  }
  return null;
}

function numberIn(text: string): number | null {
  const hit = /\d+(?:[.,]\d+)?/.exec(text);
  return hit ? Number(hit[0].replace(',', '.')) : null;
}

/** A drawer over the page shows the cart; the page under it may have a quantity of its own. */
function weight(snapshot: Snapshot, line: CartLine): number {
  const inLayer = [snapshot.nodes[line.ref], ...ancestors(snapshot, line.ref)].some(
    (node) => node?.role === 'dialog' || node?.style?.position === 'fixed',
  );
  return means(line) + (inLayer ? 4 : 0) - (line.remove !== null && snapshot.nodes[line.remove]?.covered ? 3 : 0);
}

function means(line: CartLine): number {
  return (
    (line.quantityField !== null ? 2 : 0) +
    (line.remove !== null ? 1 : 0) +
    (line.amounts.length > 0 ? 1 : 0) +
    (line.increase !== null ? 1 : 0)
  );
}

/**
 * The means to leave the cart towards the checkout. Some stores write "order" on it: a shopper of whom the store knows
 * nothing cannot have ordered by it, so it is refused only where the store has the shopper's data (`known`).
 */
export function findCheckoutButton(snapshot: Snapshot, words: ShopWords, known = false): Resolved {
  const candidates = snapshot.nodes
    .filter(
      (node) =>
        node.visible && (node.role === 'button' || node.role === 'link') && regionOf(snapshot, node.ref) !== 'footer',
    )
    .map((node) => {
      const text = node.name || textOf(snapshot, node.ref) || node.attrs.value || node.attrs.title || '';
      const region = regionOf(snapshot, node.ref);
      const checks = says(text, words.checkout);
      const places = says(text, words.placeOrder);
      return new Scoring()
        .words(0.8 * checks, 'says checkout')
        .words(checks < 0.6 && says(text, words.continue) > 0.8 && region !== 'header' ? 0.42 : 0, 'says continue')
        .words(says(text, words.continueShopping) > 0.7 ? -0.8 : 0, 'goes on shopping')
        .words(known && places > Math.max(0.6, checks) ? -0.7 : 0, 'may place the order')
        .words(!known && places > Math.max(0.6, checks) ? 0.45 * places : 0, 'says order')
        .words(says(text, words.buyNow) > Math.max(0.6, checks) ? -0.7 : 0, 'express buying')
        .words(
          /paypal|apple pay|google pay|klarna|amazon|shop pay/i.test(`${text} ${classNames(node)}`) ? -0.7 : 0,
          'a wallet',
        )
        .structure(
          /checkout|kassa|kasse|commande|pago|zamow|penztar|order|uzsakym|purchase/i.test(node.attrs.href ?? '')
            ? 0.4
            : 0,
          'leads to a checkout',
        )
        .structure(
          /checkout/i.test(`${node.attrs.name ?? ''} ${node.attrs.id ?? ''} ${classNames(node)}`) ? 0.2 : 0,
          'marked as checkout',
        )
        .structure(region === 'dialog' ? 0.15 : region === 'main' ? 0.1 : -0.1, `in the ${region}`)
        .structure(node.state?.disabled ? -0.4 : 0, 'disabled')
        .candidate(node.ref);
    });
  return settleOn('cart.checkout-button', snapshot, candidates, 0.5);
}
