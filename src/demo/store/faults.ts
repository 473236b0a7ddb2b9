/**
 * What can be wrong with the practice store, for tests and for trying a scenario against a bad shop. Everything is off
 * by default. A path fault takes the beginning of a path (`/checkout`); null means nowhere.
 */
export interface Faults {
  /** Every page under `/checkout` answers so many milliseconds later. */
  slowCheckoutMs: number;
  /** Every page answers so many milliseconds later. */
  slowPagesMs: number;
  /** Paths that answer 500 with an error page. */
  error500On: string | null;
  /** Paths that are never answered; the connection stays open until the store closes. */
  hangOn: string | null;
  /** Paths on which the connection is cut without an answer. */
  dropConnectionOn: string | null;
  /** Paths that answer 429 with `Retry-After: 120`. */
  rateLimit429On: string | null;
  /** A "Are you a robot?" page stands before the checkout. */
  captchaOnCheckout: boolean;
  /** The first article of the basket sells out between the basket and the review page: no order can be placed. */
  outOfStockAtReview: boolean;
  /** Every article costs a tenth more on the review page and afterwards. */
  priceChangesAtReview: boolean;
  /** A handling fee of £3.50 appears on the review page only. */
  lateHandlingFee: boolean;
  /** The checkout asks to sign in or register: no guests. */
  noGuestCheckout: boolean;
  /** The address form forgets what was typed when a field is wrong. */
  forgetsTypedFields: boolean;
  /** "Remove" in the basket changes nothing. */
  ignoresRemove: boolean;
  /** A new quantity in the basket changes nothing. */
  ignoresQuantity: boolean;
  /** "Add to basket" says thank you and adds nothing. */
  addsNothing: boolean;
  /** Search takes words letter by letter: a slip of the finger finds nothing. */
  searchExact: boolean;
  /** There is no search field and no search page. */
  noSearch: boolean;
  /** There is no FAQ: the page answers 404 and nothing links to it. */
  noFaq: boolean;
  /** There is no returns page. */
  noReturns: boolean;
  /** No telephone number in the header (it is still on the contact page). */
  noPhoneInHeader: boolean;
  /** A basket stays on the device it was filled on; signing in brings nothing along. */
  basketPerDevice: boolean;
  /** Members are strangers in the checkout: nothing is filled in, no express order, and nobody is called by name. */
  forgetsMembers: boolean;
  /** There is no wish list: nothing leads to one, and the basket moves nothing there. */
  noWishList: boolean;
  /** An account works only after a link in a mail was followed, and that mail never comes. */
  confirmsAccountsByMail: boolean;
  /** An order cannot be cancelled in the store. */
  noCancellation: boolean;
  /** The contact form answers 500 when sent. */
  contactFormBroken: boolean;
  /** The newsletter box of the checkout is ticked beforehand. */
  newsletterPreticked: boolean;
  /** robots.txt keeps the shopper out by name. */
  robotsNameShopper: boolean;
  /** robots.txt keeps everybody out. */
  robotsForbidden: boolean;
  /** No order confirmation by mail. */
  noConfirmationMail: boolean;
  /** The confirmation mail states a total that is £5 too high. */
  wrongTotalInMail: boolean;
  /** No notices of payment, packing and shipping. */
  noStatusNotices: boolean;
  /** Questions get no automatic receipt. */
  noAcknowledgement: boolean;
  /** Questions are never answered by a person. */
  noStaffAnswer: boolean;
  /** The staff's answer greets nobody, answers nothing and is unsigned. */
  curtStaffAnswer: boolean;
}

/** A store in order. */
export const NO_FAULTS: Faults = {
  slowCheckoutMs: 0,
  slowPagesMs: 0,
  error500On: null,
  hangOn: null,
  dropConnectionOn: null,
  rateLimit429On: null,
  captchaOnCheckout: false,
  outOfStockAtReview: false,
  priceChangesAtReview: false,
  lateHandlingFee: false,
  noGuestCheckout: false,
  forgetsTypedFields: false,
  ignoresRemove: false,
  ignoresQuantity: false,
  addsNothing: false,
  searchExact: false,
  noSearch: false,
  noFaq: false,
  noReturns: false,
  noPhoneInHeader: false,
  basketPerDevice: false,
  forgetsMembers: false,
  noWishList: false,
  confirmsAccountsByMail: false,
  noCancellation: false,
  contactFormBroken: false,
  newsletterPreticked: false,
  robotsNameShopper: false,
  robotsForbidden: false,
  noConfirmationMail: false,
  wrongTotalInMail: false,
  noStatusNotices: false,
  noAcknowledgement: false,
  noStaffAnswer: false,
  curtStaffAnswer: false,
};
