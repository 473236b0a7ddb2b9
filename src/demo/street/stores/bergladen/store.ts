import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';

const NAME = 'Bergladen';
const STYLE = `body{margin:0;font:15px/1.5 "Courier New",monospace;color:#111;background:#eef2f0}#rahmen{max-width:900px;margin:0 auto;background:#fff;padding:0 24px 24px;min-height:100vh}h1{border-bottom:4px double #111}table{width:100%;border-collapse:collapse}td{border:1px solid #999;padding:8px;vertical-align:top}a{color:#0b5a3c}input,textarea{font:inherit;border:1px solid #777;padding:6px;width:100%;max-width:330px;box-sizing:border-box}input[type=radio],input[type=checkbox],input[type=submit]{width:auto}.row{margin:10px 0}.row span{display:block}.error{color:#b00}.main{font:inherit;padding:8px 16px}img{max-width:140px;height:auto}`;
const ADDRESS: Record<string, string> = {
  vorname: 'Vorname',
  name: 'Name',
  adresse: 'Adresse',
  plz: 'PLZ',
  ort: 'Ort',
  email: 'E-Mail',
};

export const bergladen: StreetStore = {
  id: 'bergladen',
  name: NAME,
  language: 'de',
  build: [
    'no search, only categories',
    'old markup: tables, submit inputs',
    'payment offered silently, there is but one',
    'no styles for phones',
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
  return html`<html lang="de-CH"><head><meta charset="utf-8"><title>${NAME}: ${title}</title><style>${raw(STYLE)}</style></head><body><div id="rahmen"><p><a href="/"><b>${NAME}</b></a> | ${[...new Set(terms.goods.map((good) => good.category))].map((name) => html`<a href="/g/${encodeURIComponent(name)}">${name}</a> | `)}<a href="/korb">Warenkorb</a></p>${body}<hr><p>${pages.map((page) => html`<a href="${page.path}">${page.title}</a> | `)}<a href="/kontakt">Kontakt</a></p></div></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  app.get('/', (_, reply) =>
    show(
      reply,
      layout(
        'Willkommen',
        html`<h1>Willkommen im Bergladen</h1><p>Wählen Sie eine Kategorie:</p><ul>${shop.categories().map((name) => html`<li><a href="/g/${encodeURIComponent(name)}">${name}</a></li>`)}</ul>`,
      ),
    ),
  );
  app.get('/g/:name', (request, reply) => {
    const { name = '' } = fieldsOf(request.params);
    return show(
      reply,
      layout(
        name,
        html`<h1>${name}</h1><table>${terms.goods.filter((good) => good.category === name).map((good) => html`<tr><td><a href="/a/${good.id}"><img src="/picture/${good.id}" alt="${good.name}"></a></td><td><a href="/a/${good.id}">${good.name}</a></td><td>${shop.money(good.price)}</td></tr>`)}</table>`,
      ),
    );
  });
  app.get('/a/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Fehler', html`<h1>Seite nicht gefunden</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<h1>${good.name}</h1><table><tr><td><img src="/picture/${good.id}" alt="${good.name}"></td><td>${good.about}<br><br><b>${shop.money(good.price)}</b> inkl. MwSt.<br><br>${good.stock > 0 ? html`Lieferbar<form method="post" action="/korb/neu"><input type="hidden" name="id" value="${good.id}">${good.options && html`${good.options.name}: <select name="wahl"><option value="">bitte wählen</option>${good.options.values.map((value) => html`<option>${value}</option>`)}</select> `}Anzahl: <input name="anzahl" value="1" size="2" style="width:50px"> <input type="submit" value="In den Warenkorb"></form>` : html`<span class="error">Ausverkauft</span>`}</td></tr></table>`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/korb/neu', (request, reply) => {
    const form = fieldsOf(request.body);
    const added = shop.add(shop.visitor(request, reply), form.id, Number(form.anzahl), form.wahl || null);
    return added === 'added'
      ? reply.redirect('/korb', 303)
      : show(
          reply,
          layout(
            'Bitte wählen',
            html`<p class="error">Bitte wählen Sie eine Grösse.</p><a href="/a/${form.id ?? ''}">Zurück</a>`,
          ),
          422,
        );
  });
  app.get('/korb', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('Warenkorb', html`<h1>Warenkorb</h1><p>Ihr Warenkorb ist leer.</p>`));
    return show(
      reply,
      layout(
        'Warenkorb',
        html`<h1>Warenkorb</h1><form method="post" action="/korb"><table>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name} ${line.option}</td><td>Anzahl: <input name="n${index}" value="${line.quantity}" style="width:50px"></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><input type="checkbox" name="weg" value="${index}" title="Löschen"> löschen</td></tr>`)}<tr><td colspan="2">Total</td><td colspan="2"><b>${shop.money(shop.totals(visitor).goods)}</b></td></tr></table><p><input type="submit" value="Aktualisieren"></p></form><form action="/kasse"><input type="submit" value="Zur Kasse"></form>`,
      ),
    );
  });
  app.post('/korb', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    for (let index = visitor.lines.length - 1; index >= 0; index--)
      shop.setQuantity(visitor, index, form.weg === String(index) ? 0 : Number(form[`n${index}`]));
    return reply.redirect('/korb', 303);
  });
}

