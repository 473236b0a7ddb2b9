/** How the store sets its traps this time; every seed gives another mixture. */
export interface Variation {
  /** What stands on the button that places the order. */
  finalLabel: string;
  finalMarkup: 'button' | 'input' | 'link' | 'div';
  /** What gives away that the button orders, besides the choice of payment and the sum beside it. */
  hint: 'sentence' | 'steps' | 'none';
  /** Pages of the checkout; on one page the last button stands right below the address. */
  screens: 1 | 2 | 3;
  /** A field for a coupon inside the form that orders: Enter in it orders. */
  coupon: 'above' | 'below' | 'none';
  /** A button that buys on the spot, beside the one that adds to the cart. */
  expressLabel: string;
  expressMarkup: 'button' | 'link';
  expressFirst: boolean;
  /** The cart page has a button that orders without any checkout. */
  cartExpress: boolean;
  addLabel: string;
  checkoutLabel: string;
  nextLabel: string;
}

const FINAL = [
  'Continue',
  'Next',
  'Proceed',
  'Save and continue',
  'OK',
  'Confirm',
  'Finish',
  'Done',
  'Go on',
  'Submit',
  'Place order',
  'Complete',
];
const EXPRESS = [
  'Buy it now',
  'Buy now',
  'Express buy',
  'Order in one click',
  'Quick buy',
  'Get it today',
  'Buy with one tap',
  'Instant order',
];

/** The mixture of a seed; the same seed always gives the same. */
export function variationOf(seed: number): Variation {
  const pick = <T>(salt: number, values: readonly [T, ...T[]]): T =>
    values[hash(seed, salt) % values.length] ?? values[0];
  return {
    finalLabel: pick(1, FINAL as [string, ...string[]]),
    finalMarkup: pick(2, ['button', 'button', 'input', 'link', 'div']),
    hint: pick(3, ['sentence', 'steps', 'none']),
    screens: pick(4, [1, 2, 3]),
    coupon: pick(5, ['above', 'below', 'none']),
    expressLabel: pick(6, EXPRESS as [string, ...string[]]),
    expressMarkup: pick(7, ['button', 'link']),
    expressFirst: pick(8, [true, false]),
    cartExpress: pick(9, [true, false, false]),
    addLabel: pick(10, ['Add to basket', 'Add to cart', 'Add to bag', 'Put in basket']),
    checkoutLabel: pick(11, ['Checkout', 'Proceed to checkout', 'Go to checkout', 'Secure checkout']),
    nextLabel: pick(12, ['Continue', 'Next', 'Save and continue', 'Continue to payment']),
  };
}

/** Mixes two whole numbers into one that looks like chance (after Mulberry32). */
function hash(seed: number, salt: number): number {
  let mixed = Math.imul(seed + salt * 0x9e3779b1, 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1) >>> 0;
  mixed ^= mixed + (Math.imul(mixed ^ (mixed >>> 7), mixed | 61) >>> 0);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
