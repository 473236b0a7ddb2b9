import type { FastifyInstance } from 'fastify';
import type { Shop } from '../shop/shop.ts';
import type { Waits } from '../waits.ts';
import type { Show } from './show.ts';

/** Plays the faults that concern whole paths: slowness, 500, 429, silence, a cut line. */
export function playTroubles(app: FastifyInstance, shop: Shop, waits: Waits, show: Show): void {
  const { faults } = shop;
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/assets/') || path.startsWith('/pictures/')) return;
    const at = (start: string | null): boolean => start !== null && path.startsWith(start);
    if (at(faults.dropConnectionOn)) {
      reply.hijack();
      request.raw.socket.destroy();
      return;
    }
    if (at(faults.hangOn)) {
      reply.hijack();
      return;
    }
    if (at(faults.rateLimit429On)) {
      reply.code(429).header('Retry-After', '120');
      return show(
        request,
        reply,
        'trouble',
        { title: 'Too many requests', private: true },
        {
          text: 'You are asking faster than we can answer. Please try again in two minutes.',
        },
      );
    }
    if (at(faults.error500On)) {
      reply.code(500);
      return show(
        request,
        reply,
        'trouble',
        { title: 'Something went wrong', private: true },
        {
          text: 'Something went wrong on our side. Our technicians have been told.',
        },
      );
    }
    const delayMs = faults.slowPagesMs + (path.startsWith('/checkout') ? faults.slowCheckoutMs : 0);
    if (delayMs > 0) await waits.sleep(delayMs);
  });
}
