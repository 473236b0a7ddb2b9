import type { Money } from '../shared/money.ts';

/** A value read from a page, with the words that say it and where they stand. */
export interface Read<T> {
  value: T;
  /** The text that says it, as it stands on the page. */
  quote: string;
  /** `main > h2 "Returns"`, `footer`, `json-ld Product.offers`: where a person finds it. */
  where: string;
  /** Place on the page, CSS px relative to the document; null for data that is not shown. */
  rect: [number, number, number, number] | null;
}

export interface OpeningHours {
  /** 1 = Monday … 7 = Sunday. */
  days: number[];
  /** `09:00`; null with `close` null means closed. */
  open: string | null;
  close: string | null;
}

export interface DeliveryMethod {
  name: string;
  /** amountMinor 0 = free; null = no price given. */
  price: Money | null;
  /** Days (business days where the page says so). */
  minDays: number | null;
  maxDays: number | null;
}

/** What one page says; null = the page does not say it. A null is never a verdict by itself. */
export interface PageFacts {
  // self-service
  faq: Read<number> | null; // number of question-and-answer pairs about shopping here
  faqSearch: Read<boolean> | null;
  faqCategories: Read<number> | null;
  helpArticles: Read<number> | null;
  serviceHours: Read<OpeningHours[]> | null; // as written
  serviceBreaks: Read<OpeningHours[]> | null; // lunch and other breaks within them
  serviceHoursTimezone: Read<string> | null;
  phones: Read<string>[]; // E.164 where the country is known, else digits as shown
  emails: Read<string>[];
  /** phone, email, form, chat, messenger, callback, store-counter, social */
  channels: Read<string>[];
  liveChat: Read<boolean> | null;
  orderTracking: Read<boolean> | null;
  contactForm: Read<boolean> | null;
  // returns
  returnsPolicy: Read<boolean> | null;
  returnsWindowDays: Read<number> | null;
  returnsFree: Read<boolean> | null;
  returnsFee: Read<Money> | null;
  returnsLabel: Read<boolean> | null;
  returnsInStore: Read<boolean> | null;
  returnsOnlineStart: Read<boolean> | null;
  returnsSinglePolicy: Read<boolean> | null;
  // delivery
  deliveryMethods: Read<DeliveryMethod[]> | null;
  deliveryCost: Read<Money> | null; // the cheapest stated price
  deliveryDays: Read<{ minDays: number; maxDays: number }> | null;
  deliveryDate: Read<string> | null; // a date or day named for the parcel
  // product
  productName: Read<string> | null;
  price: Read<Money> | null;
  stock: Read<'in-stock' | 'low' | 'out-of-stock'> | null;
  description: Read<number> | null; // characters
  attributes: Read<number> | null; // name-value pairs
  images: Read<number> | null;
  reviews: Read<number> | null; // 0 = section there, none written
  recommendations: Read<number> | null; // other products offered
  // company and trust
  company: Read<string> | null;
  companyAddress: Read<string> | null;
  companyRegistration: Read<string> | null;
  privacyPolicy: Read<boolean> | null; // the page is the policy itself
  privacyLink: Read<boolean> | null; // it links to one
  newsletterPreticked: Read<boolean> | null; // false = a consent box is there and empty
  // order
  orderNumber: Read<string> | null;
  orderCancellation: Read<boolean> | null;
  costs: Read<{ delivery: Money | null; tax: Money | null; total: Money | null }> | null;
  // page quality
  searchEngine: {
    title: Read<string> | null;
    description: Read<string> | null;
    canonical: Read<string> | null;
    productData: Read<boolean> | null;
    indexable: boolean;
  };
  advertisingShare: Read<number> | null; // 0..1 of the page's visible area
  keywordShare: Read<number> | null; // 0..1: stuffed words and anchor lists
  /** 3 header, 2 elsewhere on the page, null nowhere. */
  phoneProminence: Read<2 | 3> | null;
  greetedByName: Read<boolean> | null;
}
