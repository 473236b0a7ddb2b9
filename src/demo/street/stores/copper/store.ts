import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import { MEMBER_LINKS, Members } from '../../shop/members.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { ADDRESS, openAccount, STATES } from './account.ts';
import { contact, pages, terms } from './house.ts';

const NAME = 'Copper & Pine';
const STYLE = `body{margin:0;font:16px/1.5 "Franklin Gothic Medium",Arial,sans-serif;color:#222}.h{border-bottom:2px solid #b87333;padding:14px 6%;display:flex;gap:18px;flex-wrap:wrap;align-items:center}.h a{color:#222;text-decoration:none}main{padding:22px 6%}.g{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:22px}.g a{color:inherit;text-decoration:none}.btn,.main{background:#b87333;color:#fff;border:0;padding:12px 22px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block}label{display:block;margin:10px 0}input,select,textarea{font:inherit;padding:9px;border:1px solid #aaa;width:100%;max-width:380px;display:block;box-sizing:border-box}input[type=radio],input[type=checkbox]{display:inline;width:auto}.error{color:#b00}.two{display:grid;grid-template-columns:1fr 1fr;gap:40px}@media(max-width:700px){.two{grid-template-columns:1fr}}footer{padding:22px 6%;background:#222}footer a{color:#fff;margin-right:16px}table{width:100%}td{padding:8px;border-bottom:1px solid #ddd}img{max-width:100%;height:auto}`;
const TAX: Record<string, number> = { CA: 0.0725, NY: 0.04, TX: 0.0625, WA: 0.065, IL: 0.0625, FL: 0.06 };

export const copper: StreetStore = {
  id: 'copper',
  name: NAME,
  language: 'en',
  build: [
    'an account is forced before the checkout',
    'password with rules, typed twice',
    'state select, sales tax added late',
    'terms box at registration',
  ],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    const members = new Members(world, () => html`<a href="/account/login">Sign In</a>`);
    openAccount(world, members, layout);
    openCheckout(world, members);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | ${NAME}</title><style>${raw(STYLE)}</style></head><body><div class="h"><a href="/"><b>${NAME}</b></a><form action="/search" role="search"><input type="text" name="keywords" aria-label="Search" placeholder="What are you looking for?"></form><a href="/shop">Shop</a>${MEMBER_LINKS}<a href="/bag">Bag</a></div><main>${body}</main><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}<a href="/help/contact">Contact Us</a></footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<div class="g">${goods.map((good) => html`<a href="/p/${good.id}"><img src="/picture/${good.id}" alt=""><div>${good.name}</div><div>${shop.money(good.price)}</div></a>`)}</div>`;
  app.get('/', (_, reply) => show(reply, layout('Built to last', html`<h1>Built to last</h1>${list(terms.goods)}`)));
  app.get('/shop', (_, reply) => show(reply, layout('Shop all', html`<h1>Shop all</h1>${list(terms.goods)}`)));
  app.get('/search', (request, reply) => {
    const { keywords = '' } = fieldsOf(request.query);
    const found = shop.search(keywords);
    return show(
      reply,
      layout(
        'Search',
        html`<h1>Results for “${keywords}”</h1>${found.length > 0 ? list(found) : html`<p>No results found.</p>`}`,
      ),
    );
  });
  app.get('/p/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Not found', html`<h1>Page not found</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<div class="two"><img src="/picture/${good.id}" alt="${good.name}"><div><h1>${good.name}</h1><p>${shop.money(good.price)}</p><p>${good.about}</p>${good.stock > 0 ? html`<p>In stock and ready to ship</p><form method="post" action="/bag/add"><input type="hidden" name="sku" value="${good.id}">${good.options && html`<p>${good.options.name}: ${good.options.values.map((value) => html`<label style="display:inline-block;margin-right:10px"><input type="radio" name="size" value="${value}"> ${value}</label>`)}</p>`}<label>Qty <select name="qty" style="width:80px">${[1, 2, 3, 4, 5].map((each) => html`<option>${each}</option>`)}</select></label><button class="btn">Add to Bag</button></form>` : html`<p class="error">Out of stock</p>`}</div></div>`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/bag/add', (request, reply) => {
    const form = fieldsOf(request.body);
    const added = shop.add(shop.visitor(request, reply), form.sku, Number(form.qty), form.size || null);
    return added === 'added'
      ? reply.redirect('/bag', 303)
      : show(
          reply,
          layout(
            'Select a size',
            html`<p class="error" role="alert">Please select a size.</p><a href="/p/${form.sku ?? ''}">Back</a>`,
          ),
          422,
        );
  });
  app.get('/bag', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0) return show(reply, layout('Bag', html`<h1>Your bag</h1><p>Your bag is empty.</p>`));
    return show(
      reply,
      layout(
        'Bag',
        html`<h1>Your bag</h1><table>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}${line.option && `, size ${line.option}`}</td><td><form method="post" action="/bag/change"><input type="hidden" name="row" value="${index}"><label>Qty <select name="qty" onchange="this.form.submit()" style="width:80px">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((each) => (each === line.quantity ? html`<option selected>${each}</option>` : html`<option>${each}</option>`))}</select></label></form></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><form method="post" action="/bag/change"><input type="hidden" name="row" value="${index}"><input type="hidden" name="qty" value="0"><button>Remove</button></form></td></tr>`)}</table><p>Subtotal: <b>${shop.money(shop.totals(visitor).goods)}</b></p><p><small>Tax and shipping are calculated at checkout.</small></p><a class="btn" href="/checkout">Check Out</a>`,
      ),
    );
  });
  app.post('/bag/change', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.row), Number(form.qty));
    return reply.redirect('/bag', 303);
  });
}

