import type { Order } from '../shop/order.ts';
import type { Account } from '../shop/session.ts';
export interface Question {
  name: string;
  email: string;
  topic: string;
  orderNumber: string;
  text: string;
}
export interface Letters {
  orderPlaced(order: Order): void;
  orderCancelled(order: Order): void;
  accountOpened(account: Account): void;
  questionAsked(question: Question): void;
}
export const NO_LETTERS: Letters = { orderPlaced() {}, orderCancelled() {}, accountOpened() {}, questionAsked() {} };
