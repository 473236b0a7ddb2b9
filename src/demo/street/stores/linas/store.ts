import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, LOCKERS, pages, terms } from './house.ts';

const NAME = 'Lino namai';
const STYLE = `body{margin:0;font:16px/1.6 "Helvetica Neue",Arial,sans-serif;color:#3a3a3a;background:#f7f5f0}.galva{background:#fff;padding:18px 6%;display:flex;flex-wrap:wrap;gap:20px;align-items:center;justify-content:space-between}.galva a{color:#3a3a3a;text-decoration:none;margin-right:14px}.galva strong{font-size:22px;letter-spacing:2px}main{padding:24px 6%}ul.prekes{display:flex;flex-wrap:wrap;gap:20px;list-style:none;padding:0}ul.prekes li{width:200px;background:#fff;padding:14px}.kaina{font-weight:600}.mygtukas,.main{background:#6b7f59;color:#fff;border:0;padding:12px 22px;font:inherit;text-decoration:none;display:inline-block;cursor:pointer}input,select,textarea{font:inherit;padding:9px;border:1px solid #c9c4b6;background:#fff;width:100%;max-width:360px;box-sizing:border-box}input[type=radio],input[type=checkbox],input.kiekis{width:auto}label{display:block;margin:10px 0}.klaida,.error{color:#a33}fieldset{border:1px solid #ddd6c6;background:#fff;margin:14px 0;padding:14px}footer{background:#3f4a36;color:#fff;padding:22px 6%}footer a{color:#fff;margin-right:14px}table{background:#fff;border-collapse:collapse;width:100%}td{padding:10px;border-bottom:1px solid #eee}img{max-width:100%;height:auto}`;

export const linas: StreetStore = {
  id: 'linas',
  name: NAME,
  language: 'lt',
  build: ['guest as a radio', 'delivery select that loads the page anew', 'parcel locker to choose', 'terms box'],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    openWho(world);
    openOrder(world);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="lt"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${NAME}</title><style>${raw(STYLE)}</style></head><body><div class="galva"><a href="/"><strong>LINO NAMAI</strong></a><form action="/paieska" role="search"><input name="zodis" placeholder="Ieškoti prekių" aria-label="Ieškoti prekių" style="width:180px"> <button>Ieškoti</button></form><nav><a href="/prekes">Visos prekės</a><a href="/kontaktai">Kontaktai</a><a href="/krepselis">Krepšelis</a></nav></div><main>${body}</main><footer><a href="/pristatymas">Pristatymas</a><a href="/grazinimas">Prekių grąžinimas</a><a href="/duk">DUK</a><a href="/privatumas">Privatumo politika</a><a href="/taisykles">Pirkimo taisyklės</a><a href="/apie">Apie mus</a></footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<ul class="prekes">${goods.map((good) => html`<li><a href="/preke/${good.id}"><img src="/picture/${good.id}" alt=""></a><a href="/preke/${good.id}">${good.name}</a><div class="kaina">${shop.money(good.price)}</div></li>`)}</ul>`;
  app.get('/', (_, reply) =>
    show(reply, layout('Linas jūsų namams', html`<h1>Linas jūsų namams</h1>${list(terms.goods.slice(0, 6))}`)),
  );
  app.get('/prekes', (_, reply) =>
    show(reply, layout('Visos prekės', html`<h1>Visos prekės</h1>${list(terms.goods)}`)),
  );
  app.get('/paieska', (request, reply) => {
    const { zodis = '' } = fieldsOf(request.query);
    const found = shop.search(zodis);
    return show(
      reply,
      layout(
        'Paieška',
        html`<h1>Paieškos rezultatai: ${zodis}</h1>${found.length > 0 ? list(found) : html`<p>Prekių nerasta.</p>`}`,
      ),
    );
  });
  app.get('/preke/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Nerasta', html`<h1>Puslapis nerastas</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<h1>${good.name}</h1><img src="/picture/${good.id}" alt="${good.name}" width="340"><p class="kaina">${shop.money(good.price)}</p><p>${good.about}</p>${good.stock > 0 ? html`<p>Turime sandėlyje</p><form method="post" action="/krepselis/ideti"><input type="hidden" name="preke" value="${good.id}">${good.options && html`<p>${good.options.name}</p>${good.options.values.map((value) => html`<label><input type="radio" name="spalva" value="${value}" required> ${value}</label>`)}`}<label>Kiekis <input class="kiekis" type="number" name="kiekis" value="1" min="1" max="50"></label><button class="mygtukas">Į krepšelį</button></form>` : html`<p class="klaida">Išparduota</p>`}`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/krepselis/ideti', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, form.preke, Number(form.kiekis), form.spalva || null);
    visitor.notice = added === 'added' ? 'Prekė įdėta į krepšelį.' : 'Prašome pasirinkti spalvą.';
    return reply.redirect(added === 'added' ? '/krepselis' : `/preke/${form.preke}`, 303);
  });
  app.get('/krepselis', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('Krepšelis', html`<h1>Krepšelis</h1><p>Jūsų krepšelis tuščias.</p>`));
    const { notice } = visitor;
    visitor.notice = null;
    return show(
      reply,
      layout(
        'Krepšelis',
        html`<h1>Krepšelis</h1>${notice && html`<p role="status">${notice}</p>`}<form method="post" action="/krepselis"><table>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}${line.option && `, ${line.option}`}</td><td><input class="kiekis" type="number" name="k${index}" value="${line.quantity}" min="0" aria-label="Kiekis" onchange="this.form.submit()"></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><a href="/krepselis/pasalinti/${index}">Pašalinti</a></td></tr>`)}</table></form><p>Prekių suma: <b>${shop.money(shop.totals(visitor).goods)}</b></p><p><a href="/prekes">Tęsti apsipirkimą</a></p><a class="mygtukas" href="/uzsakymas">Pereiti prie apmokėjimo</a>`,
      ),
    );
  });
  app.post('/krepselis', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    for (let index = visitor.lines.length - 1; index >= 0; index--)
      shop.setQuantity(visitor, index, Number(form[`k${index}`]));
    return reply.redirect('/krepselis', 303);
  });
  app.get('/krepselis/pasalinti/:index', (request, reply) => {
    shop.setQuantity(shop.visitor(request, reply), Number(fieldsOf(request.params).index), 0);
    return reply.redirect('/krepselis', 303);
  });
}

