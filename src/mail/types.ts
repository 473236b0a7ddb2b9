import type { Money } from '../shared/money.ts';

export const MAIL_KINDS = [
  'order-received',
  'payment-received',
  'packed',
  'shipped',
  'delivered',
  'invoice',
  'account-welcome',
  'auto-reply',
  'out-of-office',
  'human-reply',
  'review-request',
  'cart-reminder',
  'marketing',
  'bounce',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number] | 'other';

/** A value with the sentence of the mail that says it. */
export interface Said<T> {
  value: T;
  quote: string;
}

/** How a mail is read, offline, from its source alone (and what the shopper asked, where that is known). */
export interface MailReading {
  messageId: string | null;
  subject: string;
  from: { name: string; address: string };
  /** `Date` header, ISO 8601, or null when missing or unreadable. */
  sentAt: string | null;
  language: string | null;
  kind: MailKind;
  automatic: boolean;
  /** Why it is read as that kind and as automatic or human. */
  because: string;
  /** Present on order mails (received, paid, packed, shipped, delivered, invoice). */
  order: {
    number: Said<string> | null;
    total: Said<Money> | null;
    items: Said<string>[];
    address: Said<string> | null;
    deliveryEstimate: Said<string> | null;
    payment: Said<string> | null;
    phone: Said<string> | null;
    cancel: Said<boolean> | null;
    tracking: Said<string> | null;
  } | null;
  /** Present on answers. */
  reply: {
    greetingByName: Said<boolean> | null;
    /** One entry a question asked. */
    answered: { id: string; answered: boolean; quote: string | null }[];
    specific: Said<boolean> | null;
    signedBy: Said<string> | null;
    /** Null when the shopper's language is not known. */
    languageMatches: boolean | null;
    phone: Said<string> | null;
    hours: Said<string> | null;
  } | null;
  warnings: string[];
}

/** What the shopper asked and who is asking: lets a reading judge an answer. */
export interface AskedQuestion {
  shopperName: string;
  language: string;
  asks: { id: string; text: string; expects: string[] }[];
}
