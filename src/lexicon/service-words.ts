import type { Phrases } from './types.ts';

/**
 * Words of service pages. A pattern is a phrase as in `Phrases`, in which `…` stands for up to 60 letters of the same
 * sentence, `#` for a period (30 days, two weeks) and `$` for an amount of money.
 */
export type Patterns = readonly string[];

/** What one language says of service: read by src/reading/. */
export interface ServiceWords {
  time: {
    /** Units that follow a number. */
    hour: Phrases;
    day: Phrases;
    week: Phrases;
    month: Phrases;
    year: Phrases;
    /** Between number and unit: working, business, calendar. */
    dayKinds: Phrases;
    /** A whole period in a word: tomorrow = 1 day, same day = 0. */
    nextDay: Phrases;
    sameDay: Phrases;
    /** The day after the next. */
    dayAfter: Phrases;
    /** Numbers written out. */
    numbers: Readonly<Record<string, number>>;
    /** Between the two ends of a range of numbers, days or times. */
    to: Phrases;
    /** Monday first, each with its short forms. */
    weekdays: readonly [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases];
    mondayToFriday: Phrases;
    weekend: Phrases;
    daily: Phrases;
    /** Public holidays in lists of hours. */
    holidays: Phrases;
    closed: Phrases;
    am: Phrases;
    pm: Phrases;
    /** Written after an hour: Uhr, óra, val., h. */
    oClock: Phrases;
    roundTheClock: Phrases;
    /** January first, by their stems. */
    months: readonly Phrases[];
  };
  faq: {
    title: Phrases;
    help: Phrases;
    /** How a question begins where there is no question mark. */
    questions: Phrases;
    /** What a shopper asks about. */
    shopping: Phrases;
    /** Questions of others: gift vouchers, jobs, franchise, wholesale, press. */
    foreign: Phrases;
    /** Text that stands in for text to come. */
    placeholder: Phrases;
  };
  contact: {
    hours: Phrases;
    service: Phrases;
    phone: Phrases;
    fax: Phrases;
    email: Phrases;
    /** `at` and `dot` of addresses spelt against robots. */
    at: Phrases;
    chat: Phrases;
    callback: Phrases;
    counter: Phrases;
    writeUs: Phrases;
    message: Phrases;
    track: Phrases;
    /** How far an order or a parcel is. */
    status: Phrases;
    /** Where an account lists its orders. */
    orders: Phrases;
  };
  returns: {
    title: Phrases;
    /** Any word of returning. */
    about: Phrases;
    window: Patterns;
    /** Periods from purchase or receipt, that only count where returns are the subject. */
    windowWeak: Patterns;
    /** Until the money is back, and other periods that are no window. */
    refund: Patterns;
    /** The money is the subject: such a period is never one to send goods back in. */
    money: Patterns;
    free: Patterns;
    paid: Patterns;
    fee: Patterns;
    /** Conditions that make a statement about costs one for a few only: from abroad, other countries. */
    elsewhere: Phrases;
    /** The goods are faulty: the law pays, not the store. */
    faulty: Phrases;
    label: Patterns;
    noLabel: Patterns;
    inStore: Patterns;
    notInStore: Patterns;
    online: Patterns;
    single: Patterns;
    split: Patterns;
    /** Reduced goods: an exclusion of these makes a second policy, one of worn underwear does not. */
    sale: Phrases;
    /** Periods or rules differ from goods to goods. */
    differs: Patterns;
  };
  delivery: {
    title: Phrases;
    about: Phrases;
    /** Names of ways to be delivered to. */
    methods: Phrases;
    /** A condition on the amount of the order: over, from, above. */
    threshold: Patterns;
    free: Phrases;
    /** The price is told elsewhere: the carrier's tariff, on request. */
    onRequest: Phrases;
    /** Verbs between a way of delivery and its price: costs, takes. */
    costs: Phrases;
    /** Periods of delivery. */
    days: Patterns;
    /** Periods that are no delivery: held at the counter, dispatch cut-off, reply, warranty. */
    notDays: Patterns;
    /** A date or a day is named for the parcel. */
    date: Phrases;
    /** Column headings. */
    columns: { method: Phrases; price: Phrases; time: Phrases };
  };
  product: {
    /** Prices that are not the price: was, instead of, RRP, per unit. */
    oldPrice: Phrases;
    /** Of these, what the goods cost when nothing is reduced: the price itself where no other is shown. */
    regularPrice: Phrases;
    inStock: Phrases;
    lowStock: Patterns;
    outOfStock: Phrases;
    description: Phrases;
    attributes: Phrases;
    reviews: Phrases;
    noReviews: Patterns;
    recommendations: Phrases;
  };
  company: {
    title: Phrases;
    name: Phrases;
    /** Ltd, GmbH …: as written in names. */
    legalForms: Phrases;
    address: Phrases;
    /** Numbers of the register of companies. */
    registration: Phrases;
    /** Numbers of the tax office by which a small trader is known; VAT numbers are none. */
    taxNumber: Phrases;
    privacy: Phrases;
  };
  order: {
    number: Phrases;
    placed: Phrases;
    cancel: Patterns;
    noCancel: Patterns;
    totals: { subtotal: Phrases; delivery: Phrases; tax: Phrases; total: Phrases };
    newsletter: Phrases;
    greeting: Phrases;
    addToCart: Phrases;
  };
  advertising: Phrases;
  clock: ClockWords;
  notions: Notions;
}

