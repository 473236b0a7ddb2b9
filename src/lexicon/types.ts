/**
 * A phrase as it stands on a page, in lower case. A word that ends in `*` matches any ending (`kosar*` → kosárba,
 * kosaram). Accents are folded on both sides. In scripts without spaces a phrase matches anywhere in the text.
 * Order inside a list: most telling first.
 */
export type Phrases = readonly string[];

/** One language's words: everything the tool knows of it. `service` and `mail` are typed beside their readers. */
export interface ShopWords {
  search: Phrases;
  menu: Phrases;
  /** Words that lead to goods when there is no search: shop, products, catalogue, all products. */
  categories: Phrases;
  addToCart: Phrases;
  /** The cart itself: cart, basket, bag. */
  cart: Phrases;
  viewCart: Phrases;
  /** The way past an address search: the fields themselves. */
  enterManually: Phrases;
  thanks: Phrases;
  /** That an order has to reach a sum before the checkout opens. */
  minimumOrder: Phrases;
  emptyCart: Phrases;
  /** Leave the cart towards the checkout. */
  checkout: Phrases;
  /** Express buying that may skip the cart or the review: buy now, one-click, express. */
  buyNow: Phrases;
  continueShopping: Phrases;
  quantity: Phrases;
  increase: Phrases;
  decrease: Phrases;
  update: Phrases;
  remove: Phrases;
  /** What agrees in a box that asks back: "really remove it?". */
  yes: Phrases;
  wishlist: Phrases;
  saveForLater: Phrases;
  inStock: Phrases;
  outOfStock: Phrases;
  lowStock: Phrases;
  noResults: Phrases;
  /** First entry of a select that is no choice: please choose, select size. */
  pleaseChoose: Phrases;
  addedToCart: Phrases;

  guest: Phrases;
  signIn: Phrases;
  register: Phrases;
  signOut: Phrases;
  account: Phrases;
  /** The saved addresses of an account, and the way to a further one. */
  addressBook: Phrases;
  addAddress: Phrases;
  /** Where an account shows and changes what it knows of its owner. */
  accountDetails: Phrases;
  /** The store wants the e-mail address confirmed before the account works. */
  confirmEmail: Phrases;
  /** Said after registering or signing in. */
  accountCreated: Phrases;
  /** Said after something of the account was changed. */
  changesSaved: Phrases;
  cancelOrder: Phrases;
  orderCancelled: Phrases;
  /** To the next screen: continue, next, proceed, save and continue. */
  continue: Phrases;
  /** Confirms a section without leaving it: save, apply, use this address. */
  save: Phrases;
  edit: Phrases;
  /** The button that places the order: place order, buy, pay now, order with obligation to pay. */
  placeOrder: Phrases;
  /** Words of the last screen before the order: review, check your order, summary. */
  review: Phrases;
  terms: Phrases;
  newsletter: Phrases;
  privacyConsent: Phrases;
  coupon: Phrases;
  orderPlaced: Phrases;
  orderNumber: Phrases;
  fieldError: Phrases;

  headings: { contact: Phrases; address: Phrases; delivery: Phrases; payment: Phrases; billing: Phrases };
  totals: { subtotal: Phrases; delivery: Phrases; tax: Phrases; discount: Phrases; total: Phrases };
  /** `free` as a price. */
  free: Phrases;
  payments: {
    cashOnDelivery: Phrases;
    bankTransfer: Phrases;
    invoice: Phrases;
    cheque: Phrases;
    payInStore: Phrases;
    card: Phrases;
    paypal: Phrases;
    wallet: Phrases;
    instalments: Phrases;
  };
  deliveries: { standard: Phrases; express: Phrases; pickupInStore: Phrases; parcelLocker: Phrases };
  sameAddress: Phrases;

  /** Labels and placeholders of form fields. */
  fields: {
    firstName: Phrases;
    lastName: Phrases;
    fullName: Phrases;
    middleName: Phrases;
    nameReading: Phrases;
    salutation: Phrases;
    email: Phrases;
    emailAgain: Phrases;
    phone: Phrases;
    street: Phrases;
    street2: Phrases;
    houseNumber: Phrases;
    postcode: Phrases;
    city: Phrases;
    region: Phrases;
    country: Phrases;
    company: Phrases;
    taxId: Phrases;
    username: Phrases;
    password: Phrases;
    passwordAgain: Phrases;
    birthDate: Phrases;
    orderNote: Phrases;
    subject: Phrases;
    message: Phrases;
    orderReference: Phrases;
  };
  /** Option texts for a salutation select (Mr / Mrs). */
  salutations: Phrases;

  /** Link texts that lead to the pages a shopper looks for. */
  pages: {
    home: Phrases;
    faq: Phrases;
    help: Phrases;
    contact: Phrases;
    hours: Phrases;
    returns: Phrases;
    delivery: Phrases;
    privacy: Phrases;
    imprint: Phrases;
    terms: Phrases;
    orderTracking: Phrases;
    about: Phrases;
    stores: Phrases;
  };
  chat: Phrases;
  send: Phrases;
  messageSent: Phrases;

  /** What closes things that are in the way. */
  overlays: {
    acceptAll: Phrases;
    rejectAll: Phrases;
    close: Phrases;
    noThanks: Phrases;
    ageYes: Phrases;
    stayHere: Phrases;
    cookie: Phrases;
    newsletterOffer: Phrases;
    ageGate: Phrases;
    appInstall: Phrases;
    countryChooser: Phrases;
  };
  captcha: Phrases;
  blocked: Phrases;
  shopPassword: Phrases;
  loading: Phrases;
}

/** A believable shopper of the language and the questions that the shopper asks the store. */
export interface PersonaWords {
  /** ISO 3166-1 alpha-2 of the country the language's shopper lives in unless the store says otherwise. */
  country: string;
  firstName: string;
  lastName: string;
  /** Kana reading for Japanese, else absent. */
  firstNameReading?: string;
  lastNameReading?: string;
  gender: 'female' | 'male';
  /** Family name first in forms and greetings (hu, ja, ko). */
  familyNameFirst: boolean;
  /** Second given name or patronymic, where forms ask for one. */
  middleName?: string;
  /** Flat or room as the second address line says it, where that line is asked of everybody. */
  homeUnit?: string;
  /** A natural customer's mail or contact-form message about delivery and returns; `{product}` is filled in. */
  question: {
    subject: string;
    greeting: string;
    opening: string;
    /** Each asks for one thing, with what a right answer contains: kinds of value and words. */
    asks: { id: 'delivery-time' | 'return-cost' | 'availability'; text: string; expects: Phrases }[];
    closing: string;
  };
  /** Short message for a delivery-note field, where one is required. */
  orderNote: string;
}
