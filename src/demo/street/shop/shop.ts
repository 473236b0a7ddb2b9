import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CartLine, Good, StreetFault, StreetMessage, StreetOrder, Terms, Totals } from './types.ts';

/** One visitor of a store, as the store remembers them. */
export interface Visitor {
  id: string;
  lines: CartLine[];
  /** What was typed into the checkout so far. */
  form: Record<string, string>;
  /** A message for the next page, shown once. */
  notice: string | null;
  lastOrder: string | null;
}

export type Added = 'added' | 'sold-out' | 'option-missing' | 'unknown';

/** The trade of a store: its goods, who is in it, their carts and their orders. Knows nothing of pages. */
export class Shop {
  readonly terms: Terms;
  readonly orders: StreetOrder[] = [];
  readonly messages: StreetMessage[] = [];
  readonly visitors = new Map<string, Visitor>();
  readonly #faults: ReadonlySet<StreetFault>;
  readonly #format: Intl.NumberFormat;
  readonly #decimals: number;
  /** Browsers share cookies between the ports of one host, so each store of the street has its own name for it. */
  readonly #cookie: string;

  constructor(terms: Terms, faults: readonly StreetFault[] = []) {
    this.terms = terms;
    this.#cookie = `visit-${terms.orderPrefix.replace(/\W/g, '')}`;
    this.#faults = new Set(faults);
    this.#decimals = terms.decimals ?? 2;
    this.#format = new Intl.NumberFormat(terms.locale, {
      style: 'currency',
      currency: terms.currency,
      minimumFractionDigits: this.#decimals,
      maximumFractionDigits: this.#decimals,
    });
  }

  /** The visitor of a request; a first request gets a cookie. */
  visitor(request: FastifyRequest, reply: FastifyReply): Visitor {
    const known = this.knownVisitor(request);
    if (known) return known;
    const visitor: Visitor = { id: randomUUID(), lines: [], form: {}, notice: null, lastOrder: null };
    this.visitors.set(visitor.id, visitor);
    reply.setCookie(this.#cookie, visitor.id, { path: '/', httpOnly: true, sameSite: 'lax' });
    return visitor;
  }

  /** The visitor of a request, if the store has seen that browser before. */
  knownVisitor(request: FastifyRequest): Visitor | undefined {
    return this.visitors.get(request.cookies[this.#cookie] ?? '');
  }

  good(id: string | undefined): Good | undefined {
    return this.terms.goods.find((good) => good.id === id);
  }

  /** Goods whose name, category or text holds every word of the query. */
  search(query: string): Good[] {
    const words = query.toLocaleLowerCase(this.terms.locale).split(/\s+/).filter(Boolean);
    return this.terms.goods.filter((good) => {
      const text = `${good.name} ${good.category} ${good.about}`.toLocaleLowerCase(this.terms.locale);
      return words.length > 0 && words.every((word) => text.includes(word));
    });
  }

  categories(): string[] {
    return [...new Set(this.terms.goods.map((good) => good.category))];
  }

  add(visitor: Visitor, goodId: string | undefined, quantity: number, option: string | null): Added {
    const good = this.good(goodId);
    if (!good) return 'unknown';
    if (good.options && !good.options.values.includes(option ?? '')) return 'option-missing';
    if (good.stock < 1) return 'sold-out';
    if (this.#faults.has('adds-nothing')) return 'added';
    const pieces = Math.max(1, Math.trunc(quantity) || 1) * (this.#faults.has('adds-twice') ? 2 : 1);
    const line = visitor.lines.find((each) => each.goodId === good.id && each.option === option);
    if (line) line.quantity += pieces;
    else visitor.lines.push({ goodId: good.id, option: good.options ? option : null, quantity: pieces });
    return 'added';
  }

  /** Sets the pieces of the line at that place; 0 takes it out. */
  setQuantity(visitor: Visitor, index: number, quantity: number): void {
    const line = visitor.lines[index];
    if (!line || !Number.isInteger(quantity)) return;
    if (quantity <= 0) visitor.lines.splice(index, 1);
    else line.quantity = Math.min(quantity, 99);
  }

  pieces(visitor: Visitor): number {
    return visitor.lines.reduce((sum, line) => sum + line.quantity, 0);
  }

  totals(visitor: Visitor, deliveryId?: string, paymentId?: string): Totals {
    const goods = visitor.lines.reduce((sum, line) => sum + line.quantity * (this.good(line.goodId)?.price ?? 0), 0);
    const way = this.terms.deliveries.find((each) => each.id === deliveryId);
    const free = this.terms.freeFrom !== undefined && goods >= this.terms.freeFrom;
    const delivery = way && !free ? way.price : 0;
    const fee = this.terms.payments.find((each) => each.id === paymentId)?.fee ?? 0;
    const error = this.#faults.has('wrong-sum') ? 100 : 0;
    return { goods, delivery, fee, total: goods + delivery + fee + error };
  }

  /** Takes the order down, empties the cart; null where the cart is empty. Throws with the fault `checkout-breaks`. */
  place(visitor: Visitor, details: Record<string, string>): StreetOrder | null {
    if (visitor.lines.length === 0) return null;
    if (this.#faults.has('checkout-breaks')) throw new Error('the order book is out of reach');
    const { delivery = null, payment = null } = details;
    const order: StreetOrder = {
      number: `${this.terms.orderPrefix}${10_231 + this.orders.length * 7}`,
      visitor: visitor.id,
      lines: visitor.lines.map((line) => ({
        ...line,
        name: this.good(line.goodId)?.name ?? '',
        unitPrice: this.good(line.goodId)?.price ?? 0,
      })),
      details: { ...details },
      delivery,
      payment,
      totals: this.totals(visitor, delivery ?? undefined, payment ?? undefined),
    };
    this.orders.push(order);
    // A member's cart is the same on every device: it is emptied, not replaced.
    visitor.lines.length = 0;
    visitor.form = {};
    visitor.lastOrder = order.number;
    return order;
  }

  /** A price as the store writes it. */
  money(minor: number): string {
    return this.#format.format(minor / 10 ** this.#decimals);
  }

  broken(fault: StreetFault): boolean {
    return this.#faults.has(fault);
  }
}
