import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';
import { SCRIPT, STYLE } from './look.ts';

const NAME = 'Zielnik Babci';
const NEEDED: Record<string, string> = {
  imie: 'Imię',
  nazwisko: 'Nazwisko',
  email: 'Adres e-mail',
  telefon: 'Telefon',
  ulica: 'Ulica i numer',
  kod: 'Kod pocztowy',
  miasto: 'Miejscowość',
  kraj: 'Kraj',
  delivery: 'Sposób dostawy',
  payment: 'Sposób płatności',
  regulamin: 'Akceptacja regulaminu',
};

export const zielnik: StreetStore = {
  id: 'zielnik',
  name: NAME,
  language: 'pl',
  build: [
    'country and delivery chosen from lists made of divs',
    'cookie banner and newsletter that come late',
    'goods and prices that come late',
    'terms box',
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
  return html`<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${NAME}</title><style>${raw(STYLE)}</style></head><body><div class="gora"><a href="/"><b>${NAME}</b></a><form action="/szukaj"><input name="fraza" placeholder="Czego szukasz?"></form><a href="/sklep">Wszystkie produkty</a><a href="/kontakt">Kontakt</a><a href="/koszyk">Koszyk</a></div><main>${body}</main><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}</footer><script>${raw(SCRIPT)}</script></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const late = (path: string) => html`<div data-wczytaj="${path}"><div class="szkielet"></div><p>Ładowanie…</p></div>`;
  const list = (goods: Good[]) =>
    html`<div class="siatka">${goods.map((good) => html`<a href="/produkt/${good.id}"><img src="/picture/${good.id}" alt=""><div>${good.name}</div><div class="cena">${shop.money(good.price)}</div></a>`)}</div>`;
  app.get('/', (_, reply) =>
    show(reply, layout('Zioła i smaki', html`<h1>Zioła i smaki z polskich łąk</h1>${late('/czesc/lista')}`)),
  );
  app.get('/sklep', (_, reply) =>
    show(reply, layout('Wszystkie produkty', html`<h1>Wszystkie produkty</h1>${late('/czesc/lista')}`)),
  );
  app.get('/szukaj', (request, reply) => {
    const { fraza = '' } = fieldsOf(request.query);
    return show(
      reply,
      layout(
        'Wyniki wyszukiwania',
        html`<h1>Wyniki wyszukiwania: ${fraza}</h1>${late(`/czesc/lista?fraza=${encodeURIComponent(fraza)}`)}`,
      ),
    );
  });
  app.get('/czesc/lista', (request, reply) => {
    const { fraza } = fieldsOf(request.query);
    const goods = fraza === undefined ? terms.goods : shop.search(fraza);
    return reply
      .type('text/html; charset=utf-8')
      .send(goods.length > 0 ? list(goods).markup : '<p>Nie znaleziono produktów.</p>');
  });
  app.get('/produkt/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    return good
      ? show(
          reply,
          layout(
            good.name,
            html`<img src="/picture/${good.id}" alt="${good.name}" width="340"><h1>${good.name}</h1><p>${good.about}</p>${late(`/czesc/zakup/${good.id}`)}`,
          ),
        )
      : show(reply, layout('Błąd', html`<h1>Nie znaleziono strony</h1>`), 404);
  });
  app.get('/czesc/zakup/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return reply.code(404).send('');
    const choice =
      good.options &&
      html`<div>${good.options.name}</div>${combo(
        'wariant',
        'Wybierz zapach',
        good.options.values.map((value) => ({ id: value, label: value })),
      )}`;
    return reply
      .type('text/html; charset=utf-8')
      .send(
        html`<p class="cena">${shop.money(good.price)}</p>${good.stock > 0 ? html`<p>W magazynie</p><form method="post" action="/koszyk/dodaj"><input type="hidden" name="produkt" value="${good.id}">${choice}<label>Ilość <input name="ilosc" type="number" value="1" min="1" style="width:90px"></label><button class="guzik">Dodaj do koszyka</button></form>` : html`<p class="error">Produkt niedostępny</p>`}`
          .markup,
      );
  });
}

function combo(name: string, placeholder: string, items: { id: string; label: string }[], chosen?: string): Html {
  const current = items.find((item) => item.id === chosen);
  return html`<div class="wybor"><div tabindex="0">${current?.label ?? placeholder}</div><ul>${items.map((item) => html`<li data-wartosc="${item.id}">${item.label}</li>`)}</ul><input type="hidden" name="${name}" value="${current?.id ?? ''}"></div>`;
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/koszyk/dodaj', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, form.produkt, Number(form.ilosc), form.wariant || null);
    visitor.notice = added === 'added' ? 'Produkt został dodany do koszyka.' : null;
    return added === 'added'
      ? reply.redirect('/koszyk', 303)
      : show(
          reply,
          layout(
            'Wybierz wariant',
            html`<p class="error">Wybierz zapach.</p><a href="/produkt/${form.produkt ?? ''}">Wróć do produktu</a>`,
          ),
          422,
        );
  });
  app.get('/koszyk', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('Koszyk', html`<h1>Koszyk</h1><p>Twój koszyk jest pusty.</p>`));
    const { notice } = visitor;
    visitor.notice = null;
    return show(
      reply,
      layout(
        'Koszyk',
        html`<h1>Koszyk</h1>${notice && html`<p role="status">${notice}</p>`}<form method="post" action="/koszyk"><table>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}${line.option && ` (${line.option})`}</td><td><input name="i${index}" value="${line.quantity}" aria-label="Ilość" style="width:70px"></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><button name="usun" value="${index}">Usuń</button></td></tr>`)}</table><button name="przelicz" value="1">Zaktualizuj koszyk</button></form><p>Wartość koszyka: <b>${shop.money(shop.totals(visitor).goods)}</b></p><a class="guzik" href="/zamowienie">Przejdź do kasy</a>`,
      ),
    );
  });
  app.post('/koszyk', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    // Enter in a quantity presses the first button of the form, which would remove: the store takes a changed quantity first.
    const changed = visitor.lines.some((line, index) => Number(form[`i${index}`]) !== line.quantity);
    if (form.usun && !changed) shop.setQuantity(visitor, Number(form.usun), 0);
    else
      for (let index = visitor.lines.length - 1; index >= 0; index--)
        shop.setQuantity(visitor, index, Number(form[`i${index}`]));
    return reply.redirect('/koszyk', 303);
  });
}