/** How opening hours are told beside numbers and names of days. */
export interface ClockWords {
  /** Hours written out in the forms that stand between from and to, noon and midnight among them. */
  hours: Readonly<Record<string, number>>;
  /** `seven thirty`, `diez y media`: half an hour after the hour named before. */
  halfAfter: Phrases;
  /** `halb neun`, `wpół do dziewiątej`: half an hour before the hour that follows. */
  halfBefore: Phrases;
  /** `half past eight`: half an hour after the hour that follows. */
  halfPast: Phrases;
  /** Nobody is there in between: lunch, break. */
  breaks: Phrases;
  /** What follows is left out. */
  except: Phrases;
  /** What stands before is left out. */
  exceptAfter: Phrases;
  /** Fetching the goods oneself: such hours are those of a counter. */
  pickup: Phrases;
}

/**
 * Words for one notion each, wherever they stand: readers put two or three together (a shop, bringing, no "not") where no
 * list of whole phrases would be long enough.
 */
export interface Notions {
  /** A shop to walk into. */
  shop: Phrases;
  /** Bringing, handing in, taking back. */
  brings: Phrases;
  /** Not, no, cannot. */
  no: Phrases;
  /** It costs nothing; the store pays. */
  nothing: Phrases;
  /** The customer pays the way. */
  buyerPays: Phrases;
  /** What the law gives anyway. */
  law: Phrases;
  /** The store gives more than that. */
  more: Phrases;
  /** Where a customer does things alone: account, portal, form on the page. */
  account: Phrases;
  /** What is stuck on a parcel that goes back. */
  label: Phrases;
  without: Phrases;
  /** A price is asked, a sum is kept back. */
  charges: Phrases;
  /** Whose address or number is not for shoppers, or not the store's: press, wholesale, host, mediator, authority. */
  others: Phrases;
  /** The same for all. */
  same: Phrases;
  /** Where goods are bought: online, shop, phone. */
  sold: Phrases;
  /** Places of sale that often have rules of their own: fairs, marketplaces, the counter. */
  otherPlace: Phrases;
  /** A form to write through. */
  form: Phrases;
  /** A chat that is spoken of. */
  chatSaid: Phrases;
  /** It was there and is not: switched off, discontinued. */
  off: Phrases;
  messengers: Phrases;
  /** Charges that are no way of delivery. */
  fees: Phrases;
  /** Regular or paying customers, who are often given more than the rest. */
  members: Phrases;
  /** A parcel that came back because nobody took it: no return in a change of mind. */
  undelivered: Phrases;
  /** Kinds of goods that stores leave out of their returns. */
  excepted: Phrases;
  /** A form of paper: printed, put in the parcel. */
  paper: Phrases;
  /** Over what the shopper gave: the parcel's address, the billing address, the one who receives. */
  addressee: Phrases;
}

/** `'a | b c'` → `['a', 'b c']`: lists of phrases as they are easiest to read and to mend. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
