import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { findMoney } from '../../reading/money.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findCheckoutButton } from '../intents/cart.ts';
import { mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { cartState } from './cart.ts';
import { setQuantity } from './set-quantity.ts';

/** More than this many of one thing a shopper would not order to reach a minimum. */
const MOST_PIECES = 20;
/** A store may only say what is still missing. */
const MOST_ROUNDS = 3;

/**
 * Takes more of the product where the store asks for a minimum and keeps the checkout closed below it. True when the
 * quantity was raised.
 */
export async function meetMinimum(shopper: Shopper): Promise<boolean> {
  let raised = 0;
  while (raised < MOST_ROUNDS && (await comeNearer(shopper))) raised += 1;
  return raised > 0;
}

async function comeNearer(shopper: Shopper): Promise<boolean> {
  const snapshot = await shopper.lookFreely();
  const button = findCheckoutButton(snapshot, shopper.words).ref;
  const { line, totalMinor } = cartState(shopper, snapshot);
  const sum = totalMinor ?? line?.amounts.at(-1)?.amountMinor ?? null;
  const changeable = line?.quantityField != null || line?.increase != null;
  if (!line || !changeable || sum === null || sum <= 0) return false;
  const closed = button !== null && isClosed(snapshot, button);
  const minimum = minimumOrder(snapshot, shopper.words, sum, closed);
  const quantity = line.quantity ?? 1;
  const wanted = minimum === null ? null : Math.ceil((minimum * quantity) / sum);
  if (wanted === null || wanted <= quantity || wanted > MOST_PIECES) return false;
  shopper.log.attempts.push({ because: `the store asks for a minimum order: ${wanted} pieces are taken` });
  await setQuantity(shopper, wanted);
  return true;
}

/**
 * The sum an order has to reach, in minor units: said in so many words, or, where the checkout is closed, the one larger
 * amount that a sentence of the cart names. Null where there is none above the present sum.
 */
export function minimumOrder(snapshot: Snapshot, words: ShopWords, sum: number, closed: boolean): number | null {
  const texts = mainTexts(snapshot).filter((text) => text.length < 300);
  const said = texts.filter((text) => says(text, words.minimumOrder) > 0);
  const likely = said.length > 0 ? said : closed ? texts.filter((text) => text.length > 30) : [];
  const amounts = likely.flatMap((text) => findMoney(text).map(({ money }) => money.amountMinor));
  const above = amounts.filter((amount) => amount > sum);
  // "11.01 are missing to 15.00" names two amounts: what is missing and the sum make the other one.
  const whole = above.find((amount) => amounts.some((missing) => missing + sum === amount));
  return whole ?? (above.length > 0 ? Math.min(...above) : null);
}

function isClosed(snapshot: Snapshot, button: number): boolean {
  const node = snapshot.nodes[button];
  return Boolean(node?.state?.disabled) || node?.attrs['aria-disabled'] === 'true';
}
