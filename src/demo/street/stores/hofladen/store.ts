import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';

const NAME = 'Hofladen Lindenau';
const ADDRESS = ['anrede', 'vorname', 'nachname', 'strasse', 'hausnummer', 'plz', 'ort', 'land', 'email'];
const STYLE = `*{box-sizing:border-box}body{margin:0;font:15px/1.55 "Segoe UI",Arial,sans-serif;color:#222}#kopf{background:#5a3e28;color:#fff;padding:14px 4%}#kopf a{color:#fff;margin-right:16px;text-decoration:none}#kopf form{display:inline-block;margin:8px 16px 8px 0}#seite{display:grid;grid-template-columns:190px 1fr;gap:28px;padding:20px 4%}@media(max-width:700px){#seite{grid-template-columns:1fr}}#seite aside a{display:block;padding:6px 0;color:#5a3e28}.liste{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:18px}.liste article{border:1px solid #e2d9cf;padding:12px}.preis{color:#8a3b12;font-weight:700}.klein{font-size:12px;color:#666}.fehler,.error{background:#fdecea;color:#8c1d18;padding:10px}.knopf,.main{background:#8a3b12;color:#fff;border:0;padding:11px 20px;font:inherit;text-decoration:none;display:inline-block;cursor:pointer}input,select,textarea{font:inherit;padding:8px;border:1px solid #bbb;width:100%;max-width:340px}input[type=radio],input[type=checkbox],.menge{width:auto}label{display:block;margin:9px 0 3px}.wege label{border:1px solid #ddd;padding:10px}table{width:100%;border-collapse:collapse}td,th{padding:8px;border-bottom:1px solid #ddd;text-align:left}.schritte b{color:#8a3b12}#fuss{background:#f3ede6;padding:20px 4%}#fuss a{margin-right:16px;color:#5a3e28}img{max-width:100%;height:auto}.zwei{display:grid;grid-template-columns:1fr 1fr;gap:30px}@media(max-width:700px){.zwei{grid-template-columns:1fr}}`;