function openWho({ app, shop }: StoreWorld): void {
  const page = (error: string | null) =>
    layout(
      'Užsakymas',
      html`<h1>Kaip norite pirkti?</h1>${error && html`<p class="klaida" role="alert">${error}</p>`}<form method="post" action="/uzsakymas"><fieldset><label><input type="radio" name="kas" value="prisijungti" checked> Prisijungti</label><label><input type="radio" name="kas" value="registruotis"> Registruotis</label><label><input type="radio" name="kas" value="svecias"> Pirkti be registracijos</label><label>El. paštas <input type="email" name="vartotojas"></label><label>Slaptažodis <input type="password" name="slaptazodis"></label></fieldset><button class="mygtukas">Tęsti</button></form>`,
    );
  app.get('/uzsakymas', (request, reply) =>
    shop.visitor(request, reply).lines.length === 0 ? reply.redirect('/krepselis') : show(reply, page(null)),
  );
  app.post('/uzsakymas', (request, reply) => {
    const { kas } = fieldsOf(request.body);
    if (kas !== 'svecias')
      return show(
        reply,
        page(
          kas === 'registruotis'
            ? 'Registracija šiuo metu negalima, pirkite be registracijos.'
            : 'Neteisingas el. paštas arba slaptažodis.',
        ),
        422,
      );
    shop.visitor(request, reply).form.kas = 'svecias';
    return reply.redirect('/uzsakymas/duomenys', 303);
  });
}

const NEEDED = [
  'vardas',
  'pavarde',
  'elpastas',
  'telefonas',
  'gatve',
  'miestas',
  'kodas',
  'delivery',
  'payment',
  'taisykles',
];