function openCheckout({ app, shop }: StoreWorld, members: Members): void {
  const page = (visitor: Visitor, missing: string[], known: Record<string, string>) => {
    const form = { ...known, ...visitor.form };
    const field = (name: string) =>
      html`<label>${ADDRESS[name]} <input name="${name}" value="${form[name] ?? ''}"></label>`;
    return layout(
      'Shipping',
      html`<h1>Shipping</h1><p>Signed in as ${known.email ?? 'a member'}</p>${missing.length > 0 && html`<p class="error" role="alert">Please enter: ${missing.map((name) => ADDRESS[name]).join(', ')}</p>`}<form method="post" action="/checkout"><p>${form.firstName} ${form.lastName}</p>${field('address1')}<label>Apt, suite (optional) <input name="address2"></label>${field('city')}<label>State <select name="state"><option value="">Select a state</option>${Object.entries(STATES).map(([code, name]) => html`<option value="${code}"${form.state === code && raw(' selected')}>${name}</option>`)}</select></label>${field('zip')}${field('phone')}<h2>Shipping method</h2>${terms.deliveries.map((way, index) => html`<label><input type="radio" name="delivery" value="${way.id}"${index === 0 && raw(' checked')}> ${way.name} – ${shop.money(way.price)} (${way.note})</label>`)}<button class="btn">Continue to Payment</button></form>`,
    );
  };
  app.get('/checkout', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0) return reply.redirect('/bag');
    return members.of(request)
      ? show(reply, page(visitor, [], members.prefilled(request)))
      : reply.redirect('/account/login');
  });
  app.post('/checkout', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (!members.of(request)) return reply.redirect('/account/login', 303);
    Object.assign(visitor.form, fieldsOf(request.body));
    const missing = emptyOf(visitor.form, Object.keys(ADDRESS));
    if (visitor.form.zip && !/^\d{5}(-\d{4})?$/.test(visitor.form.zip)) missing.push('zip');
    return missing.length > 0 ? show(reply, page(visitor, missing, {}), 422) : reply.redirect('/checkout/payment', 303);
  });
  const taxOf = (visitor: Visitor) => Math.round(shop.totals(visitor).goods * (TAX[visitor.form.state ?? ''] ?? 0));
  const review = (visitor: Visitor, error: boolean) => {
    const sums = shop.totals(visitor, visitor.form.delivery);
    return layout(
      'Payment and review',
      html`<h1>Payment and review</h1>${error && html`<p class="error" role="alert">Please choose a payment method.</p>`}<form method="post" action="/checkout/order"><h2>Payment method</h2>${terms.payments.map((way) => html`<label><input type="radio" name="payment" value="${way.id}"> ${way.name}</label>`)}<h2>Review your order</h2>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>Subtotal: ${shop.money(sums.goods)}</p><p>Shipping: ${shop.money(sums.delivery)}</p><p>Estimated tax: ${shop.money(taxOf(visitor))}</p><p><b>Order total: ${shop.money(sums.total + taxOf(visitor))}</b></p><button class="btn">Place Order</button></form>`,
    );
  };
  app.get('/checkout/payment', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return members.of(request) && emptyOf(visitor.form, Object.keys(ADDRESS)).length === 0
      ? show(reply, review(visitor, false))
      : reply.redirect('/checkout');
  });
  app.post('/checkout/order', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const { payment } = fieldsOf(request.body);
    const member = members.of(request);
    if (!member || emptyOf(visitor.form, Object.keys(ADDRESS)).length > 0) return reply.redirect('/checkout', 303);
    if (!payment) return show(reply, review(visitor, true), 422);
    const tax = taxOf(visitor);
    const order = shop.place(visitor, { ...visitor.form, payment, tax: String(tax) });
    if (order) {
      order.totals.total += tax;
      member.orders.push({ number: order.number, cancelled: false });
    }
    return reply.redirect('/checkout/complete', 303);
  });
  app.get('/checkout/complete', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout('Order complete', html`<h1>Thank you for your order!</h1><p>Order number: <b>${number}</b></p>`),
        )
      : reply.redirect('/');
  });
}
