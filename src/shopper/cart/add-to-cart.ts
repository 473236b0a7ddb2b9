import type { EvidenceOf } from '../../evidence/types.ts';
import { says } from '../../lexicon/match.ts';
import { isSamePage } from '../../shared/sites.ts';
import { ancestors, inLayer, subtree } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { chooseOptions } from '../browse/choose-options.ts';
import { findAddToCart } from '../intents/add-to-cart.ts';
import { fieldErrors, mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { openCart } from './cart.ts';
import { findCartLine } from './cart-line.ts';
import { countShown, findCartLink } from './cart-link.ts';
import { isCartPage } from './cart-signs.ts';

type Witness = EvidenceOf<'cart'>['witnesses'][number];

const MOST_TRIES = 3;

/** Puts the product in view into the cart and believes it only on witnesses. */
export async function addToCart(shopper: Shopper): Promise<void> {
  const options = await chooseOptions(shopper);
  if (shopper.memory.product && options.length > 0) shopper.memory.product.options = options;
  for (let attempt = 1; ; attempt++) {
    const before = await shopper.lookFreely();
    const button = await shopper.need(
      'product.add-to-cart',
      (snapshot) => findAddToCart(snapshot, shopper.words, true),
      'no button that adds the product to the cart',
    );
    shopper.memory.wantedQuantity = quantityToAdd(before, button);
    await shopper.press(button);
    const witnesses = await awaitWitnesses(shopper, before);
    const agreed = witnesses.filter((witness) => witness.agrees);
    if (agreed.length > 0) return believe(shopper, witnesses);
    // Another page than the product's has no options to choose: what it shows may as well be the cart.
    const left = shopper.seen !== null && !isSamePage(shopper.seen.url, before.url);
    if (left || attempt >= MOST_TRIES) return doubt(shopper, witnesses);
    await chooseOptions(shopper);
  }
}

/** What the quantity beside the button says: one, unless the store sells by the dozen; null for goods that are weighed. */
function quantityToAdd(snapshot: Snapshot, button: number): number | null {
  const form = ancestors(snapshot, button).find((node) => node.tag === 'form');
  const field = form
    ? subtree(snapshot, form.ref).find(
        (node) => node.visible && node.tag === 'input' && /qty|quant|menge|anzahl|count/i.test(node.attrs.name ?? ''),
      )
    : undefined;
  const shown = field?.value ?? '1';
  return /^\d{1,3}$/.test(shown) ? Number(shown) : null;
}

async function awaitWitnesses(shopper: Shopper, before: Snapshot): Promise<Witness[]> {
  const seen = await shopper.until((after) => {
    const witnesses = witnessesOf(shopper, before, after);
    return witnesses.some((witness) => witness.agrees) ||
      fieldErrors(after, shopper.words).length > fieldErrors(before, shopper.words).length
      ? { witnesses }
      : null;
  }, 4000);
  return seen?.witnesses ?? witnessesOf(shopper, before, shopper.seen ?? before);
}

/** What speaks for the product being in the cart: the count went up, the store says so, a cart shows it. */
function witnessesOf(shopper: Shopper, before: Snapshot, after: Snapshot): Witness[] {
  const { words } = shopper;
  const [countBefore, countAfter] = [countShown(before, words), countShown(after, words)];
  const known = new Set(mainTexts(before));
  const message =
    [...shopper.heard, ...mainTexts(after)].find(
      (text) => !known.has(text) && text.length < 200 && says(text, words.addedToCart) > 0.3,
    ) ?? null;
  const product = shopper.memory.product?.name ?? '';
  const showedBefore = findCartLine(before, product, words);
  const line = findCartLine(after, product, words);
  const isCart =
    line !== null &&
    (line.remove !== null || line.quantityField !== null
      ? after.url !== before.url ||
        showedBefore === null ||
        showedBefore.remove === null ||
        (inLayer(after, line.ref) && !inLayer(before, showedBefore.ref))
      : after.url !== before.url && line.amounts.length > 0 && isCartPage(after, words));
  return [
    {
      what: 'count',
      before: said(countBefore),
      after: said(countAfter),
      agrees: countAfter !== null && countAfter > (countBefore ?? 0) && (countBefore !== null || countAfter === 1),
    },
    { what: 'message', before: null, after: message, agrees: message !== null },
    { what: 'item', before: null, after: isCart ? product : null, agrees: isCart },
  ];
}

function said(count: number | null): string | null {
  return count === null ? null : String(count);
}

async function believe(shopper: Shopper, witnesses: Witness[]): Promise<void> {
  const marked = witnesses.find((witness) => witness.agrees && witness.what !== 'item') ?? null;
  const link = shopper.seen ? findCartLink(shopper.seen, shopper.words).ref : null;
  await shopper.goal(link);
  const page = await shopper.see('cart', 'after adding to the cart');
  await shopper.note({
    kind: 'cart',
    action: 'add',
    done: true,
    because: null,
    witnesses,
    confirmedVisibly: marked !== null || witnesses.some((witness) => witness.what === 'item' && witness.agrees),
    quantityBefore: 0,
    quantityAfter: 1,
    page: page.id,
  });
}

/** Nothing moved on the page: the cart itself is asked before the adding counts as failed. */
async function doubt(shopper: Shopper, witnesses: Witness[]): Promise<void> {
  const line = await openCart(shopper).catch(() => null);
  const page = shopper.memory.pages.get('cart')?.evidence ?? null;
  await shopper.note({
    kind: 'cart',
    action: 'add',
    done: line !== null,
    because: line ? 'only the cart shows it' : 'neither count nor message nor cart shows it',
    witnesses,
    confirmedVisibly: false,
    quantityBefore: 0,
    quantityAfter: line?.quantity ?? null,
    page,
  });
  if (line === null)
    throw shopper.deadEnd('the product was not added: neither the count, nor a message, nor the cart shows it');
}
