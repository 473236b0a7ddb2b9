import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify from 'fastify';
import { nearest } from '../../shared/text.ts';
import { Shop } from './shop/shop.ts';
import type { CartLine, StreetFault, StreetMessage, StreetOrder, StreetStore } from './shop/types.ts';
import { STREET } from './street.ts';

export interface StreetStoreOptions {
  /** Chooses the variation of stores that have several. */
  seed?: number;
  faults?: readonly StreetFault[];
}

/** A running store of the practice high street, on a free loopback port. */
export interface RunningStreetStore {
  url: string;
  id: string;
  name: string;
  language: string;
  orders(): readonly StreetOrder[];
  /** The carts of all visitors, empty ones left out. */
  carts(): readonly { visitor: string; lines: readonly CartLine[] }[];
  /** What was sent by the contact form. */
  messages(): readonly StreetMessage[];
  close(): Promise<void>;
}

const SLOW_MS = 1500;

/** Opens a store of the street. Throws where no store has that id. */
export async function startStreetStore(id: string, options: StreetStoreOptions = {}): Promise<RunningStreetStore> {
  const store = storeOf(id);
  const shop = new Shop(store.terms, options.faults);
  const app = Fastify({ logger: false });
  await app.register(cookie);
  await app.register(formbody);
  if (shop.broken('slow-pages')) app.addHook('onRequest', () => new Promise((done) => setTimeout(done, SLOW_MS)));
  app.addHook('onRequest', async (_, reply) => {
    if (shop.broken('blocks-visitors')) return reply.code(429).header('retry-after', '3600').send('Too many requests');
  });
  store.open({ app, shop, seed: options.seed ?? 1 });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${url}/`,
    id,
    name: store.name,
    language: store.language,
    orders: () => shop.orders,
    carts: () =>
      [...shop.visitors.values()]
        .filter((each) => each.lines.length > 0)
        .map(({ id: visitor, lines }) => ({ visitor, lines })),
    messages: () => shop.messages,
    close: () => {
      app.server.closeAllConnections();
      return app.close();
    },
  };
}

function storeOf(id: string): StreetStore {
  const store = STREET.find((each) => each.id === id);
  if (store) return store;
  const near = nearest(
    id,
    STREET.map((each) => each.id),
  );
  throw new Error(`The street has no store "${id}"${near ? `; did you mean "${near}"?` : ''}`);
}
