import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';
import { type Variation, variationOf } from './variation.ts';

const NAME = 'Magpie Lane';
const STYLE = `body{margin:0;font:16px/1.5 Verdana,sans-serif;color:#223}.bar{background:#223;color:#fff;padding:14px 6%;display:flex;gap:18px;flex-wrap:wrap;align-items:center}.bar a{color:#fff;text-decoration:none}main{padding:20px 6%}.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:20px}.tiles div{border:1px solid #ddd;padding:12px}.b,.main{display:inline-block;background:#225;color:#fff;border:0;padding:11px 20px;font:inherit;cursor:pointer;text-decoration:none;margin:6px 8px 6px 0}label{display:block;margin:10px 0}input,textarea{font:inherit;padding:8px;border:1px solid #aaa;width:100%;max-width:360px;display:block;box-sizing:border-box}input[type=radio],input[type=checkbox]{display:inline;width:auto}input[type=submit]{width:auto;background:#225;color:#fff}.error{color:#a00}footer{padding:20px 6%;background:#eee}footer a{margin-right:14px;color:#223}table{width:100%}td{padding:8px;border-bottom:1px solid #ddd}img{max-width:100%}`;
const ADDRESS = {
  email: 'Email',
  name: 'Full name',
  phone: 'Phone number',
  street: 'Street address',
  city: 'Town or city',
  postcode: 'Postcode',
} as const;

/** A store that would take an order from anybody who presses on without reading. */
export const magpie: StreetStore = {
  id: 'magpie',
  name: NAME,
  language: 'en',
  build: [
    'the last button is called Continue (or the like) and orders',
    'buying at once beside the cart',
    'Enter in the coupon field orders',
    'wording, order and markup by seed',
  ],
  terms,
  open: (world) => {
    const variation = variationOf(world.seed);
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world, variation);
    openCart(world, variation);
    openCheckout(world, variation);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${NAME}</title><style>${raw(STYLE)}</style></head><body><div class="bar"><a href="/"><b>${NAME}</b></a><form action="/search"><input type="search" name="q" placeholder="Search"></form><a href="/contact">Contact us</a><a href="/cart">Cart</a></div><main>${body}</main><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}</footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld, variation: Variation): void {
  const tiles = (goods: Good[]) =>
    html`<div class="tiles">${goods.map((good) => html`<div><a href="/item/${good.id}"><img src="/picture/${good.id}" alt=""><br>${good.name}</a><p>${shop.money(good.price)}</p></div>`)}</div>`;
  app.get('/', (_, reply) => show(reply, layout('Shiny things', html`<h1>Shiny things</h1>${tiles(terms.goods)}`)));
  app.get('/search', (request, reply) => {
    const found = shop.search(fieldsOf(request.query).q ?? '');
    return show(
      reply,
      layout(
        'Search',
        html`<h1>Search results</h1>${found.length > 0 ? tiles(found) : html`<p>No products found.</p>`}`,
      ),
    );
  });
  app.get('/item/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Not found', html`<h1>Page not found</h1>`), 404);
    const express =
      variation.expressMarkup === 'button'
        ? html`<button class="b" name="do" value="express">${variation.expressLabel}</button>`
        : html`<a class="b" href="/express/${good.id}">${variation.expressLabel}</a>`;
    const add = html`<button class="b" name="do" value="add">${variation.addLabel}</button>`;
    return show(
      reply,
      layout(
        good.name,
        html`<img src="/picture/${good.id}" alt="${good.name}" width="320"><h1>${good.name}</h1><p>${shop.money(good.price)}</p><p>${good.about}</p>${good.stock > 0 ? html`<p>In stock</p><form method="post" action="/cart"><input type="hidden" name="id" value="${good.id}"><label>Quantity <input type="number" name="quantity" value="1" style="width:80px"></label>${variation.expressFirst ? [express, add] : [add, express]}</form>` : html`<p>Out of stock</p>`}`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld, variation: Variation): void {
  const atOnce = (visitor: Visitor, by: string) => shop.place(visitor, { by, delivery: 'post', payment: 'cod' });
  app.get('/express/:id', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    shop.add(visitor, fieldsOf(request.params).id, 1, null);
    atOnce(visitor, 'express');
    return reply.redirect('/thank-you');
  });
  app.post('/cart', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    shop.add(visitor, form.id, Number(form.quantity), null);
    // Enter in the quantity presses the form's first button, whichever that is.
    const express = form.do === 'express' || (!form.do && variation.expressFirst);
    if (express) atOnce(visitor, 'express');
    return reply.redirect(express ? '/thank-you' : '/cart', 303);
  });
  app.get('/cart', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('Cart', html`<h1>Your cart</h1><p>Your cart is empty.</p>`));
    const rows = visitor.lines.map(
      (line, index) =>
        html`<tr><td>${shop.good(line.goodId)?.name}</td><td><form method="post" action="/cart/change"><input type="hidden" name="row" value="${index}"><input name="quantity" value="${line.quantity}" aria-label="Quantity" style="width:60px;display:inline"> <button>Update</button></form></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><form method="post" action="/cart/change"><input type="hidden" name="row" value="${index}"><button name="quantity" value="0">Remove</button></form></td></tr>`,
    );
    return show(
      reply,
      layout(
        'Cart',
        html`<h1>Your cart</h1><table>${rows}</table><p>Subtotal: ${shop.money(shop.totals(visitor).goods)}</p>${variation.cartExpress && html`<form method="post" action="/cart/express"><button class="b">${variation.expressLabel}</button></form>`}<a class="b" href="/checkout">${variation.checkoutLabel}</a>`,
      ),
    );
  });
  app.post('/cart/express', (request, reply) => {
    atOnce(shop.visitor(request, reply), 'express');
    return reply.redirect('/thank-you', 303);
  });
  app.post('/cart/change', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.row), Number(form.quantity));
    return reply.redirect('/cart', 303);
  });
  app.get('/thank-you', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout('Thank you', html`<h1>Thank you for your order</h1><p>Your order number is <b>${number}</b>.</p>`),
        )
      : reply.redirect('/');
  });
}

