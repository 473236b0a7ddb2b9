import type { FastifyRequest } from 'fastify';
import { type Html, raw } from './html.ts';
import type { Visitor } from './shop.ts';
import type { CartLine, StoreWorld } from './types.ts';

/** Somebody with an account. */
export interface Member {
  login: string;
  password: string;
  /** Name, e-mail, address: whatever the account knows, by the store's own field names. */
  details: Record<string, string>;
  lines: CartLine[];
  /** Ids of the goods on the wish list. */
  wishes: string[];
  orders: { number: string; cancelled: boolean }[];
}

/** Stands in a layout where the links for members go; each visitor sees his own. */
export const MEMBER_LINKS = raw('<!--member-links-->');

/** The members of a store. A cart goes with the account, unless the store has the fault `cart-per-device`. */
export class Members {
  readonly #byLogin = new Map<string, Member>();
  readonly #entered = new Map<string, Member>();
  readonly #shop: StoreWorld['shop'];

  constructor({ app, shop }: StoreWorld, links: (member: Member | null) => Html) {
    this.#shop = shop;
    app.addHook('onSend', async (request, _reply, page) =>
      typeof page === 'string' ? page.replace(MEMBER_LINKS.markup, links(this.of(request)).markup) : page,
    );
  }

  /** Null when the login is taken. */
  register(login: string, password: string, details: Record<string, string>): Member | null {
    if (this.#byLogin.has(login)) return null;
    const member: Member = { login, password, details, lines: [], wishes: [], orders: [] };
    this.#byLogin.set(login, member);
    return member;
  }

  /** The member if login and password fit. */
  known(login: string, password: string): Member | null {
    const member = this.#byLogin.get(login);
    return member?.password === password ? member : null;
  }

  enter(visitor: Visitor, member: Member): void {
    this.#entered.set(visitor.id, member);
    if (this.#shop.broken('cart-per-device') || visitor.lines === member.lines) return;
    member.lines.push(...visitor.lines);
    visitor.lines = member.lines;
  }

  leave(visitor: Visitor): void {
    this.#entered.delete(visitor.id);
    visitor.form = {};
    if (!this.#shop.broken('cart-per-device')) visitor.lines = [];
  }

  /** Who sent the request; null for a stranger. */
  of(request: FastifyRequest): Member | null {
    const visitor = this.#shop.knownVisitor(request);
    return visitor ? (this.#entered.get(visitor.id) ?? null) : null;
  }

  /** What the account fills into the checkout: nothing where the store has the fault `forgets-members`. */
  prefilled(request: FastifyRequest): Record<string, string> {
    return this.#shop.broken('forgets-members') ? {} : { ...this.of(request)?.details };
  }
}
