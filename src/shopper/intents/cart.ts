import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { findMoney } from '../../reading/money.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { isHanging } from '../cart/cart-signs.ts';
import { isWayOn } from '../cart/way-on.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';

/**
 * The means to leave the cart towards the checkout. Some stores write "order" on it: a shopper of whom the store knows
 * nothing cannot have ordered by it, so it is refused only where the store has the shopper's data (`known`). On a page that
 * is the cart itself (`isCart`), as in a drawer, "buy" means what the cart holds. The link that led on before (`wayOn`) is
 * none that orders.
 */
export function findCheckoutButton(
  snapshot: Snapshot,
  words: ShopWords,
  { known = false, isCart = false, wayOn = null }: { known?: boolean; isCart?: boolean; wayOn?: string | null } = {},
): Resolved {
  const candidates = snapshot.nodes
    .filter(
      (node) =>
        node.visible && (node.role === 'button' || node.role === 'link') && regionOf(snapshot, node.ref) !== 'footer',
    )
    .map((node) => {
      const text = captionOf(snapshot, node);
      const region = hangsWithGoods(snapshot, node) ? 'dialog' : regionOf(snapshot, node.ref);
      const ofCart = region === 'dialog' || (isCart && region === 'main' && isOnlyOne(snapshot, node));
      const checks = says(text, words.checkout);
      const places = says(text, words.placeOrder);
      const ledOn = isWayOn(node, wayOn);
      const orders = known && !ledOn;
      return (
        new Scoring()
          .words(0.8 * checks, 'says checkout')
          .words(checks < 0.6 && says(text, words.continue) > 0.8 && region !== 'header' ? 0.42 : 0, 'says continue')
          .words(says(text, words.continueShopping) > 0.7 ? -0.8 : 0, 'goes on shopping')
          .words(says(text, words.remove) > 0.7 ? -1 : 0, 'takes goods out')
          .words(orders && places > Math.max(0.6, checks) ? -0.7 : 0, 'may place the order')
          .words(!orders && places > Math.max(0.6, checks) ? 0.45 * places : 0, 'says order')
          .words(
            says(text, words.buyNow) > Math.max(0.6, checks) && (orders || !(ofCart || ledOn)) ? -0.7 : 0,
            'express buying',
          )
          .words(saysBuy(text, words) && ofCart && !orders ? 0.42 : 0, 'buys what the cart holds')
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
          // The sum of a cart, and the way on, often stand in a column at its side.
          .structure(regionWeight(region, isCart), `in the ${region}`)
          // "Go on with the purchase" is said of both ways.
          .structure(leadsToGoods(node) ? -0.5 : 0, 'leads to the goods')
          .structure(node.state?.disabled ? -0.4 : 0, 'disabled')
          .candidate(node.ref)
      );
    });
  return settleOn('cart.checkout-button', snapshot, candidates, 0.5);
}

/**
 * Whether a button says rather that it orders than that it leads on: pressed by somebody whom the store knows, it may
 * place the order, whoever wrote down that it leads to the checkout.
 */
export function mayOrder(snapshot: Snapshot, ref: number, words: ShopWords): boolean {
  const node = snapshot.nodes[ref];
  const text = node ? captionOf(snapshot, node) : '';
  const checks = says(text, words.checkout);
  return says(text, words.placeOrder) > Math.max(0.6, checks) || says(text, words.buyNow) > Math.max(0.6, checks);
}

/** A small cart that hangs from the head of the page has prices in it, a menu that does so has none. */
function hangsWithGoods(snapshot: Snapshot, { ref }: SnapshotNode): boolean {
  if (regionOf(snapshot, ref) !== 'header') return false;
  const box = ancestors(snapshot, ref).find(isHanging);
  return box !== undefined && findMoney(textOf(snapshot, box.ref)).length > 0;
}

/** Pages about delivery and payment are linked from the head of every page, and called like a step of the checkout. */
function regionWeight(region: string, isCart: boolean): number {
  if (region === 'dialog') return 0.15;
  if (region === 'main' || (isCart && region === 'aside')) return 0.1;
  return region === 'header' || region === 'nav' ? -0.35 : -0.1;
}

/** A link to the home page or to a list of all goods. */
function leadsToGoods({ role, attrs: { href = '' } }: SnapshotNode): boolean {
  if (role !== 'link' || !URL.canParse(href) || /#./.test(href)) return false;
  const { pathname, search } = new URL(href);
  return search === '' && GOODS.test(pathname);
}

const GOODS =
  /^(\/[a-z]{2}([-_][a-z]{2})?)?\/?$|\/(products?|productos|produits|produkte|produkty|termekek|prekes|tovary|shop|store|catalog(ue|o)?|katalog|collections?|categor(y|ies|ia|ie)|all|tienda|boutique|sklep|parduotuve|items?)\/?$/i;

function captionOf(snapshot: Snapshot, node: SnapshotNode): string {
  return node.name || textOf(snapshot, node.ref) || node.attrs.value || node.attrs.title || '';
}

/** "Buy", which on a product's page means into the cart. */
function saysBuy(text: string, words: ShopWords): boolean {
  return says(text, words.buyNow) > 0.9 || (says(text, words.addToCart) > 0.9 && says(text, words.cart) < 0.3);
}

/** Recommended goods have a button each, and all are called the same. */
function isOnlyOne(snapshot: Snapshot, node: SnapshotNode): boolean {
  return !snapshot.nodes.some(
    (each) => each.ref !== node.ref && each.visible && each.role === node.role && each.name === node.name,
  );
}
