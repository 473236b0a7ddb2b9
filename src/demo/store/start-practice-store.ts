import { fileURLToPath } from 'node:url';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { createTransport } from 'nodemailer';
import { startSmtpIntake } from '../mail/smtp-intake.ts';
import { type Faults, NO_FAULTS } from './faults.ts';
import { HOUSE } from './house.ts';
import { questionIn } from './letters/inbox.ts';
import { NO_LETTERS } from './letters/letters.ts';
import { DEMO_PACE, type Pace } from './letters/pace.ts';
import { PostOffice } from './letters/post-office.ts';
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
import { basketOf } from './shop/session.ts';
import { Shop } from './shop/shop.ts';
import { Waits } from './waits.ts';

export interface PracticeStoreOptions {
  /** The SMTP server that takes the store's mails; without it the store writes none. */
  mail?: { host: string; smtpPort: number };
  /** 0 (default): any free port. */
  port?: number;
  /** How fast the store writes; the pace of a demonstration when left out. */
  pace?: Partial<Pace>;
  faults?: Partial<Faults>;
  now?: () => Date;
}

export interface PracticeStore {
  /** `http://127.0.0.1:40321`, without a slash at its end. */
  url: string;
  /** Where the store takes questions by mail. */
  contactEmail: string;
  /** The store's own SMTP server, for mail to its domain. */
  inbound: { host: string; port: number };
  /** Orders placed so far, oldest first. */
  orders(): Order[];
  /** The baskets of everybody in the shop: pieces by stock-keeping code. */
  carts(): { account: string | null; pieces: Record<string, number> }[];
  /** Resolves when every mail that is due or will be has been sent. */
  settled(): Promise<void>;
  /** Closes everything; mails that were still to come are dropped. */
  close(): Promise<void>;
}

/** Opens the practice store on loopback. */
export async function startPracticeStore(options: PracticeStoreOptions = {}): Promise<PracticeStore> {
  const waits = new Waits();
  const now = options.now ?? (() => new Date());
  const transport = options.mail
    ? createTransport({
        host: options.mail.host,
        port: options.mail.smtpPort,
        secure: false,
        ignoreTLS: true,
        name: HOUSE.domain,
      })
    : null;
  let url = '';
  const pace = { ...DEMO_PACE, ...options.pace };
  const letters = transport
    ? new PostOffice({ transport, waits, pace, origin: () => url, shop: () => shop })
    : NO_LETTERS;
  const shop: Shop = new Shop({ ...NO_FAULTS, ...options.faults }, now, letters);
  const inbound = await startSmtpIntake({
    hostName: `mx.${HOUSE.domain}`,
    now,
    accepts: (address) => address.toLowerCase() === HOUSE.contactEmail,
    take: (mail) => {
      const question = questionIn(mail.source, mail.from);
      if (question) letters.questionAsked(question);
    },
  });
  const app = await buildStore(shop, waits);
  try {
    url = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  } catch (error) {
    await inbound.close();
    throw error;
  }
  return {
    url,
    contactEmail: HOUSE.contactEmail,
    inbound: { host: '127.0.0.1', port: inbound.port },
    orders: () => [...shop.orders],
    carts: () =>
      shop.sessions.all().map((session) => ({
        account: session.account?.email ?? null,
        pieces: Object.fromEntries(basketOf(session).pieces),
      })),
    settled: () => waits.settled(),
    close: async () => {
      await Promise.all([waits.close(), app.close(), inbound.close()]);
      transport?.close();
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
