import { randomInt } from 'node:crypto';
import type { Transporter } from 'nodemailer';
import { CLERK, HOUSE } from '../house.ts';
import type { Order, OrderStatus } from '../shop/order.ts';
import type { Account } from '../shop/session.ts';
import type { Shop } from '../shop/shop.ts';
import type { Waits } from '../waits.ts';
import type { Letter, Letters, Question } from './letters.ts';
import { confirmationLetter, noticeLetter, welcomeLetter } from './order-letters.ts';
import type { Pace } from './pace.ts';
import { acknowledgementText, staffAnswerText } from './staff.ts';
import { asHtml, asText } from './written.ts';

const STORE = { name: HOUSE.name, address: HOUSE.contactEmail };
const ORDERS = { name: `${HOUSE.name} Orders`, address: `orders@${HOUSE.domain}` };
const AUTO = { 'Auto-Submitted': 'auto-generated' };

/** What the correspondence needs: a way out, the timetable, and where the shop's pages are. */
export interface PostOfficeOptions {
  transport: Transporter;
  waits: Waits;
  pace: Pace;
  origin: () => string;
  shop: () => Shop;
}

/** Sends the shop's mails, each in its time. */
export class PostOffice implements Letters {
  constructor(private readonly options: PostOfficeOptions) {}

  orderPlaced(order: Order): void {
    const { pace, origin, shop } = this.options;
    const { faults } = shop();
    if (!faults.noConfirmationMail) {
      const total = order.total + (faults.wrongTotalInMail ? 500 : 0);
      this.#post(pace.confirmationMs, () => confirmationLetter(order, origin(), total));
    }
    this.#stage(order, 'paid', pace.paidMs);
    this.#stage(order, 'packed', pace.packedMs);
    this.#stage(order, 'shipped', pace.shippedMs);
  }

  orderCancelled(order: Order): void {
    this.#post(this.options.pace.confirmationMs, () => noticeLetter(order, 'cancelled', this.options.origin()));
  }

  accountOpened(account: Account): void {
    this.#post(this.options.pace.welcomeMs, () => welcomeLetter(account, this.options.origin()));
  }

  /** An automatic receipt, and later a person's answer in the same thread. */
  questionAsked(question: Question): void {
    const { pace, shop, transport, waits } = this.options;
    const ticket = `TTQ-${randomInt(10_000, 100_000)}`;
    const to = { name: question.name, address: question.email };
    const subject = question.mail?.subject || `Your question to ${HOUSE.name}`;
    const reply = /^re:/i.test(subject) ? subject : `Re: ${subject}`;
    const asked = question.mail?.messageId ?? null;
    const thread = {
      references: `${question.mail?.references ?? ''} ${asked ?? ''}`.trim(),
      ...(asked ? { inReplyTo: asked } : {}),
    };
    if (!shop().faults.noAcknowledgement) {
      waits.after(pace.acknowledgementMs, async () => {
        await transport.sendMail({
          from: STORE,
          to,
          subject: `We have received your message [${ticket}]`,
          text: acknowledgementText(question, ticket),
          headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', Precedence: 'auto_reply' },
          ...thread,
        });
      });
    }
    if (shop().faults.noStaffAnswer) return;
    waits.after(pace.answerMs, async () => {
      const from = shop().faults.curtStaffAnswer
        ? STORE
        : { name: `${CLERK.name}, ${HOUSE.name}`, address: HOUSE.contactEmail };
      await transport.sendMail({ from, to, subject: reply, text: staffAnswerText(question, shop()), ...thread });
    });
  }

  /** The order goes one stage on and the customer hears of it, unless it was cancelled meanwhile. */
  #stage(order: Order, status: OrderStatus, delayMs: number): void {
    const { shop, waits, origin } = this.options;
    waits.after(delayMs, async () => {
      if (order.status === 'cancelled') return;
      if (status === 'shipped') order.parcel = `RP${randomInt(100_000_000, 1_000_000_000)}GB`;
      order.status = status;
      order.history.push({ status, at: shop().now() });
      const letter = noticeLetter(order, status, origin());
      if (letter && !shop().faults.noStatusNotices) await this.#send(letter);
    });
  }

  #post(delayMs: number, write: () => Letter | null): void {
    this.options.waits.after(delayMs, async () => {
      const letter = write();
      if (letter) await this.#send(letter);
    });
  }

  async #send(letter: Letter): Promise<void> {
    const { to, subject } = letter;
    await this.options.transport.sendMail({
      from: ORDERS,
      replyTo: STORE,
      to,
      subject,
      text: asText(letter),
      html: asHtml(letter),
      headers: AUTO,
    });
  }
}
