import type { FastifyInstance } from 'fastify';
import type { Session } from '../shop/session.ts';
import type { Shop } from '../shop/shop.ts';

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Session;
  }
}

const COOKIE = 'tt_session';
const THIRTY_DAYS_S = 30 * 24 * 3600;

/** Knows every visitor again by a cookie; pictures and assets set none. */
export function knowVisitors(app: FastifyInstance, shop: Shop): void {
  app.decorateRequest('visitor');
  app.addHook('onRequest', async (request, reply) => {
    if (/^\/(assets|pictures)\/|^\/(robots\.txt|sitemap\.xml|favicon\.svg)$/.test(request.url)) return;
    const id = request.cookies[COOKIE];
    request.visitor = shop.sessions.of(id);
    if (request.visitor.id !== id) {
      reply.setCookie(COOKIE, request.visitor.id, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        maxAge: THIRTY_DAYS_S,
      });
    }
  });
}
