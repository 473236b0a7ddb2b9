import { fileURLToPath } from 'node:url';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Faults, NO_FAULTS } from './faults.ts';
import { HOUSE } from './house.ts';
import { NO_LETTERS } from './letters/letters.ts';
import { accountRoutes } from './routes/account.ts';
import { basketRoutes } from './routes/basket.ts';
import { browseRoutes } from './routes/browse.ts';
import { checkoutRoutes } from './routes/checkout.ts';
import { findableRoutes } from './routes/findable.ts';
import { helpRoutes } from './routes/help.ts';
import { orderRoutes } from './routes/orders.ts';
import { showFor } from './routes/show.ts';
import { playTroubles } from './routes/troubles.ts';
import { knowVisitors } from './routes/visitor.ts';
import type { Order } from './shop/order.ts';
import { Shop } from './shop/shop.ts';
import { Waits } from './waits.ts';

export interface PracticeStoreOptions {
  port?: number;
  faults?: Partial<Faults>;
  now?: () => Date;
}

export interface PracticeStore {
  url: string;
  contactEmail: string;
  orders(): Order[];
  close(): Promise<void>;
}

/** Opens the practice store on loopback. */
export async function startPracticeStore(options: PracticeStoreOptions = {}): Promise<PracticeStore> {
  const waits = new Waits();
  const shop = new Shop({ ...NO_FAULTS, ...options.faults }, options.now ?? (() => new Date()), NO_LETTERS);
  const app = await buildStore(shop, waits);
  const url = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    url,
    contactEmail: HOUSE.contactEmail,
    orders: () => shop.orders,
    close: async () => {
      await waits.close();
      await app.close();
    },
  };
}

/** The pages of a shop, not yet listening. */
export async function buildStore(shop: Shop, waits: Waits): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true });
  const show = showFor(shop);
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody);
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL('./assets/', import.meta.url)),
    prefix: '/assets/',
    maxAge: '1h',
  });
  knowVisitors(app, shop);
  playTroubles(app, shop, waits, show);
  browseRoutes(app, shop, show);
  basketRoutes(app, shop, show);
  checkoutRoutes(app, shop, show);
  accountRoutes(app, shop, show);
  orderRoutes(app, shop, show);
  helpRoutes(app, shop, show);
  findableRoutes(app, shop);
  app.setNotFoundHandler((request, reply) =>
    show(
      request,
      reply.code(404),
      'trouble',
      { title: `Page not found | ${HOUSE.name}`, private: true },
      { text: 'We cannot find this page. It may have moved.' },
    ),
  );
  app.setErrorHandler((_error, request, reply) =>
    show(
      request,
      reply.code(500),
      'trouble',
      { title: 'Something went wrong', private: true },
      { text: 'Something went wrong on our side.' },
    ),
  );
  return app;
}
