import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';

const NAME = 'טעמי הנגב';
const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.6 Arial,"Noto Sans Hebrew",sans-serif;color:#33291c;background:#fffaf0}.top{display:flex;gap:20px;flex-wrap:wrap;align-items:center;padding:16px 6%;background:#d99a2b}.top a{color:#33291c;text-decoration:none}.top .end{margin-inline-start:auto;font-weight:bold}main{padding:22px 6%}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:20px}.grid a{color:inherit;text-decoration:none}.main,.go{background:#7a4b12;color:#fff;border:0;padding:12px 24px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block;border-radius:4px}label{display:block;margin:10px 0}input,select,textarea{font:inherit;padding:9px;border:1px solid #c8a86a;width:100%;max-width:380px;display:block}input[type=radio],input[type=checkbox]{display:inline;width:auto}.error{color:#a00}table{width:100%}td{padding:8px;border-bottom:1px solid #e6d4ae}footer{background:#f3e3c0;padding:22px 6%}footer a{margin-inline-end:14px;color:#33291c}img{max-width:100%;height:auto}`;
const NEEDED = ['given', 'family', 'email', 'tel', 'street', 'city', 'zip', 'delivery', 'payment'];

export const negev: StreetStore = {
  id: 'negev',
  name: NAME,
  language: 'he',
  build: [
    'written from right to left',
    'a language without words of its own in the tool',
    'fields with autocomplete tokens',
    'review page before ordering',
  ],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    openOrder(world);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="he" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${NAME}</title><style>${raw(STYLE)}</style></head><body><header class="top"><a href="/"><b>${NAME}</b></a><form action="/search" role="search"><input type="search" name="q" placeholder="חיפוש מוצרים" aria-label="חיפוש"></form><nav><a href="/products">כל המוצרים</a> · <a href="/contact">צור קשר</a></nav><a class="end" href="/cart">סל קניות</a></header><main>${body}</main><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}</footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<div class="grid">${goods.map((good) => html`<article><a href="/product/${good.id}"><img src="/picture/${good.id}" alt=""><h3>${good.name}</h3></a><p>${shop.money(good.price)}</p></article>`)}</div>`;
  app.get('/', (_, reply) => show(reply, layout('טעמים מהמדבר', html`<h1>טעמים מהמדבר</h1>${list(terms.goods)}`)));
  app.get('/products', (_, reply) => show(reply, layout('כל המוצרים', html`<h1>כל המוצרים</h1>${list(terms.goods)}`)));
  app.get('/search', (request, reply) => {
    const found = shop.search(fieldsOf(request.query).q ?? '');
    return show(
      reply,
      layout('חיפוש', html`<h1>תוצאות חיפוש</h1>${found.length > 0 ? list(found) : html`<p>לא נמצאו מוצרים.</p>`}`),
    );
  });
  app.get('/product/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('שגיאה', html`<h1>הדף לא נמצא</h1>`), 404);
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: good.name,
      offers: {
        '@type': 'Offer',
        price: good.price / 100,
        priceCurrency: 'ILS',
        availability: `https://schema.org/${good.stock > 0 ? 'InStock' : 'OutOfStock'}`,
      },
    });
    return show(
      reply,
      layout(
        good.name,
        html`<script type="application/ld+json">${raw(data)}</script><img src="/picture/${good.id}" alt="${good.name}" width="320"><h1>${good.name}</h1><p><b>${shop.money(good.price)}</b></p><p>${good.about}</p>${good.stock > 0 ? html`<p>במלאי</p><form method="post" action="/cart/add"><input type="hidden" name="id" value="${good.id}"><label>כמות <input type="number" name="quantity" value="1" min="1" style="width:90px"></label><button class="go">הוספה לסל</button></form>` : html`<p class="error">אזל מהמלאי</p>`}`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/cart/add', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.add(shop.visitor(request, reply), form.id, Number(form.quantity), null);
    return reply.redirect('/cart', 303);
  });
  app.get('/cart', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('סל קניות', html`<h1>סל קניות</h1><p>סל הקניות ריק.</p>`));
    return show(
      reply,
      layout(
        'סל קניות',
        html`<h1>סל קניות</h1><table>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}</td><td><form method="post" action="/cart/change"><input type="hidden" name="row" value="${index}"><input type="number" name="quantity" value="${line.quantity}" aria-label="כמות" style="width:80px"><button>עדכון</button></form></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><form method="post" action="/cart/change"><input type="hidden" name="row" value="${index}"><button name="quantity" value="0">הסרה</button></form></td></tr>`)}</table><p>סכום ביניים: <b>${shop.money(shop.totals(visitor).goods)}</b></p><a class="go" href="/checkout">לתשלום</a>`,
      ),
    );
  });
  app.post('/cart/change', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.row), Number(form.quantity));
    return reply.redirect('/cart', 303);
  });
}

function openOrder({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, missing: string[]) => {
    const field = (name: string, label: string, token: string, type = 'text') =>
      html`<label>${label} <input name="${name}" type="${type}" autocomplete="${token}" value="${visitor.form[name] ?? ''}">${missing.includes(name) && html`<span class="error">שדה חובה</span>`}</label>`;
    const ways = (name: string, list: { id: string; label: string }[]) =>
      list.map(
        (way) =>
          html`<label><input type="radio" name="${name}" value="${way.id}"${visitor.form[name] === way.id && raw(' checked')}> ${way.label}</label>`,
      );
    return layout(
      'פרטי משלוח',
      html`<h1>פרטי משלוח</h1>${missing.length > 0 && html`<p class="error" role="alert">נא למלא את כל שדות החובה.</p>`}<form method="post" action="/checkout">${field('given', 'שם פרטי', 'given-name')}${field('family', 'שם משפחה', 'family-name')}${field('email', 'דואר אלקטרוני', 'email', 'email')}${field('tel', 'טלפון', 'tel', 'tel')}${field('street', 'רחוב ומספר בית', 'street-address')}${field('city', 'עיר', 'address-level2')}${field('zip', 'מיקוד', 'postal-code')}<h2>שיטת משלוח</h2>${ways(
        'delivery',
        terms.deliveries.map((way) => ({ id: way.id, label: `${way.name} – ${shop.money(way.price)} (${way.note})` })),
      )}<h2>אמצעי תשלום</h2>${ways(
        'payment',
        terms.payments.map((way) => ({ id: way.id, label: way.name })),
      )}<button class="go">המשך</button></form>`,
    );
  };
  app.get('/checkout', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/cart') : show(reply, page(visitor, []));
  });
  app.post('/checkout', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    Object.assign(visitor.form, fieldsOf(request.body));
    const missing = emptyOf(visitor.form, NEEDED);
    return missing.length > 0 ? show(reply, page(visitor, missing), 422) : reply.redirect('/checkout/review', 303);
  });
  app.get('/checkout/review', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const { form } = visitor;
    if (visitor.lines.length === 0 || emptyOf(form, NEEDED).length > 0) return reply.redirect('/checkout');
    const sums = shop.totals(visitor, form.delivery, form.payment);
    return show(
      reply,
      layout(
        'סיכום הזמנה',
        html`<h1>סיכום הזמנה</h1><p>${form.given} ${form.family}, ${form.street}, ${form.city} ${form.zip}</p>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>סכום ביניים: ${shop.money(sums.goods)}</p><p>משלוח: ${shop.money(sums.delivery)}</p><p><b>סה״כ לתשלום: ${shop.money(sums.total)}</b></p><form method="post" action="/checkout/order"><button class="go">ביצוע הזמנה</button></form>`,
      ),
    );
  });
  app.post('/checkout/order', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const order = emptyOf(visitor.form, NEEDED).length === 0 ? shop.place(visitor, visitor.form) : null;
    return reply.redirect(order ? '/checkout/done' : '/cart', 303);
  });
  app.get('/checkout/done', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(reply, layout('תודה', html`<h1>תודה על ההזמנה!</h1><p>מספר הזמנה: <b>${number}</b></p>`))
      : reply.redirect('/');
  });
}