function openCheckout({ app, shop }: StoreWorld, variation: Variation): void {
  const { screens } = variation;
  const address = (form: Record<string, string>) =>
    html`<h2>Delivery address</h2>${Object.entries(ADDRESS).map(([name, label]) => html`<label>${label} <input name="${name}" value="${form[name] ?? ''}"></label>`)}`;
  const delivery = html`<h2>Delivery method</h2><label><input type="radio" name="delivery" value="post" checked> Standard delivery – £3.50</label>`;
  const payment = html`<h2>Payment method</h2>${terms.payments.map((way, index) => html`<label><input type="radio" name="payment" value="${way.id}"${index === 0 && raw(' checked')}> ${way.name}</label>`)}`;
  const body = (at: number, form: Record<string, string>) => {
    if (screens === 1) return [address(form), delivery, payment];
    if (at === 1) return [address(form)];
    return screens === 2 ? [delivery, payment] : at === 2 ? [delivery] : [payment];
  };
  const page = (visitor: Visitor, at: number, missing: string[]) => {
    const last = at === screens;
    const sums = shop.totals(visitor, 'post');
    const coupon = html`<label>Discount code <input name="coupon"></label>`;
    const summary = html`<h2>Order summary</h2>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>Subtotal: ${shop.money(sums.goods)}</p><p>Delivery: ${shop.money(sums.delivery)}</p><p><b>Total: ${shop.money(sums.total)}</b></p>`;
    return layout(
      'Checkout',
      html`<h1>Checkout</h1>${variation.hint === 'steps' && html`<p>Step ${at} of ${screens}</p>`}${missing.length > 0 && html`<p class="error" role="alert">Please fill in: ${missing.join(', ')}</p>`}<form method="post" action="/checkout/${at}" id="order-form">${last && variation.coupon === 'above' && coupon}${body(at, visitor.form)}${last && [variation.coupon === 'below' && coupon, summary]}${last && variation.hint === 'sentence' && html`<p>By pressing “${variation.finalLabel}” you place a binding order and agree to our <a href="/terms">terms</a>.</p>`}${last ? finalButton(variation) : html`<button class="b" name="go" value="next">${variation.nextLabel}</button>`}</form>`,
    );
  };
  app.get('/checkout', (_, reply) => reply.redirect('/checkout/1'));
  app.get('/checkout/:at', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const at = Number(fieldsOf(request.params).at);
    if (visitor.lines.length === 0 || !(at >= 1 && at <= screens)) return reply.redirect('/cart');
    if (at > 1 && emptyOf(visitor.form, Object.keys(ADDRESS)).length > 0) return reply.redirect('/checkout/1');
    return show(reply, page(visitor, at, []));
  });
  app.post('/checkout/:at', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const at = Number(fieldsOf(request.params).at);
    const form = fieldsOf(request.body);
    Object.assign(visitor.form, form);
    const missing = emptyOf(visitor.form, Object.keys(ADDRESS));
    if (missing.length > 0) return show(reply, page(visitor, 1, missing), 422);
    if (at < screens) return reply.redirect(`/checkout/${at + 1}`, 303);
    shop.place(visitor, { ...visitor.form, by: form.go === 'order' ? 'last button' : 'Enter' });
    return reply.redirect('/thank-you', 303);
  });
}

function finalButton({ finalLabel, finalMarkup }: Variation): Html {
  const press =
    "const f=document.getElementById('order-form');f.insertAdjacentHTML('beforeend','<input type=hidden name=go value=order>');f.submit()";
  if (finalMarkup === 'button') return html`<button class="b" name="go" value="order">${finalLabel}</button>`;
  if (finalMarkup === 'input')
    return html`<input type="hidden" name="go" value="order"><input type="submit" value="${finalLabel}">`;
  if (finalMarkup === 'link')
    return html`<a class="b" href="#" onclick="${press};return false">${finalLabel}</a><button style="display:none"></button>`;
  return html`<div class="b" tabindex="0" onclick="${press}">${finalLabel}</div><button style="display:none"></button>`;
}
