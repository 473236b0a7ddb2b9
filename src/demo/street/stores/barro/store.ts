import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';
import { ELEMENTS, STYLE } from './look.ts';

const NAME = 'Barro Vivo';
const NEEDED: Record<string, string> = {
  nombre: 'Nombre',
  apellidos: 'Apellidos',
  email: 'Correo electrónico',
  telefono: 'Teléfono',
  direccion: 'Dirección',
  cp: 'Código postal',
  ciudad: 'Ciudad',
  provincia: 'Provincia',
};
const PROVINCES = [
  'A Coruña',
  'Alicante',
  'Barcelona',
  'Bizkaia',
  'Granada',
  'Madrid',
  'Málaga',
  'Sevilla',
  'Valencia',
  'Zaragoza',
];

export const barro: StreetStore = {
  id: 'barro',
  name: NAME,
  language: 'es',
  build: [
    'web components',
    'buy box in an open shadow root',
    'cart link in a closed shadow root',
    'payment chosen in an iframe',
    'province select',
  ],
  terms,
  open: (world) => {
    const layout = layoutOf(0);
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    openAddress(world);
    openPayment(world);
  },
};

function layoutOf(pieces: number): (title: string, body: Html) => Html {
  return (title, body) =>
    html`<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | ${NAME}</title><style>${raw(STYLE)}</style><script>${raw(ELEMENTS)}</script></head><body><div class="cabecera"><a href="/"><b>${NAME}</b></a><form action="/buscar" role="search"><input type="search" name="b" placeholder="¿Qué estás buscando?"></form><a href="/tienda">Tienda</a><a href="/contacto">Contacto</a><enlace-carrito piezas="${pieces}"></enlace-carrito></div><main>${body}</main><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}</footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<div class="lista">${goods.map((good) => html`<a href="/producto/${good.id}"><img src="/picture/${good.id}" alt=""><div>${good.name}</div><b>${shop.money(good.price)}</b></a>`)}</div>`;
  app.get('/', (request, reply) =>
    show(
      reply,
      layoutOf(shop.pieces(shop.visitor(request, reply)))(
        'Cerámica y despensa',
        html`<h1>Hecho a mano, hecho con barro</h1>${list(terms.goods)}`,
      ),
    ),
  );
  app.get('/tienda', (request, reply) =>
    show(
      reply,
      layoutOf(shop.pieces(shop.visitor(request, reply)))(
        'Tienda',
        html`<h1>Todos los productos</h1>${list(terms.goods)}`,
      ),
    ),
  );
  app.get('/buscar', (request, reply) => {
    const { b = '' } = fieldsOf(request.query);
    const found = shop.search(b);
    return show(
      reply,
      layoutOf(shop.pieces(shop.visitor(request, reply)))(
        'Buscar',
        html`<h1>Resultados para «${b}»</h1>${found.length > 0 ? list(found) : html`<p>No se encontraron productos.</p>`}`,
      ),
    );
  });
  app.get('/producto/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    const layout = layoutOf(shop.pieces(shop.visitor(request, reply)));
    if (!good) return show(reply, layout('No encontrado', html`<h1>Página no encontrada</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<img src="/picture/${good.id}" alt="${good.name}" width="340"><h1>${good.name}</h1><p><b>${shop.money(good.price)}</b> <small>IVA incluido</small></p><p>${good.about}</p>${good.stock > 0 ? html`<p>En stock</p><caja-compra producto="${good.id}" rotulo="${good.options?.name ?? ''}" opciones="${JSON.stringify(good.options?.values ?? [])}"></caja-compra>` : html`<p class="error">Agotado</p>`}`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/carrito/anadir', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, form.id, Number(form.cantidad), form.opcion || null);
    return added === 'added'
      ? { texto: 'Producto añadido al carrito.', piezas: shop.pieces(visitor) }
      : reply.code(422).send({ texto: 'Elige una opción, por favor.' });
  });
  app.get('/carrito', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const layout = layoutOf(shop.pieces(visitor));
    if (visitor.lines.length === 0)
      return show(reply, layout('Carrito', html`<h1>Carrito</h1><p>Tu carrito está vacío.</p>`));
    return show(
      reply,
      layout(
        'Carrito',
        html`<h1>Carrito</h1><table>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}${line.option && `, ${line.option}`}</td><td><form method="post" action="/carrito/cambiar"><input type="hidden" name="fila" value="${index}"><select name="cantidad" aria-label="Cantidad" onchange="this.form.submit()" style="width:80px">${Array.from({ length: 10 }, (_, each) => (each + 1 === line.quantity ? html`<option selected>${each + 1}</option>` : html`<option>${each + 1}</option>`))}</select></form></td><td>${shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><form method="post" action="/carrito/cambiar"><input type="hidden" name="fila" value="${index}"><input type="hidden" name="cantidad" value="0"><button>Eliminar</button></form></td></tr>`)}</table><p>Subtotal: <b>${shop.money(shop.totals(visitor).goods)}</b></p><a class="boton" href="/pedido">Tramitar pedido</a>`,
      ),
    );
  });
  app.post('/carrito/cambiar', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.fila), Number(form.cantidad));
    return reply.redirect('/carrito', 303);
  });
}

function openAddress({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, missing: string[]) => {
    const field = (name: string) =>
      html`<label>${NEEDED[name]} <input name="${name}" value="${visitor.form[name] ?? ''}" required></label>`;
    return layoutOf(shop.pieces(visitor))(
      'Datos de envío',
      html`<h1>Datos de envío</h1><p>No hace falta registrarse.</p>${missing.length > 0 && html`<p class="error" role="alert">Faltan: ${missing.map((name) => NEEDED[name]).join(', ')}</p>`}<form method="post" action="/pedido">${['nombre', 'apellidos', 'email', 'telefono', 'direccion'].map(field)}<label>Piso, puerta (opcional) <input name="piso"></label>${['cp', 'ciudad'].map(field)}<label>Provincia <select name="provincia" required><option value="">Seleccione provincia</option>${PROVINCES.map((name) => html`<option>${name}</option>`)}</select></label><label>País <select name="pais"><option value="ES">España</option><option value="PT">Portugal</option></select></label><button class="boton">Continuar con el envío</button></form>`,
    );
  };
  app.get('/pedido', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/carrito') : show(reply, page(visitor, []));
  });
  app.post('/pedido', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    Object.assign(visitor.form, fieldsOf(request.body));
    const missing = emptyOf(visitor.form, Object.keys(NEEDED));
    if (visitor.form.cp && !/^\d{5}$|^\d{4}-\d{3}$/.test(visitor.form.cp)) missing.push('cp');
    return missing.length > 0 ? show(reply, page(visitor, missing), 422) : reply.redirect('/pedido/pago', 303);
  });
}

function openPayment({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, error: string | null) => {
    const { form } = visitor;
    const sums = shop.totals(visitor, form.delivery ?? 'correos', form.payment);
    return layoutOf(shop.pieces(visitor))(
      'Envío y pago',
      html`<h1>Envío y pago</h1>${error && html`<p class="error" role="alert">${error}</p>`}<form method="post" action="/pedido/confirmar"><h2>Método de envío</h2>${terms.deliveries.map((way) => html`<label><input type="radio" name="delivery" value="${way.id}"${way.id === (form.delivery ?? 'correos') && raw(' checked')}> ${way.name} – ${shop.money(way.price)} (${way.note})</label>`)}<h2>Método de pago</h2><iframe src="/pedido/marco" title="Método de pago"></iframe><h2>Resumen del pedido</h2>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>Subtotal: ${shop.money(sums.goods)}</p><p>Gastos de envío: ${shop.money(sums.delivery)}</p><p><b>Total (IVA incluido): ${shop.money(sums.total)}</b></p><label><input type="checkbox" name="condiciones" value="si"> He leído y acepto los <a href="/condiciones">términos y condiciones</a></label><button class="boton">Realizar el pedido</button></form>`,
    );
  };
  app.get('/pedido/pago', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return emptyOf(visitor.form, Object.keys(NEEDED)).length > 0
      ? reply.redirect('/pedido')
      : show(reply, page(visitor, null));
  });
  app.get('/pedido/marco', (_, reply) =>
    show(
      reply,
      html`<html lang="es"><head><meta charset="utf-8"><title>Pago</title><style>body{font:15px sans-serif}label{display:block;margin:8px 0}</style></head><body><form>${terms.payments.map((way) => html`<label><input type="radio" name="pago" value="${way.id}"> ${way.name}${way.fee > 0 && ` (+ ${shop.money(way.fee)})`}</label>`)}</form><p id="hecho" role="status"></p><script>${raw(`for (const one of document.querySelectorAll('input')) one.onchange = async () => { await fetch('/pedido/marco', { method: 'POST', body: new URLSearchParams({ payment: one.value }) }); document.getElementById('hecho').textContent = 'Forma de pago guardada.'; };`)}</script></body></html>`,
    ),
  );
  app.post('/pedido/marco', (request, reply) => {
    shop.visitor(request, reply).form.payment = fieldsOf(request.body).payment ?? '';
    return { ok: true };
  });
  app.post('/pedido/confirmar', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    Object.assign(visitor.form, { condiciones: '' }, fieldsOf(request.body));
    if (!terms.payments.some((way) => way.id === visitor.form.payment))
      return show(reply, page(visitor, 'Elige una forma de pago.'), 422);
    if (visitor.form.condiciones !== 'si')
      return show(reply, page(visitor, 'Debes aceptar los términos y condiciones.'), 422);
    return reply.redirect(shop.place(visitor, visitor.form) ? '/pedido/gracias' : '/carrito', 303);
  });
  app.get('/pedido/gracias', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layoutOf(0)('Gracias', html`<h1>¡Gracias por tu pedido!</h1><p>Número de pedido: <b>${number}</b></p>`),
        )
      : reply.redirect('/');
  });
}