function openOrder({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, missing: string[]) =>
    layout(
      'Kasse',
      html`<h1>Kasse</h1>${missing.length > 0 && html`<p class="error" role="alert">Es fehlt: ${missing.map((name) => ADDRESS[name]).join(', ')}</p>`}<form method="post" action="/kasse">${Object.entries(ADDRESS).map(([name, label]) => html`<div class="row"><span>${label}:</span><input name="${name}" value="${visitor.form[name] ?? ''}"></div>`)}<div class="row"><span>Telefon (freiwillig):</span><input name="telefon"></div><p>Lieferung:</p>${terms.deliveries.map((way, index) => html`<div><input type="radio" name="delivery" value="${way.id}"${index === 0 && raw(' checked')}> ${way.name}, ${shop.money(way.price)}, ${way.note}</div>`)}<p>Sie bezahlen auf Rechnung, 30 Tage netto.</p><p><input type="submit" value="Weiter"></p></form>`,
    );
  app.get('/kasse', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/korb') : show(reply, page(visitor, []));
  });
  app.post('/kasse', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    Object.assign(visitor.form, fieldsOf(request.body), { payment: 'rechnung' });
    const missing = emptyOf(visitor.form, Object.keys(ADDRESS));
    if (visitor.form.plz && !/^\d{4}$/.test(visitor.form.plz)) missing.push('plz');
    return missing.length > 0 ? show(reply, page(visitor, missing), 422) : reply.redirect('/kasse/uebersicht', 303);
  });
  app.get('/kasse/uebersicht', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const { form } = visitor;
    if (visitor.lines.length === 0 || emptyOf(form, Object.keys(ADDRESS)).length > 0) return reply.redirect('/kasse');
    const sums = shop.totals(visitor, form.delivery);
    return show(
      reply,
      layout(
        'Übersicht',
        html`<h1>Übersicht</h1><p>${form.vorname} ${form.name}, ${form.adresse}, ${form.plz} ${form.ort}</p><table>${visitor.lines.map((line) => html`<tr><td>${line.quantity} × ${shop.good(line.goodId)?.name} ${line.option}</td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td></tr>`)}<tr><td>Versandkosten</td><td>${shop.money(sums.delivery)}</td></tr><tr><td>Gesamtbetrag</td><td><b>${shop.money(sums.total)}</b></td></tr></table><p>Zahlungsart: Rechnung</p><form method="post" action="/kasse/bestellen"><input type="submit" value="Bestellung absenden"></form>`,
      ),
    );
  });
  app.post('/kasse/bestellen', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const order = emptyOf(visitor.form, Object.keys(ADDRESS)).length === 0 ? shop.place(visitor, visitor.form) : null;
    return reply.redirect(order ? '/kasse/danke' : '/korb', 303);
  });
  app.get('/kasse/danke', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout('Danke', html`<h1>Besten Dank für Ihre Bestellung</h1><p>Ihre Bestellnummer: <b>${number}</b></p>`),
        )
      : reply.redirect('/');
  });
}