function openOrder({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, missing: string[]) => {
    const { form } = visitor;
    const field = (name: string, label: string, type = 'text') =>
      html`<label>${label} <input name="${name}" type="${type}" value="${form[name] ?? ''}">${missing.includes(name) && html`<span class="klaida">Privalomas laukas</span>`}</label>`;
    const pick = (value: string, name: string, text: string) =>
      form[name] === value
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`;
    const sums = shop.totals(visitor, form.delivery, form.payment);
    const payments = terms.payments.filter((way) => way.id !== 'kurjeriui' || form.delivery === 'kurjeris');
    return layout(
      'Užsakymas',
      html`<h1>Užsakymo duomenys</h1>${missing.length > 0 && html`<p class="klaida" role="alert">Užpildykite pažymėtus laukus.</p>`}<form method="post" action="/uzsakymas/pateikti" id="uzsakymas"><fieldset><legend>Pirkėjo duomenys</legend>${field('vardas', 'Vardas')}${field('pavarde', 'Pavardė')}${field('elpastas', 'El. paštas', 'email')}${field('telefonas', 'Telefono numeris', 'tel')}</fieldset>
<fieldset><legend>Pristatymo adresas</legend>${field('gatve', 'Gatvė, namo numeris')}${field('miestas', 'Miestas')}${field('kodas', 'Pašto kodas')}<label>Šalis <select name="salis"><option value="LT">Lietuva</option><option value="LV">Latvija</option><option value="EE">Estija</option></select></label></fieldset>
<fieldset><legend>Pristatymo būdas</legend><label>Pristatymas <select name="delivery" onchange="this.form.action='/uzsakymas/perskaiciuoti';this.form.submit()"><option value="">Pasirinkite</option>${terms.deliveries.map((way) => pick(way.id, 'delivery', `${way.name} – ${way.price ? shop.money(way.price) : 'nemokamai'} (${way.note})`))}</select></label>${form.delivery === 'pastomatas' && html`<label>Paštomatas <select name="pastomatas"><option value="">Pasirinkite paštomatą</option>${LOCKERS.map((locker) => pick(locker, 'pastomatas', locker))}</select></label>`}${missing.includes('pastomatas') && html`<span class="klaida">Pasirinkite paštomatą</span>`}${missing.includes('delivery') && html`<span class="klaida">Pasirinkite pristatymo būdą</span>`}</fieldset>
<fieldset><legend>Mokėjimo būdas</legend>${payments.map((way) => html`<label><input type="radio" name="payment" value="${way.id}"${form.payment === way.id && raw(' checked')}> ${way.name}${way.fee > 0 && ` (+ ${shop.money(way.fee)})`}</label>`)}</fieldset>
<fieldset><legend>Užsakymo santrauka</legend>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>Prekės: ${shop.money(sums.goods)}</p><p>Pristatymas: ${form.delivery ? shop.money(sums.delivery) : '–'}</p>${sums.fee > 0 && html`<p>Mokestis kurjeriui: ${shop.money(sums.fee)}</p>`}<p><b>Iš viso: ${shop.money(sums.total)}</b></p></fieldset>
<label><input type="checkbox" name="taisykles" value="taip"> Sutinku su <a href="/taisykles">pirkimo taisyklėmis</a></label><button class="mygtukas">Pateikti užsakymą</button></form>`,
    );
  };
  app.get('/uzsakymas/duomenys', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.form.kas === 'svecias' && visitor.lines.length > 0
      ? show(reply, page(visitor, []))
      : reply.redirect('/uzsakymas');
  });
  app.post('/uzsakymas/perskaiciuoti', (request, reply) => {
    Object.assign(shop.visitor(request, reply).form, fieldsOf(request.body));
    return reply.redirect('/uzsakymas/duomenys', 303);
  });
  app.post('/uzsakymas/pateikti', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    Object.assign(visitor.form, { taisykles: '' }, fieldsOf(request.body));
    const missing = emptyOf(visitor.form, visitor.form.delivery === 'pastomatas' ? [...NEEDED, 'pastomatas'] : NEEDED);
    if (missing.length > 0) return show(reply, page(visitor, missing), 422);
    return reply.redirect(shop.place(visitor, visitor.form) ? '/aciu' : '/krepselis', 303);
  });
  app.get('/aciu', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout(
            'Ačiū',
            html`<h1>Ačiū už užsakymą!</h1><p>Jūsų užsakymas priimtas. Užsakymo numeris: <b>${number}</b></p>`,
          ),
        )
      : reply.redirect('/');
  });
}
