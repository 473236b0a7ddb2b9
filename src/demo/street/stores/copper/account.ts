import { emptyOf, fieldsOf, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Members } from '../../shop/members.ts';
import type { StoreWorld } from '../../shop/types.ts';

export const STATES: Record<string, string> = {
  AZ: 'Arizona',
  CA: 'California',
  CO: 'Colorado',
  FL: 'Florida',
  IL: 'Illinois',
  MA: 'Massachusetts',
  NY: 'New York',
  OR: 'Oregon',
  TX: 'Texas',
  WA: 'Washington',
};
/** Fields of an address with their labels. */
export const ADDRESS: Record<string, string> = {
  address1: 'Address',
  city: 'City',
  state: 'State',
  zip: 'ZIP code',
  phone: 'Phone number',
};

type Layout = (title: string, body: Html) => Html;

/** Sign-in and registration on one page, and behind them the account with its address and orders. */
export function openAccount(world: StoreWorld, members: Members, layout: Layout): void {
  openDoor(world, members, layout);
  openOwnPages(world, members, layout);
}

function openDoor({ app, shop }: StoreWorld, members: Members, layout: Layout): void {
  const page = (form: Record<string, string>, error: string | null) =>
    layout(
      'Sign in or create an account',
      html`<h1>Sign in or create an account</h1>${error && html`<p class="error" role="alert">${error}</p>`}<div class="two"><form method="post" action="/account/login"><h2>Returning customers</h2><label>Email <input name="email" type="email"></label><label>Password <input name="password" type="password"></label><button class="btn">Sign In</button></form><form method="post" action="/account/create"><h2>New customers</h2><p>An account is needed to check out.</p><label>First name <input name="firstName" value="${form.firstName ?? ''}"></label><label>Last name <input name="lastName" value="${form.lastName ?? ''}"></label><label>Email address <input name="email" type="email" value="${form.email ?? ''}"></label><label>Password <input name="password" type="password"><small>At least 8 characters with a number.</small></label><label>Confirm password <input name="confirm" type="password"></label><label><input type="checkbox" name="terms" value="yes"> I agree to the <a href="/help/terms">Terms of Use</a></label><button class="btn">Create Account</button></form></div>`,
    );
  app.get('/account/login', (request, reply) =>
    members.of(request) ? reply.redirect('/account', 303) : show(reply, page({}, null)),
  );
  app.post('/account/login', (request, reply) => {
    const { email = '', password = '' } = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const member = members.known(email, password);
    if (!member) return show(reply, page({}, 'Email or password is incorrect.'), 422);
    members.enter(visitor, member);
    return reply.redirect(visitor.lines.length > 0 ? '/checkout' : '/', 303);
  });
  app.post('/account/create', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const { firstName = '', lastName = '', email = '', password = '' } = form;
    if (emptyOf(form, ['firstName', 'lastName', 'email', 'password', 'confirm', 'terms']).length > 0)
      return show(reply, page(form, 'Please fill in every field and agree to the Terms of Use.'), 422);
    if (password.length < 8 || !/\d/.test(password))
      return show(reply, page(form, 'Your password must have at least 8 characters and a number.'), 422);
    if (password !== form.confirm) return show(reply, page(form, 'The passwords do not match.'), 422);
    const member = members.register(email, password, { firstName, lastName, email });
    if (!member) return show(reply, page(form, 'There is already an account with this email.'), 422);
    members.enter(visitor, member);
    return reply.redirect(visitor.lines.length > 0 ? '/checkout' : '/', 303);
  });
}

function openOwnPages({ app, shop }: StoreWorld, members: Members, layout: Layout): void {
  app.get('/account', (request, reply) => {
    const member = members.of(request);
    if (!member) return reply.redirect('/account/login', 303);
    const { details, orders } = member;
    return show(
      reply,
      layout(
        'My Account',
        html`<h1>My Account</h1><p>${details.firstName} ${details.lastName}</p><h2>Orders</h2>${orders.map((order) => html`<p><a href="/account/orders/${order.number.replace(/\W/g, '')}">Order ${order.number}</a></p>`)}<h2>Addresses</h2><p>${details.address1 ? `${details.address1}, ${details.city}, ${details.state} ${details.zip}` : 'None yet.'}</p><a href="/account/addresses">Manage addresses</a><p><a href="/account/logout">Sign Out</a></p>`,
      ),
    );
  });
  app.get('/account/logout', (request, reply) => {
    members.leave(shop.visitor(request, reply));
    return reply.redirect('/', 303);
  });
  app.get('/account/addresses', (request, reply) => {
    const member = members.of(request);
    if (!member) return reply.redirect('/account/login', 303);
    const field = ([name, label]: [string, string]) =>
      name === 'state'
        ? html`<label>${label} <select name="state"><option value="">Select a state</option>${Object.entries(STATES).map(([code, state]) => html`<option value="${code}"${member.details.state === code && raw(' selected')}>${state}</option>`)}</select></label>`
        : html`<label>${label} <input name="${name}" value="${member.details[name] ?? ''}"></label>`;
    return show(
      reply,
      layout(
        'Addresses',
        html`<h1>Addresses</h1><form method="post" action="/account/addresses">${Object.entries(ADDRESS).map(field)}<button class="btn">Save Address</button></form>`,
      ),
    );
  });
  app.post('/account/addresses', (request, reply) => {
    Object.assign(members.of(request)?.details ?? {}, fieldsOf(request.body));
    return reply.redirect('/account', 303);
  });
  app.get('/account/orders/:number', (request, reply) => {
    const order = members
      .of(request)
      ?.orders.find((each) => each.number.replace(/\W/g, '') === numberIn(request.params));
    if (!order) return show(reply, layout('Not found', html`<h1>Page not found</h1>`), 404);
    return show(
      reply,
      layout(
        `Order ${order.number}`,
        html`<h1>Order ${order.number}</h1>${order.cancelled ? html`<p>This order has been canceled.</p>` : html`<p>Being packed.</p><form method="post" action="/account/orders/${numberIn(request.params)}"><label>Reason <select name="reason"><option>Ordered by mistake</option><option>Found a better price</option></select></label><button class="btn">Cancel Order</button></form>`}`,
      ),
    );
  });
  app.post('/account/orders/:number', (request, reply) => {
    const order = members
      .of(request)
      ?.orders.find((each) => each.number.replace(/\W/g, '') === numberIn(request.params));
    if (order) order.cancelled = true;
    return reply.redirect(`/account/orders/${numberIn(request.params)}`, 303);
  });
}

function numberIn(params: unknown): string {
  return fieldsOf(params).number ?? '';
}
