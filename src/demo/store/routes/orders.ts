import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HOUSE } from '../house.ts';
import { addressLines } from '../shop/address.ts';
import { vatIn } from '../shop/money.ts';
import { type Order, STATUS_WORDS } from '../shop/order.ts';
import type { Shop } from '../shop/shop.ts';
import { type Form, field } from './form.ts';
import type { Show } from './show.ts';

/** Order pages for whoever holds the link or the account, and order tracking by number and e-mail address. */
export function orderRoutes(app: FastifyInstance, shop: Shop, show: Show): void {
  app.get<{ Params: { number: string }; Querystring: { key?: string } }>('/orders/:number', (request, reply) => {
    const order = orderFor(request, request.params.number, request.query.key);
    if (!order) return reply.callNotFound();
    return show(
      request,
      reply,
      'order',
      { title: `Order ${order.number} | ${HOUSE.name}`, private: true },
      {
        order,
        addressLines: addressLines(order.address),
        vat: vatIn(order.total),
        words: STATUS_WORDS,
        moment,
      },
    );
  });

  app.post<{ Params: { number: string }; Body: Form }>('/orders/:number/cancel', (request, reply) => {
    const key = field(request.body, 'key');
    const order = orderFor(request, request.params.number, key);
    if (!order || shop.faults.noCancellation) return reply.callNotFound();
    const done = shop.cancel(order);
    request.visitor.notice = done
      ? {
          text: `Order ${order.number} is cancelled. We have sent you a confirmation by e-mail.`,
          kind: 'good',
          links: [],
        }
      : { text: 'This order was cancelled before.', kind: 'bad', links: [] };
    return reply.redirect(`/orders/${order.number}?key=${order.key}`, 303);
  });

  app.get<{ Querystring: Record<string, string> }>('/track', (request, reply) =>
    show(
      request,
      reply,
      'track',
      {
        title: `Track your order | ${HOUSE.name}`,
        description: 'See where your order is with your order number and e-mail address.',
      },
      {
        number: field(request.query, 'number'),
        email: '',
        mistake: null,
      },
    ),
  );

  app.post<{ Body: Form }>('/track', (request, reply) => {
    const number = field(request.body, 'number');
    const email = field(request.body, 'email');
    const order = shop.order(number);
    if (order && order.email.toLowerCase() === email.toLowerCase())
      return reply.redirect(`/orders/${order.number}?key=${order.key}`, 303);
    return show(
      request,
      reply,
      'track',
      { title: `Track your order | ${HOUSE.name}` },
      {
        number,
        email,
        mistake: 'We cannot find an order with this number and e-mail address. Please check both.',
      },
    );
  });

  // The carrier's page, reached from the shipping notice.
  app.get<{ Params: { parcel: string } }>('/parcels/:parcel', (request, reply) => {
    const order = shop.orders.find((one) => one.parcel === request.params.parcel);
    if (!order) return reply.callNotFound();
    const stages = [...order.history].reverse().map((one) => ({ words: STATUS_WORDS[one.status], at: moment(one.at) }));
    return show(
      request,
      reply,
      'parcel',
      { title: `Parcel ${order.parcel} | Royal Parcel`, private: true },
      { order, stages },
    );
  });

  function orderFor(request: FastifyRequest, number: string, key: string | undefined): Order | null {
    const order = shop.order(number);
    const own = order?.account !== null && order?.account === request.visitor.account?.email;
    return order && (own || order.key === key) ? order : null;
  }
}

function moment(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(date);
}
