import type { Shopper } from '../../shopper.ts';

/** The store knows nothing of the shopper yet, neither name nor address: nothing that is pressed can be an order. */
export function isStranger(shopper: Shopper): boolean {
  const { as, tries, addressGiven } = shopper.memory.checkout;
  return as === 'guest' && !addressGiven && ![...tries.keys()].some((key) => PERSONAL.test(key));
}

const PERSONAL = /^(fullName|firstName|lastName|email|phone|street)\//;
