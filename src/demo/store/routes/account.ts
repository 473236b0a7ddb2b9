import type { FastifyInstance } from 'fastify';
import { productBySlug } from '../catalogue/catalogue.ts';
import { HOUSE } from '../house.ts';
import { addressLines, COUNTRIES, isEmail, type Mistakes, mistakesInAddress } from '../shop/address.ts';
import type { Shop } from '../shop/shop.ts';
import { type Form, field, pathWithin } from './form.ts';
import type { Show } from './show.ts';

/** Registration, sign-in, and the customer's own pages. */
export function accountRoutes(app: FastifyInstance, shop: Shop, show: Show): void {
  app.get<{ Querystring: Record<string, string> }>('/sign-in', (request, reply) =>
    show(
      request,
      reply,
      'account/sign-in',
      { title: `Sign in | ${HOUSE.name}`, private: true },
      {
        next: pathWithin(field(request.query, 'next'), '/account'),
        mistakes: {},
        email: '',
      },
    ),
  );

  app.post<{ Body: Form }>('/sign-in', (request, reply) => {
    const email = field(request.body, 'email');
    const next = pathWithin(field(request.body, 'next'), '/account');
    const account = shop.faults.confirmsAccountsByMail ? null : shop.accountFor(email, field(request.body, 'password'));
    if (!account) {
      return show(
        request,
        reply,
        'account/sign-in',
        { title: `Sign in | ${HOUSE.name}`, private: true },
        {
          next,
          email,
          mistakes: { password: 'E-mail address and password do not belong together.' },
        },
      );
    }
    shop.signIn(request.visitor, account);
    const text = shop.faults.forgetsMembers ? 'You are signed in.' : `Welcome back, ${account.firstName}.`;
    request.visitor.notice = { text, kind: 'good', links: [] };
    return reply.redirect(next, 303);
  });

  app.post('/sign-out', (request, reply) => {
    request.visitor.account = null;
    request.visitor.notice = { text: 'You have signed out.', kind: 'good', links: [] };
    return reply.redirect('/', 303);
  });

  app.get<{ Querystring: Record<string, string> }>('/register', (request, reply) =>
    show(
      request,
      reply,
      'account/register',
      { title: `Create an account | ${HOUSE.name}`, private: true },
      {
        next: pathWithin(field(request.query, 'next'), '/account'),
        mistakes: {},
        value: () => '',
      },
    ),
  );

  app.post<{ Body: Form }>('/register', (request, reply) => {
    const next = pathWithin(field(request.body, 'next'), '/account');
    const person = {
      email: field(request.body, 'email'),
      firstName: field(request.body, 'firstName'),
      lastName: field(request.body, 'lastName'),
      password: field(request.body, 'password'),
    };
    const mistakes: Mistakes = {};
    if (!person.firstName) mistakes.firstName = 'Please enter your first name.';
    if (!person.lastName) mistakes.lastName = 'Please enter your last name.';
    if (!isEmail(person.email)) mistakes.email = 'Please enter a complete e-mail address, such as name@example.com.';
    if (person.password.length < 8) mistakes.password = 'Please choose a password of at least 8 characters.';
    const account = Object.keys(mistakes).length === 0 ? shop.register(person) : null;
    if (!account) {
      mistakes.email ??=
        Object.keys(mistakes).length === 0 ? 'There is an account with this address. Please sign in.' : '';
      return show(
        request,
        reply,
        'account/register',
        { title: `Create an account | ${HOUSE.name}`, private: true },
        {
          next,
          mistakes,
          value: (name: string) => (name === 'password' ? '' : field(request.body, name)),
        },
      );
    }
    if (shop.faults.confirmsAccountsByMail) {
      const title = `Confirm your e-mail address | ${HOUSE.name}`;
      return show(request, reply, 'account/confirm', { title, private: true }, { email: account.email });
    }
    shop.signIn(request.visitor, account);
    shop.letters.accountOpened(account);
    const text = shop.faults.forgetsMembers
      ? 'Your account is ready.'
      : `Welcome, ${account.firstName}. Your account is ready.`;
    request.visitor.notice = { text, kind: 'good', links: [] };
    return reply.redirect(next, 303);
  });

  app.addHook('preHandler', async (request, reply) => {
    if (/^\/account(\/|\?|$)/.test(request.url) && !request.visitor.account) return reply.redirect('/sign-in', 303);
  });

  app.get('/account', (request, reply) => {
    const account = request.visitor.account;
    return show(
      request,
      reply,
      'account/overview',
      { title: `Your account | ${HOUSE.name}`, private: true },
      {
        orders: shop.orders.filter((order) => order.account === account?.email).reverse(),
        addresses: (account?.addresses ?? []).map(addressLines),
        seen: (account?.seen ?? []).flatMap((slug) => productBySlug(slug) ?? []).slice(0, 4),
      },
    );
  });

  app.get('/account/addresses', (request, reply) =>
    show(
      request,
      reply,
      'account/addresses',
      { title: `Address book | ${HOUSE.name}`, private: true },
      {
        addresses: (request.visitor.account?.addresses ?? []).map(addressLines),
        countries: COUNTRIES,
        mistakes: {},
        value: (name: string) => (name === 'country' ? 'GB' : ''),
      },
    ),
  );

  app.post<{ Body: Form }>('/account/addresses', (request, reply) => {
    const value = (name: string): string => field(request.body, name);
    const address = {
      firstName: value('firstName'),
      lastName: value('lastName'),
      line1: value('line1'),
      line2: value('line2'),
      town: value('town'),
      postcode: value('postcode').toUpperCase(),
      country: value('country'),
    };
    const mistakes = mistakesInAddress(address);
    if (Object.keys(mistakes).length > 0) {
      return show(
        request,
        reply,
        'account/addresses',
        { title: `Address book | ${HOUSE.name}`, private: true },
        {
          addresses: (request.visitor.account?.addresses ?? []).map(addressLines),
          countries: COUNTRIES,
          mistakes,
          value,
        },
      );
    }
    request.visitor.account?.addresses.push(address);
    request.visitor.notice = { text: 'The address is in your address book.', kind: 'good', links: [] };
    return reply.redirect('/account/addresses', 303);
  });

  app.post<{ Body: Form }>('/account/addresses/remove', (request, reply) => {
    const at = Number(field(request.body, 'at') || '-1');
    if (at >= 0) request.visitor.account?.addresses.splice(at, 1);
    return reply.redirect('/account/addresses', 303);
  });
}
