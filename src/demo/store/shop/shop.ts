import { createHash, randomBytes, randomInt } from 'node:crypto';
import { PRODUCTS, variantBySku } from '../catalogue/catalogue.ts';
import type { Faults } from '../faults.ts';
import type { Letters } from '../letters/letters.ts';
import { goodsOf, linesOf, pour } from './basket.ts';
import { arrivalOf, deliveryOption, deliveryPrice } from './delivery.ts';
import type { Order } from './order.ts';
import { paymentOption } from './payment.ts';
import { type Account, basketOf, emptyDraft, type Session, Sessions } from './session.ts';

/** What the pages work with: the stock, the people and the orders of one opened shop. */
export class Shop {
  readonly sessions = new Sessions();
  readonly orders: Order[] = [];
  readonly subscribers = new Set<string>();
  readonly #accounts = new Map<string, Account>();
  readonly #stock = new Map(
    PRODUCTS.flatMap((product) => product.variants.map((one) => [one.sku, one.stock] as const)),
  );

  constructor(
    readonly faults: Faults,
    readonly now: () => Date,
    readonly letters: Letters,
  ) {}

  stockOf(sku: string): number {
    return this.#stock.get(sku) ?? 0;
  }

  account(email: string): Account | null {
    return this.#accounts.get(email.trim().toLowerCase()) ?? null;
  }

  /** Opens an account; null when the address already has one. */
  register(person: { email: string; firstName: string; lastName: string; password: string }): Account | null {
    if (this.account(person.email)) return null;
    const { email, firstName, lastName } = person;
    const basket = { pieces: new Map<string, number>(), wishes: new Set<string>() };
    const passwordHash = hashOf(person.password);
    const account: Account = { email, firstName, lastName, phone: '', passwordHash, addresses: [], basket, seen: [] };
    this.#accounts.set(email.trim().toLowerCase(), account);
    return account;
  }

  /** The account if address and password fit. */
  accountFor(email: string, password: string): Account | null {
    const account = this.account(email);
    return account?.passwordHash === hashOf(password) ? account : null;
  }

  /** What was in the guest's basket goes along into the account's. */
  signIn(session: Session, account: Account): void {
    session.account = account;
    account.seen = [...new Set([...session.seen, ...account.seen])].slice(0, 12);
    session.keepsBasket = this.faults.basketPerDevice;
    if (!session.keepsBasket) pour(session.guestBasket, account.basket);
  }

  order(number: string): Order | null {
    return this.orders.find((order) => order.number === number.trim().toUpperCase()) ?? null;
  }

  /** The sums as the checkout shows them; the markup and the fee are there for stores at fault. */
  sumsOf(session: Session, atReview: boolean): { goods: number; delivery: number | null; fee: number; total: number } {
    const lines = linesOf(basketOf(session), this.markup(atReview));
    const goods = goodsOf(lines);
    const option = session.draft.deliveryId ? deliveryOption(session.draft.deliveryId) : null;
    const delivery = option ? deliveryPrice(option, goods) : null;
    const fee = atReview && this.faults.lateHandlingFee ? 350 : 0;
    return { goods, delivery, fee, total: goods + (delivery ?? 0) + fee };
  }

  markup(atReview: boolean): number {
    return atReview && this.faults.priceChangesAtReview ? 1.1 : 1;
  }

  /** Names of what can no longer be had in the quantity wanted. */
  missingFrom(session: Session, atReview: boolean): string[] {
    const lines = linesOf(basketOf(session));
    return lines
      .filter(
        (line, at) =>
          line.quantity > this.stockOf(line.sku) || (atReview && at === 0 && this.faults.outOfStockAtReview),
      )
      .map((line) => line.product.name);
  }

  /** Turns basket and draft into an order, takes the pieces out of stock and lets the mails begin. */
  placeOrder(session: Session, note: string): Order | null {
    const { draft } = session;
    const delivery = draft.deliveryId ? deliveryOption(draft.deliveryId) : null;
    const payment = draft.paymentId ? paymentOption(draft.paymentId) : null;
    const basket = basketOf(session);
    if (!delivery || !payment || !draft.address || basket.pieces.size === 0) return null;
    const sums = this.sumsOf(session, true);
    const placedAt = this.now();
    const order: Order = {
      number: this.#nextNumber(),
      key: randomBytes(12).toString('base64url'),
      placedAt,
      email: draft.email,
      phone: draft.phone,
      address: draft.address,
      lines: linesOf(basket, this.markup(true)).map(({ sku, product, variant, quantity, each, sum }) => ({
        sku,
        name: product.name,
        slug: product.slug,
        choice: variant.values.join(' / '),
        quantity,
        each,
        sum,
      })),
      delivery,
      arrival: arrivalOf(delivery, placedAt),
      payment,
      goods: sums.goods,
      deliveryPrice: sums.delivery ?? 0,
      fee: sums.fee,
      total: sums.total,
      note,
      account: session.account?.email ?? null,
      status: 'received',
      history: [{ status: 'received', at: placedAt }],
      parcel: null,
    };
    for (const line of order.lines) this.#stock.set(line.sku, this.stockOf(line.sku) - line.quantity);
    if (draft.newsletter) this.subscribers.add(draft.email);
    this.#remember(session, order);
    basket.pieces.clear();
    session.draft = emptyDraft();
    this.orders.push(order);
    this.letters.orderPlaced(order);
    return order;
  }

  /** The pieces go back on the shelf; false when the order was cancelled before. */
  cancel(order: Order): boolean {
    if (order.status === 'cancelled') return false;
    order.status = 'cancelled';
    order.history.push({ status: 'cancelled', at: this.now() });
    for (const line of order.lines) this.#stock.set(line.sku, this.stockOf(line.sku) + line.quantity);
    this.letters.orderCancelled(order);
    return true;
  }

  /** An account learns the telephone number, and the address when that was asked for. */
  #remember(session: Session, order: Order): void {
    const account = session.account;
    if (!account) return;
    account.phone ||= order.phone;
    const known = account.addresses.some(
      (one) => one.line1 === order.address.line1 && one.postcode === order.address.postcode,
    );
    if (session.draft.saveAddress && !known) account.addresses.push(order.address);
  }

  #nextNumber(): string {
    const number = `TT-${randomInt(100_000, 1_000_000)}`;
    return this.order(number) ? this.#nextNumber() : number;
  }
}

/** In memory only and for practice: a plain digest does. */
function hashOf(password: string): string {
  return createHash('sha256').update(password).digest('hex');
}

/** `Wetherlam Waterproof Jacket (M / Moss)`. */
export function nameOfSku(sku: string): string {
  const found = variantBySku(sku);
  if (!found) return sku;
  const choice = found.variant.values.join(' / ');
  return choice ? `${found.product.name} (${choice})` : found.product.name;
}
