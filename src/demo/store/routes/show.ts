import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DEPARTMENTS } from '../catalogue/catalogue.ts';
import { HOUSE } from '../house.ts';
import { countOf } from '../shop/basket.ts';
import { pounds } from '../shop/money.ts';
import { basketOf } from '../shop/session.ts';
import type { Shop } from '../shop/shop.ts';

/** What stands in the head of a page. */
export interface Head {
  title: string;
  description?: string;
  /** Path of the page's one true address; the path asked for when left out. */
  canonical?: string;
  /** Kept out of search engines: basket, checkout, account. */
  private?: boolean;
  /** schema.org data. */
  data?: Record<string, unknown>[];
  picture?: string;
}

/** Sends a page of that view. */
export type Show = (
  request: FastifyRequest,
  reply: FastifyReply,
  view: string,
  head: Head,
  data?: object,
) => FastifyReply;

/** Pages of one shop: the view with what every page shows (basket count, departments, notice, cookie banner). */
export function showFor(shop: Shop): Show {
  const eta = new Eta({ views: fileURLToPath(new URL('../views/', import.meta.url)), cache: true });
  return (request, reply, view, head, data = {}) => {
    const session = request.visitor;
    const notice = session.notice;
    session.notice = null;
    const path = request.url.split('?')[0] ?? '/';
    const html = eta.render(view, {
      ...data,
      head,
      house: HOUSE,
      departments: DEPARTMENTS,
      faults: shop.faults,
      path,
      canonical: `${originOf(request)}${head.canonical ?? path}`,
      origin: originOf(request),
      account: session.account,
      basketCount: countOf(basketOf(session)),
      wishCount: basketOf(session).wishes.size,
      wishes: basketOf(session).wishes,
      notice,
      askCookies: request.cookies.cookie_choice === undefined,
      query: '',
      year: shop.now().getUTCFullYear(),
      pounds,
      json: scriptSafe,
      ...data,
    });
    return reply.type('text/html; charset=utf-8').send(html);
  };
}

/** `http://127.0.0.1:4010`: the address that the visitor used. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

/** JSON that may stand inside a script element. */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
