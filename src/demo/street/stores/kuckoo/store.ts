import { emptyOf, fieldsOf, openBasics } from '../../shop/front.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { StoreWorld, StreetStore } from '../../shop/types.ts';
import { CLIENT, STYLE } from './client.ts';
import { PAGES, terms } from './house.ts';

const NAME = 'Kakukk Bolt';
const NEEDED: Record<string, string> = {
  nev: 'Kérjük, adja meg a nevét.',
  email: 'Kérjük, adja meg az e-mail címét.',
  telefon: 'Kérjük, adja meg a telefonszámát.',
  irsz: 'Kérjük, adja meg az irányítószámot.',
  varos: 'Kérjük, adja meg a települést.',
  utca: 'Kérjük, adja meg az utcát és a házszámot.',
  delivery: 'Kérjük, válasszon szállítási módot.',
  payment: 'Kérjük, válasszon fizetési módot.',
  aszf: 'A rendeléshez el kell fogadnia az ÁSZF-et.',
};

/** A single-page app: one shell, everything else comes as JSON and is drawn in the browser. */
export const kuckoo: StreetStore = {
  id: 'kuckoo',
  name: NAME,
  language: 'hu',
  build: [
    'single-page app, addresses by the history API',
    'cart only as a drawer',
    'data as JSON',
    'family name first, in one field',
  ],
  terms,
  open: (world) => {
    openBasics(world, [], () => {
      throw new Error('the app draws its own pages');
    });
    openApi(world);
    openShell(world);
  },
};

function openShell({ app }: StoreWorld): void {
  const shell = `<!doctype html><html lang="hu"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${NAME}</title><style>${STYLE}</style></head><body><div id="app"></div><script type="module" src="/app.js"></script></body></html>`;
  app.get('/app.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(CLIENT.replace('__PAGES__', () => JSON.stringify(PAGES))),
  );
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/'))
      return reply.code(404).send({ error: 'not found' });
    return reply.type('text/html; charset=utf-8').send(shell);
  });
}

function openApi({ app, shop }: StoreWorld): void {
  const said = (id: string) => {
    const good = shop.good(id);
    return good && { ...good, priceText: shop.money(good.price), inStock: good.stock > 0 };
  };
  const cartOf = (visitor: Visitor, delivery?: string, payment?: string) => {
    const sums = shop.totals(visitor, delivery, payment);
    return {
      count: shop.pieces(visitor),
      lines: visitor.lines.map((line) => ({
        ...line,
        name: shop.good(line.goodId)?.name,
        sum: shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity),
      })),
      goods: shop.money(sums.goods),
      delivery: sums.delivery ? shop.money(sums.delivery) : 'ingyenes',
      fee: sums.fee ? shop.money(sums.fee) : null,
      total: shop.money(sums.total),
    };
  };
  app.get('/api/goods', (request) => {
    const { q, category } = fieldsOf(request.query);
    const goods = q ? shop.search(q) : terms.goods.filter((good) => !category || good.category === category);
    return { goods: goods.map((good) => said(good.id)), categories: shop.categories() };
  });
  app.get(
    '/api/goods/:id',
    (request, reply) => said(fieldsOf(request.params).id ?? '') ?? reply.code(404).send({ error: 'not found' }),
  );
  app.get('/api/cart', (request, reply) => {
    const { delivery, payment } = fieldsOf(request.query);
    return {
      ...cartOf(shop.visitor(request, reply), delivery, payment),
      deliveries: terms.deliveries.map((way) => ({
        ...way,
        priceText: way.price ? shop.money(way.price) : 'ingyenes',
      })),
      payments: terms.payments.map((way) => ({ ...way, feeText: way.fee ? `+${shop.money(way.fee)}` : '' })),
    };
  });
  app.post('/api/cart', (request, reply) => {
    const { goodId, option, quantity } = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, goodId, Number(quantity), option || null);
    return added === 'added'
      ? cartOf(visitor)
      : reply
          .code(422)
          .send({ error: added === 'option-missing' ? 'Kérjük, válasszon színt.' : 'A termék elfogyott.' });
  });
  app.put('/api/cart/:index', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    shop.setQuantity(visitor, Number(fieldsOf(request.params).index), Number(fieldsOf(request.body).quantity));
    return cartOf(visitor);
  });
  app.post('/api/order', (request, reply) => {
    const form = fieldsOf(request.body);
    const missing = emptyOf(form, Object.keys(NEEDED));
    if (form.irsz && !/^\d{4}$/.test(form.irsz)) missing.push('irsz');
    if (missing.length > 0)
      return reply.code(422).send({ errors: Object.fromEntries(missing.map((name) => [name, NEEDED[name]])) });
    const order = shop.place(shop.visitor(request, reply), form);
    return order
      ? { number: order.number, total: shop.money(order.totals.total) }
      : reply.code(409).send({ error: 'A kosár üres.' });
  });
  app.post('/api/message', (request, reply) => {
    const fields = fieldsOf(request.body);
    if (emptyOf(fields, ['nev', 'email', 'uzenet']).length > 0)
      return reply.code(422).send({ error: 'Kérjük, töltse ki a kötelező mezőket.' });
    shop.messages.push({ fields });
    return { ok: true };
  });
}