function openOrder({ app, shop }: StoreWorld): void {
  const sumsOf = (visitor: Visitor, form: Record<string, string>) => {
    const sums = shop.totals(visitor, form.delivery, form.payment);
    return html`<p>Wartość produktów: ${shop.money(sums.goods)}</p><p>Dostawa: ${form.delivery ? shop.money(sums.delivery) : '–'}</p>${sums.fee > 0 && html`<p>Opłata za pobranie: ${shop.money(sums.fee)}</p>`}<p><b>Razem do zapłaty: ${shop.money(sums.total)}</b></p>`;
  };
  const page = (visitor: Visitor, form: Record<string, string>, missing: string[]) => {
    const field = (name: string, type = 'text') =>
      html`<label>${NEEDED[name]} <input type="${type}" name="${name}" value="${form[name] ?? ''}"></label>`;
    return layout(
      'Zamówienie',
      html`<h1>Zamówienie</h1><p>Zakupy bez rejestracji.</p>${missing.length > 0 && html`<p class="error" role="alert">Uzupełnij: ${missing.map((name) => NEEDED[name]).join(', ')}</p>`}<form method="post" action="/zamowienie" class="zamowienie"><h2>Dane odbiorcy</h2>${field('imie')}${field('nazwisko')}${field('email', 'email')}${field('telefon', 'tel')}<h2>Adres dostawy</h2>${field('ulica')}${field('kod')}${field('miasto')}<div>Kraj</div>${combo(
        'kraj',
        'Wybierz kraj',
        [
          { id: 'PL', label: 'Polska' },
          { id: 'CZ', label: 'Czechy' },
          { id: 'DE', label: 'Niemcy' },
        ],
        form.kraj,
      )}<h2>Sposób dostawy</h2>${combo(
        'delivery',
        'Wybierz sposób dostawy',
        terms.deliveries.map((way) => ({
          id: way.id,
          label: `${way.name} – ${way.price ? shop.money(way.price) : 'gratis'} (${way.note})`,
        })),
        form.delivery,
      )}<h2>Sposób płatności</h2>${terms.payments.map((way) => html`<label><input type="radio" name="payment" value="${way.id}"${form.payment === way.id && raw(' checked')}> ${way.name}${way.fee > 0 && ` (+ ${shop.money(way.fee)})`}</label>`)}<h2>Podsumowanie zamówienia</h2>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<div id="sumy">${sumsOf(visitor, form)}</div><label><input type="checkbox" name="regulamin" value="tak"> Akceptuję <a href="/regulamin">regulamin</a> i politykę prywatności</label><button class="guzik">Zamawiam z obowiązkiem zapłaty</button></form>`,
    );
  };
  app.get('/zamowienie', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/koszyk') : show(reply, page(visitor, {}, []));
  });
  app.get('/zamowienie/sumy', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(sumsOf(shop.visitor(request, reply), fieldsOf(request.query)).markup),
  );
  app.post('/zamowienie', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    const missing = emptyOf(form, Object.keys(NEEDED));
    if (form.kod && !/^\d{2}-\d{3}$|^\d{5}$/.test(form.kod)) missing.push('kod');
    if (missing.length > 0) return show(reply, page(visitor, form, missing), 422);
    return reply.redirect(shop.place(visitor, form) ? '/dziekujemy' : '/koszyk', 303);
  });
  app.get('/dziekujemy', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout('Dziękujemy', html`<h1>Dziękujemy za zamówienie!</h1><p>Numer zamówienia: <b>${number}</b></p>`),
        )
      : reply.redirect('/');
  });
}