export const hofladen: StreetStore = {
  id: 'hofladen',
  name: NAME,
  language: 'de',
  build: [
    'checkout of five pages',
    'guest as a form of its own beside the sign-in',
    'salutation select',
    'terms box before ordering',
  ],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    openIdentity(world);
    openChoices(world);
    openReview(world);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | ${NAME}</title><style>${raw(STYLE)}</style></head><body><div id="kopf"><a href="/"><strong>${NAME}</strong></a><form action="/suche"><input name="suche" placeholder="Suchbegriff …" style="width:170px"> <input type="submit" value="Suchen" class="menge"></form><a href="/kunde/anmelden">Mein Konto</a><a href="/warenkorb">Warenkorb</a></div><div id="seite"><aside>${[...new Set(terms.goods.map((good) => good.category))].map((each) => html`<a href="/rubrik/${encodeURIComponent(each)}">${each}</a>`)}</aside><main>${body}</main></div><div id="fuss"><a href="/kontakt">Kontakt</a><a href="/versand">Versand und Zahlung</a><a href="/widerruf">Widerrufsrecht</a><a href="/fragen">Häufige Fragen</a><a href="/agb">AGB</a><a href="/datenschutz">Datenschutz</a><a href="/impressum">Impressum</a></div></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<div class="liste">${goods.map((good) => html`<article><a href="/artikel/${good.id}"><img src="/picture/${good.id}" alt="${good.name}"></a><h3><a href="/artikel/${good.id}">${good.name}</a></h3><div class="preis">${shop.money(good.price)}</div><div class="klein">inkl. MwSt., zzgl. <a href="/versand">Versand</a></div></article>`)}</div>`;
  app.get('/', (_, reply) =>
    show(reply, layout('Gutes vom Hof', html`<h1>Gutes direkt vom Hof</h1>${list(terms.goods)}`)),
  );
  app.get('/rubrik/:name', (request, reply) => {
    const { name = '' } = fieldsOf(request.params);
    return show(
      reply,
      layout(name, html`<h1>${name}</h1>${list(terms.goods.filter((good) => good.category === name))}`),
    );
  });
  app.get('/suche', (request, reply) => {
    const { suche = '' } = fieldsOf(request.query);
    const found = shop.search(suche);
    return show(
      reply,
      layout(
        'Suche',
        html`<h1>Suche: ${suche}</h1>${found.length ? list(found) : html`<p>Es wurden keine Produkte gefunden.</p>`}`,
      ),
    );
  });
  app.get('/artikel/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Nicht gefunden', html`<h1>Seite nicht gefunden</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<div class="zwei"><img src="/picture/${good.id}" alt="${good.name}"><div><h1>${good.name}</h1><p class="preis">${shop.money(good.price)}</p><p class="klein">inkl. MwSt., zzgl. <a href="/versand">Versandkosten</a></p><p>${good.about}</p>${good.stock > 0 ? html`<p>Sofort lieferbar, Lieferzeit 2–3 Werktage</p><form method="post" action="/warenkorb/neu"><input type="hidden" name="artikel" value="${good.id}">${good.options && html`<label for="wahl">${good.options.name}</label><select id="wahl" name="wahl"><option value="">Bitte wählen</option>${good.options.values.map((value) => html`<option>${value}</option>`)}</select>`}<label for="menge">Menge</label><select id="menge" name="menge" class="menge">${[1, 2, 3, 4, 5, 6].map((count) => html`<option>${count}</option>`)}</select> <button class="knopf">In den Warenkorb</button></form>` : html`<p class="fehler">Ausverkauft</p>`}</div></div>`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/warenkorb/neu', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, form.artikel, Number(form.menge), form.wahl || null);
    visitor.notice =
      added === 'added' ? 'Der Artikel wurde in den Warenkorb gelegt.' : 'Bitte wählen Sie zuerst eine Ausführung.';
    return reply.redirect(added === 'added' ? '/warenkorb' : `/artikel/${form.artikel}`, 303);
  });
  app.get('/warenkorb', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('Warenkorb', html`<h1>Warenkorb</h1><p>Ihr Warenkorb ist leer.</p>`));
    const { notice } = visitor;
    visitor.notice = null;
    return show(
      reply,
      layout(
        'Warenkorb',
        html`<h1>Ihr Warenkorb</h1>${notice && html`<p role="status">${notice}</p>`}${table(shop, visitor, true)}<p>Zwischensumme: <strong>${shop.money(shop.totals(visitor).goods)}</strong><br><span class="klein">zzgl. Versandkosten ab ${shop.money(549)}</span></p><p><a href="/">Weiter einkaufen</a></p><p><a class="knopf" href="/kunde/anmelden?weiter=kasse">Zur Kasse</a></p>`,
      ),
    );
  });
  app.post('/warenkorb/menge', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.zeile), Number(form.menge));
    return reply.redirect('/warenkorb', 303);
  });
}

function table(shop: StoreWorld['shop'], visitor: Visitor, open: boolean): Html {
  return html`<table><tr><th>Artikel</th><th>Einzelpreis</th><th>Menge</th><th>Summe</th>${open && html`<th></th>`}</tr>${visitor.lines.map(
    (line, index) => {
      const good = shop.good(line.goodId);
      const price = good?.price ?? 0;
      return html`<tr><td>${good?.name}${line.option && ` (${line.option})`}</td><td>${shop.money(price)}</td><td>${open ? html`<form method="post" action="/warenkorb/menge"><input type="hidden" name="zeile" value="${index}"><input class="menge" name="menge" size="2" value="${line.quantity}" title="Menge"> <button title="Menge aktualisieren">Aktualisieren</button></form>` : line.quantity}</td><td>${shop.money(price * line.quantity)}</td>${open && html`<td><form method="post" action="/warenkorb/menge"><input type="hidden" name="zeile" value="${index}"><button name="menge" value="0">Entfernen</button></form></td>`}</tr>`;
    },
  )}</table>`;
}

function openIdentity({ app, shop }: StoreWorld): void {
  app.get('/kunde/anmelden', (_, reply) =>
    show(
      reply,
      layout(
        'Anmelden',
        html`<h1>Anmelden oder als Gast bestellen</h1><div class="zwei"><form method="post" action="/kunde/anmelden"><h2>Ich bin bereits Kunde</h2><label for="l1">E-Mail-Adresse</label><input id="l1" name="email" type="email"><label for="l2">Passwort</label><input id="l2" name="passwort" type="password"><p><button class="knopf">Anmelden</button></p></form><form method="post" action="/kasse/gast"><h2>Ich bin neu hier</h2><p>Bestellen Sie ohne Registrierung. Sie brauchen kein Kundenkonto.</p><button class="knopf">Als Gast bestellen</button></form></div>`,
      ),
    ),
  );
  app.post('/kunde/anmelden', (_, reply) =>
    show(
      reply,
      layout(
        'Anmelden',
        html`<p class="fehler">E-Mail-Adresse oder Passwort sind falsch.</p><p><a href="/kunde/anmelden">Zurück</a></p>`,
      ),
      422,
    ),
  );
  app.post('/kasse/gast', (request, reply) => {
    shop.visitor(request, reply).form.gast = 'ja';
    return reply.redirect('/kasse/adresse', 303);
  });
  const page = (form: Record<string, string>, missing: string[]) => {
    const field = (name: string, label: string, type = 'text') =>
      html`<label for="${name}">${label} *</label><input id="${name}" name="${name}" type="${type}" value="${form[name] ?? ''}">${missing.includes(name) && html`<div class="fehler">Bitte ausfüllen: ${label}</div>`}`;
    return layout(
      'Adresse',
      html`${steps(1)}<h1>Rechnungs- und Lieferadresse</h1><form method="post" action="/kasse/adresse"><label for="anrede">Anrede *</label><select id="anrede" name="anrede"><option value="">Bitte wählen</option>${['Frau', 'Herr', 'Divers'].map((each) => (each === form.anrede ? html`<option selected>${each}</option>` : html`<option>${each}</option>`))}</select>${missing.includes('anrede') && html`<div class="fehler">Bitte wählen Sie eine Anrede.</div>`}${field('vorname', 'Vorname')}${field('nachname', 'Nachname')}${field('strasse', 'Straße')}${field('hausnummer', 'Hausnummer')}${field('plz', 'PLZ')}${field('ort', 'Ort')}<label for="land">Land *</label><select id="land" name="land"><option value="DE">Deutschland</option><option value="AT">Österreich</option></select>${field('email', 'E-Mail-Adresse', 'email')}<label for="telefon">Telefon (für Rückfragen)</label><input id="telefon" name="telefon"><p><label><input type="checkbox" name="gleich" checked> Lieferadresse entspricht Rechnungsadresse</label></p><button class="knopf">Weiter zum Versand</button></form>`,
    );
  };
  app.get('/kasse/adresse', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0) return reply.redirect('/warenkorb');
    return show(reply, page(visitor.form, []));
  });
  app.post('/kasse/adresse', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    Object.assign(visitor.form, form);
    const missing = emptyOf(form, ADDRESS);
    if (form.plz && !/^\d{4,5}$/.test(form.plz)) missing.push('plz');
    return missing.length > 0 ? show(reply, page(form, missing), 422) : reply.redirect('/kasse/versand', 303);
  });
}

function steps(at: number): Html {
  return html`<p class="schritte">${['Adresse', 'Versand', 'Zahlung', 'Bestätigen'].map((name, index) => (index + 1 === at ? html`<b>${index + 1}. ${name}</b> ` : `${index + 1}. ${name} `))}</p>`;
}

function openChoices({ app, shop }: StoreWorld): void {
  const choice = (
    at: number,
    title: string,
    path: string,
    name: string,
    ways: { id: string; label: string }[],
    next: string,
  ) => {
    const page = (error: boolean) =>
      layout(
        title,
        html`${steps(at)}<h1>${title}</h1>${error && html`<p class="fehler">Bitte wählen Sie eine Möglichkeit.</p>`}<form method="post" action="${path}" class="wege">${ways.map((way) => html`<label><input type="radio" name="${name}" value="${way.id}"> ${way.label}</label>`)}<p><button class="knopf">Weiter</button></p></form>`,
      );
    app.get(path, (request, reply) =>
      emptyOf(shop.visitor(request, reply).form, ADDRESS).length > 0
        ? reply.redirect('/kasse/adresse')
        : show(reply, page(false)),
    );
    app.post(path, (request, reply) => {
      const chosen = fieldsOf(request.body)[name];
      if (!ways.some((way) => way.id === chosen)) return show(reply, page(true), 422);
      shop.visitor(request, reply).form[name] = chosen ?? '';
      return reply.redirect(next, 303);
    });
  };
  choice(
    2,
    'Versandart wählen',
    '/kasse/versand',
    'delivery',
    terms.deliveries.map((way) => ({
      id: way.id,
      label: `${way.name} – ${way.price ? shop.money(way.price) : 'kostenlos'} (${way.note})`,
    })),
    '/kasse/zahlung',
  );
  choice(
    3,
    'Zahlungsart wählen',
    '/kasse/zahlung',
    'payment',
    terms.payments.map((way) => ({ id: way.id, label: way.fee ? `${way.name} (+ ${shop.money(way.fee)})` : way.name })),
    '/kasse/pruefen',
  );
}

function openReview({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, error: boolean) => {
    const { form } = visitor;
    const sums = shop.totals(visitor, form.delivery, form.payment);
    return layout(
      'Bestellung prüfen',
      html`${steps(4)}<h1>Bestellung prüfen und absenden</h1>${error && html`<p class="fehler">Bitte akzeptieren Sie die AGB.</p>`}<p>${form.anrede} ${form.vorname} ${form.nachname}<br>${form.strasse} ${form.hausnummer}<br>${form.plz} ${form.ort} <a href="/kasse/adresse">Ändern</a></p>${table(shop, visitor, false)}<p>Warenwert: ${shop.money(sums.goods)}<br>Versandkosten: ${shop.money(sums.delivery)}${sums.fee > 0 && html`<br>Nachnahmegebühr: ${shop.money(sums.fee)}`}<br><strong>Gesamtsumme inkl. MwSt.: ${shop.money(sums.total)}</strong></p><form method="post" action="/kasse/bestellen"><label><input type="checkbox" name="agb" value="ja"> Ich habe die <a href="/agb">AGB</a> und die <a href="/widerruf">Widerrufsbelehrung</a> gelesen und stimme ihnen zu.</label><p><button class="knopf">Zahlungspflichtig bestellen</button></p></form>`,
    );
  };
  const ready = (visitor: Visitor) =>
    visitor.lines.length > 0 && emptyOf(visitor.form, [...ADDRESS, 'delivery', 'payment']).length === 0;
  app.get('/kasse/pruefen', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return ready(visitor) ? show(reply, page(visitor, false)) : reply.redirect('/kasse/adresse');
  });
  app.post('/kasse/bestellen', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (!ready(visitor)) return reply.redirect('/kasse/adresse', 303);
    if (fieldsOf(request.body).agb !== 'ja') return show(reply, page(visitor, true), 422);
    shop.place(visitor, visitor.form);
    return reply.redirect('/kasse/danke', 303);
  });
  app.get('/kasse/danke', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout(
            'Danke',
            html`<h1>Vielen Dank für Ihre Bestellung!</h1><p>Ihre Bestellnummer lautet <strong>${number}</strong>. Eine Bestellbestätigung erhalten Sie per E-Mail.</p>`,
          ),
        )
      : reply.redirect('/');
  });
}
