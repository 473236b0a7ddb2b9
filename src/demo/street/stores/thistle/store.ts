import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { pages, terms } from './house.ts';
import { SCRIPT, STYLE } from './look.ts';

const NAME = 'Thistle & Tweed';

/** Each section of the checkout with the fields it cannot do without. */
const SECTIONS: Record<string, { needs: string[]; next: string }> = {
  contact: { needs: ['email', 'phone'], next: 'address' },
  address: { needs: ['firstName', 'lastName', 'line1', 'town', 'postcode', 'country'], next: 'delivery' },
  delivery: { needs: ['delivery'], next: 'payment' },
  payment: { needs: ['payment'], next: 'review' },
};

export const thistle: StreetStore = {
  id: 'thistle',
  name: NAME,
  language: 'en',
  build: ['one page checkout', 'accordion whose sections are saved one by one', 'ordering locked until all are saved'],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openShelves(world);
    openCart(world);
    openCheckout(world);
    openContact(world);
  },
};

function layout(title: string, body: Html, count = 0): Html {
  return html`<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${NAME}</title><style>${raw(STYLE)}</style></head><body>
<header><a class="brand" href="/">${NAME}</a>
<form action="/search" role="search"><input type="search" name="q" aria-label="Search our shop" placeholder="Search our shop"><button>Search</button></form>
<nav><a href="/shop">Shop all</a> <a href="/about">About us</a> <a href="/contact">Contact us</a> <a href="/basket">Basket (${count})</a></nav></header>
<main>${body}</main>
<footer><a href="/delivery">Delivery</a> <a href="/returns">Returns and refunds</a> <a href="/faq">FAQ</a> <a href="/privacy">Privacy policy</a> <a href="/terms">Terms and conditions</a><p>Thistle & Tweed Ltd, 14 Union Street, Dundee · 01632 960 812 · Monday to Friday, 9 am – 5 pm</p></footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const tile = (good: Good) =>
    html`<li><a href="/shop/${good.id}"><img src="/picture/${good.id}" alt="" width="200" height="160"><h3>${good.name}</h3></a><p class="price">${shop.money(good.price)}</p>${good.stock > 0 ? '' : html`<p class="out">Sold out</p>`}</li>`;
  const shelf = (title: string, goods: Good[]) => html`<h1>${title}</h1><ul class="shelf">${goods.map(tile)}</ul>`;
  app.get('/', (request, reply) =>
    show(
      reply,
      layout(
        'Tea, pottery and good things',
        html`<section class="hero"><h1>Good things from Scotland</h1><p>Free delivery from £60.</p></section>${shelf('Favourites', terms.goods.slice(0, 6))}`,
        shop.pieces(shop.visitor(request, reply)),
      ),
    ),
  );
  app.get('/shop', (request, reply) =>
    show(reply, layout('Shop all', shelf('Shop all', terms.goods), shop.pieces(shop.visitor(request, reply)))),
  );
  app.get('/search', (request, reply) => {
    const query = fieldsOf(request.query).q ?? '';
    const found = shop.search(query);
    return show(
      reply,
      layout(
        'Search',
        found.length > 0
          ? shelf(`${found.length} results for “${query}”`, found)
          : html`<h1>Search</h1><p>No products were found for “${query}”.</p>`,
        shop.pieces(shop.visitor(request, reply)),
      ),
    );
  });
  app.get('/shop/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Not found', html`<h1>Page not found</h1>`), 404);
    const visitor = shop.visitor(request, reply);
    return show(reply, layout(good.name, productPage(good, shop.money(good.price), visitor), shop.pieces(visitor)));
  });
}

function productPage(good: Good, price: string, visitor: Visitor): Html {
  const notice = visitor.notice;
  visitor.notice = null;
  return html`${notice && html`<p role="status" class="notice">${notice}</p>`}<article class="product"><img src="/picture/${good.id}" alt="${good.name}" width="400" height="320"><div>
<p class="crumbs"><a href="/">Home</a> › <a href="/shop">${good.category}</a></p><h1>${good.name}</h1><p class="price">${price}</p><p>${good.about}</p>
${
  good.stock > 0
    ? html`<p class="in">In stock</p><form method="post" action="/basket/add"><input type="hidden" name="good" value="${good.id}">
${good.options && html`<label>${good.options.name} <select name="option" required><option value="">Choose an option</option>${good.options.values.map((value) => html`<option>${value}</option>`)}</select></label>`}
<label>Quantity <input type="number" name="quantity" value="1" min="1" max="20"></label><button class="main">Add to basket</button></form>`
    : html`<p class="out">Sold out – back in December</p>`
}</div></article>`;
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/basket/add', (request, reply) => {
    const { good, quantity, option } = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, good, Number(quantity), option || null);
    visitor.notice =
      added === 'added' ? `${shop.good(good)?.name} has been added to your basket.` : 'Please choose an option first.';
    return reply.redirect(`/shop/${good}`, 303);
  });
  app.get('/basket', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(
        reply,
        layout('Basket', html`<h1>Your basket</h1><p>Your basket is empty.</p><a href="/shop">Continue shopping</a>`),
      );
    const rows = visitor.lines.map((line, index) => {
      const good = shop.good(line.goodId);
      return html`<tr><td><a href="/shop/${line.goodId}">${good?.name}</a>${line.option && html` <small>${line.option}</small>`}</td><td>${shop.money(good?.price ?? 0)}</td><td><input type="number" name="quantity-${index}" value="${line.quantity}" min="0" aria-label="Quantity of ${good?.name}"></td><td>${shop.money((good?.price ?? 0) * line.quantity)}</td><td><button name="remove" value="${index}">Remove</button></td></tr>`;
    });
    return show(
      reply,
      layout(
        'Basket',
        html`<h1>Your basket</h1><form method="post" action="/basket"><table><thead><tr><th>Product</th><th>Price</th><th>Quantity</th><th>Total</th><th></th></tr></thead><tbody>${rows}</tbody></table><button name="update" value="1">Update basket</button></form><p class="sum">Subtotal <b>${shop.money(shop.totals(visitor).goods)}</b></p><p><small>Delivery from £3.95, free from £60.</small></p><a class="main" href="/checkout">Proceed to checkout</a>`,
        shop.pieces(visitor),
      ),
    );
  });
  app.post('/basket', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    if (form.remove) shop.setQuantity(visitor, Number(form.remove), 0);
    else
      for (let index = visitor.lines.length - 1; index >= 0; index--)
        shop.setQuantity(visitor, index, Number(form[`quantity-${index}`]));
    return reply.redirect('/basket', 303);
  });
}

function openCheckout({ app, shop }: StoreWorld): void {
  app.get('/checkout', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0) return reply.redirect('/basket');
    const radios = (name: string, ways: { id: string; name: string; price: string; note?: string }[]) =>
      ways.map(
        (way) =>
          html`<label class="radio"><input type="radio" name="${name}" value="${way.id}"> ${way.name} <span>${way.price}</span>${way.note && html`<small>${way.note}</small>`}</label>`,
      );
    const section = (id: string, title: string, body: Html) =>
      html`<section class="step" id="step-${id}"><h2><button type="button" class="head">${title}</button></h2><form class="body" data-step="${id}">${body}<p class="error" role="alert"></p><button class="save">Save and continue</button></form></section>`;
    return show(
      reply,
      layout(
        'Checkout',
        html`<h1>Checkout</h1><p>You can order without an account.</p>
${section('contact', '1. Contact details', html`<label>Email address <input type="email" name="email" autocomplete="email"></label><label>Phone number <input type="tel" name="phone" autocomplete="tel"></label><label class="radio"><input type="checkbox" name="news"> Email me with news and offers</label>`)}
${section('address', '2. Delivery address', html`<label>First name <input name="firstName" autocomplete="given-name"></label><label>Last name <input name="lastName" autocomplete="family-name"></label><label>Address line 1 <input name="line1" autocomplete="address-line1"></label><label>Address line 2 (optional) <input name="line2"></label><label>Town or city <input name="town" autocomplete="address-level2"></label><label>Postcode <input name="postcode" autocomplete="postal-code"></label><label>Country <select name="country"><option value="GB">United Kingdom</option><option value="IE">Ireland</option></select></label>`)}
${section(
  'delivery',
  '3. Delivery method',
  html`${radios(
    'delivery',
    terms.deliveries.map((way) => ({ ...way, price: way.price ? shop.money(way.price) : 'Free' })),
  )}`,
)}
${section(
  'payment',
  '4. Payment',
  html`${radios(
    'payment',
    terms.payments.map((way) => ({ ...way, price: way.fee ? `+ ${shop.money(way.fee)}` : '' })),
  )}`,
)}
<section class="step" id="step-review"><h2>5. Review your order</h2><div class="body"><div id="summary"></div><form method="post" action="/checkout/order"><button class="main" id="order" disabled>Place order</button></form></div></section><script>${raw(SCRIPT)}</script>`,
        shop.pieces(visitor),
      ),
    );
  });
  app.post('/checkout/section/:step', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const section = SECTIONS[fieldsOf(request.params).step ?? ''];
    const form = fieldsOf(request.body);
    if (!section) return reply.code(404).send({ error: 'unknown' });
    if (emptyOf(form, section.needs).length > 0)
      return reply.code(422).send({ error: 'Please fill in every field of this section.' });
    if (form.email !== undefined && !/^\S+@\S+\.\S+$/.test(form.email))
      return reply.code(422).send({ error: 'Please enter a valid email address.' });
    if (form.country === 'GB' && !/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(form.postcode ?? ''))
      return reply.code(422).send({ error: 'Please enter a valid postcode.' });
    Object.assign(visitor.form, form);
    const sums = shop.totals(visitor, visitor.form.delivery, visitor.form.payment);
    const lines = visitor.lines.map((line) => `${line.quantity} × ${shop.good(line.goodId)?.name}`);
    return {
      next: section.next,
      lines,
      subtotal: shop.money(sums.goods),
      delivery: shop.money(sums.delivery),
      fee: sums.fee ? shop.money(sums.fee) : null,
      total: shop.money(sums.total),
    };
  });
  app.post('/checkout/order', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const open = Object.values(SECTIONS).some((section) => emptyOf(visitor.form, section.needs).length > 0);
    const order = open ? null : shop.place(visitor, visitor.form);
    return reply.redirect(order ? '/checkout/thank-you' : '/checkout', 303);
  });
  app.get('/checkout/thank-you', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    const order = shop.orders.find((each) => each.number === number);
    if (!order) return reply.redirect('/');
    return show(
      reply,
      layout(
        'Thank you',
        html`<h1>Thank you for your order</h1><p>Your order number is <b>${order.number}</b>.</p><p>Total: ${shop.money(order.totals.total)}</p><p>We have sent a confirmation to ${order.details.email}. To change or cancel, ring 01632 960 812 before it is packed.</p>`,
      ),
    );
  });
}

function openContact({ app, shop }: StoreWorld): void {
  const form = (error: string | null) =>
    html`<h1>Contact us</h1><p>Ring 01632 960 812, Monday to Friday, 9 am – 5 pm, write to hello@thistle-and-tweed.example or use the form. We answer within a working day.</p>${error && html`<p class="error" role="alert">${error}</p>`}<form method="post" action="/contact"><label>Your name <input name="name"></label><label>Email address <input type="email" name="email"></label><label>Subject <input name="subject"></label><label>Message <textarea name="message" rows="6"></textarea></label><button class="main">Send message</button></form>`;
  app.get('/contact', (_, reply) => show(reply, layout('Contact us', form(null))));
  app.post('/contact', (request, reply) => {
    const fields = fieldsOf(request.body);
    if (emptyOf(fields, ['name', 'email', 'message']).length > 0)
      return show(reply, layout('Contact us', form('Please fill in your name, email address and message.')), 422);
    shop.messages.push({ fields });
    return show(
      reply,
      layout(
        'Contact us',
        html`<h1>Thank you for your message</h1><p role="status">Your message has been sent. We will get back to you within a working day.</p>`,
      ),
    );
  });
}
