import type { Phrases } from './types.ts';

/** Kinds of mail that are told by words. */
export const WORDED_KINDS = [
  'order-received',
  'payment-received',
  'packed',
  'shipped',
  'delivered',
  'invoice',
  'account-welcome',
  'auto-reply',
  'out-of-office',
  'review-request',
  'cart-reminder',
  'marketing',
  'bounce',
] as const;
export type WordedKind = (typeof WORDED_KINDS)[number];

/**
 * What mails of one language say. Phrases as in `Phrases`; ` … ` stands for any few words in between, inside one
 * sentence.
 */
export interface MailWords {
  /** Commonest words that tell this language from the others, accents kept. */
  functionWords: readonly string[];
  /** What a mail of the kind says: `subject` in the subject line only, `body` anywhere. Most telling first. */
  kinds: Record<WordedKind, { subject: Phrases; body: Phrases }>;
  /** Marks of a sentence about what is still to come or may come: "as soon as", "will be", "once". */
  notYet: Phrases;
  /** The mail itself says that a machine wrote it. */
  automaticNote: Phrases;
  /** What only a person writes: "I have checked", "sorry for the delay". */
  person: Phrases;
  /** Promises an answer instead of giving one. */
  deferral: Phrases;
  unsubscribe: Phrases;

  /** Words a letter begins with: "Dear", "Hello". */
  greetings: Phrases;
  /** Forms of address around the name: "Mr", "Pani"; those that follow the name in `honorificsAfter` (님, 様). */
  titles: Phrases;
  honorificsAfter: Phrases;
  /** Addressees that are nobody: "customer", "Sir or Madam". */
  nobody: Phrases;
  /** Words a letter ends with, before the name. */
  closings: Phrases;
  /** Words of a signature that is no person's: "team", "customer service". */
  team: Phrases;
  /** What stands beside a person's name: job titles, "from the". */
  roles: Phrases;
  /** Commonest family names, where a name's shape alone does not show it (scripts without capitals). */
  familyNames?: Phrases;
  /** Of the line above a quoted message: "wrote:". */
  wrote: Phrases;
  /** Labels of a quoted message's head, as mail programs write them. */
  quotedHead: { from: Phrases; sent: Phrases; to: Phrases; subject: Phrases };
  /** Platforms that hand an answer on: "a colleague has answered as follows". */
  relayed: Phrases;
  /** Of a subject that announces an answer: "Answer to your question". */
  answerSubject: Phrases;
  /** Headings over the shopper's own words, and over the store's answer, where a mail repeats both. */
  questionHead: Phrases;
  answerHead: Phrases;

  labels: {
    orderNumber: Phrases;
    /** The sum to pay; `partSums` are sums that are not it. */
    total: Phrases;
    partSums: Phrases;
    items: Phrases;
    quantity: Phrases;
    address: Phrases;
    billingAddress: Phrases;
    deliveryEstimate: Phrases;
    payment: Phrases;
    phone: Phrases;
    tracking: Phrases;
    hours: Phrases;
  };
  /** Days named by their distance: "tomorrow", "by the weekend". */
  soon: Phrases;
  /** Places where a parcel is fetched. */
  pickup: Phrases;
  /** Costs beside the things ordered: carriage, tax, discount. */
  charges: Phrases;
  /** Heads of a table's columns of prices. */
  prices: Phrases;
  /** Headings over what a parcel holds. */
  contents: Phrases;
  /** Says how to cancel or change the order. */
  cancel: Phrases;
  /** Names of the ways to pay. */
  payments: Phrases;
  /** Units of time in answers: "day", "business day", "week", "hour". */
  timeUnits: Phrases;
  /** Months in the form dates use; index 0 = January. */
  months: readonly Phrases[];
  weekdays: Phrases;
  /** Small numbers as words, with their value. */
  numbers: Readonly<Record<string, number>>;
  /** Says that the answer comes only now, as an answer alone can: nobody is away any more. */
  late: Phrases;
  /** Begins a clause of what has not happened yet: "once it arrives". */
  conditions: Phrases;
  /** Before an address or a number to turn to: "questions?", "need help?". */
  questions: Phrases;
  /** "free of charge". */
  free: Phrases;
}
