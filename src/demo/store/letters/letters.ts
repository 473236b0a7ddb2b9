import type { Order } from '../shop/order.ts';
import type { Account } from '../shop/session.ts';

/** What somebody asked, through the contact form or by mail. */
export interface Question {
  name: string;
  email: string;
  topic: string;
  orderNumber: string;
  text: string;
  /** Present when it came by mail: the thread to answer in. */
  mail?: { subject: string; messageId: string | null; references: string };
}

/** What the shop tells its correspondence; the mails follow at their own pace. */
export interface Letters {
  orderPlaced(order: Order): void;
  orderCancelled(order: Order): void;
  accountOpened(account: Account): void;
  questionAsked(question: Question): void;
}

/** A shop that writes no mails. */
export const NO_LETTERS: Letters = {
  orderPlaced() {},
  orderCancelled() {},
  accountOpened() {},
  questionAsked() {},
};

/** One mail, ready to be written out as text and as HTML. */
export interface Letter {
  to: string;
  subject: string;
  /** Paragraphs, in order; an order table or a button may stand between them. */
  parts: LetterPart[];
}

export type LetterPart =
  | { kind: 'text'; text: string }
  | { kind: 'order'; order: Order; total: number }
  | { kind: 'link'; text: string; href: string };
