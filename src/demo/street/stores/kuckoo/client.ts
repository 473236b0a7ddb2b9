export const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1d2433;background:#fff}.top{display:flex;gap:16px;align-items:center;flex-wrap:wrap;padding:14px 5%;border-bottom:3px solid #e4572e;position:sticky;top:0;background:#fff;z-index:2}.top b{font-size:22px;color:#e4572e;cursor:pointer}.top nav a{margin-right:14px}.top .cart{margin-left:auto;border:0;background:#1d2433;color:#fff;padding:10px 14px;border-radius:20px;cursor:pointer}a{color:#1d2433}main{padding:20px 5%;min-height:60vh}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:22px}.card{border-radius:12px;box-shadow:0 2px 10px #0002;padding:14px}.card img{width:100%;height:auto;border-radius:8px}.price{font-weight:700;color:#e4572e}.btn{background:#e4572e;color:#fff;border:0;border-radius:8px;padding:11px 18px;font:inherit;cursor:pointer}.drawer{position:fixed;top:0;right:0;height:100%;width:min(400px,100%);background:#fff;box-shadow:-4px 0 24px #0004;padding:20px;z-index:5;overflow:auto}.row{display:flex;justify-content:space-between;gap:8px;align-items:center;margin:10px 0}.row button{border:1px solid #bbb;background:#fff;width:30px;height:30px;border-radius:6px;cursor:pointer}.x{float:right;border:0;background:none;font-size:24px;cursor:pointer}input,select,textarea{font:inherit;padding:9px;border:1px solid #bbb;border-radius:8px;width:100%;max-width:420px;display:block}input[type=radio],input[type=checkbox]{display:inline;width:auto}label{display:block;margin:10px 0}.err{color:#b3261e;font-size:14px}footer{background:#f4f4f6;padding:22px 5%}footer a{margin-right:16px}`;

/** The app: a few lines of drawing code, no framework. */
export const CLIENT = `
const PAGES = __PAGES__;
const root = document.getElementById('app');
let cart = { count: 0, lines: [] };
let drawer = false;

function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(key, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}
const link = (path, ...children) => el('a', { href: path, onclick: (event) => { event.preventDefault(); go(path); } }, ...children);
const send = async (method, path, body) => {
  const answer = await fetch(path, { method, body: new URLSearchParams(body) });
  return { ok: answer.ok, said: await answer.json() };
};
function go(path) { history.pushState({}, '', path); drawer = false; draw(); window.scrollTo(0, 0); }
window.addEventListener('popstate', () => draw());

async function draw() {
  const url = new URL(location.href);
  const body = await view(decodeURIComponent(url.pathname), url.searchParams);
  root.replaceChildren(top(), el('main', {}, body), bottom());
  if (drawer) root.append(drawerOf());
}
function top() {
  const field = el('input', { type: 'search', placeholder: 'Mit keresel?', style: 'max-width:220px' });
  return el('div', { class: 'top' },
    el('b', { onclick: () => go('/') }, 'Kakukk Bolt'),
    el('form', { onsubmit: (event) => { event.preventDefault(); go('/kereses?q=' + encodeURIComponent(field.value)); } }, field),
    el('nav', {}, link('/termekek', 'Termékek'), link('/kapcsolat', 'Kapcsolat')),
    el('button', { class: 'cart', onclick: () => { drawer = true; draw(); } }, 'Kosár (' + cart.count + ')'));
}
function bottom() {
  return el('footer', {}, Object.entries(PAGES).map(([path, page]) => link(path, page.title)), link('/kapcsolat', 'Kapcsolat'), el('p', {}, 'Ügyfélszolgálat: +36 1 000 1212, hétfőtől péntekig 9–17 óra'));
}
function drawerOf() {
  const change = async (index, quantity) => { cart = (await send('PUT', '/api/cart/' + index, { quantity })).said; draw(); };
  return el('aside', { class: 'drawer', role: 'dialog', 'aria-label': 'Kosár' },
    el('button', { class: 'x', 'aria-label': 'Bezárás', onclick: () => { drawer = false; draw(); } }, '×'),
    el('h2', {}, 'Kosár'),
    cart.lines.length === 0 ? el('p', {}, 'A kosarad üres.') : [
      ...cart.lines.map((line, index) => el('div', { class: 'row' }, el('span', {}, line.name + (line.option ? ' – ' + line.option : '')),
        el('span', {}, el('button', { 'aria-label': 'Mennyiség csökkentése', onclick: () => change(index, line.quantity - 1) }, '−'), ' ' + line.quantity + ' db ', el('button', { 'aria-label': 'Mennyiség növelése', onclick: () => change(index, line.quantity + 1) }, '+')),
        el('span', {}, line.sum), el('button', { title: 'Eltávolítás', onclick: () => change(index, 0) }, '🗑'))),
      el('p', { class: 'row' }, el('span', {}, 'Részösszeg'), el('b', {}, cart.goods)),
      el('button', { class: 'btn', onclick: () => go('/penztar') }, 'Tovább a pénztárhoz'),
    ]);
}
async function view(path, query) {
  if (PAGES[path]) return [el('h1', {}, PAGES[path].title), ...PAGES[path].text.map((text) => el('p', {}, text))];
  if (path === '/' || path === '/termekek' || path === '/kereses') return shelf(path, query);
  if (path.startsWith('/termek/')) return product(path.slice(8));
  if (path === '/penztar') return checkout();
  if (path === '/kapcsolat') return contact();
  if (path === '/koszonjuk') return [el('h1', {}, 'Köszönjük a rendelésed!'), el('p', {}, 'Rendelésszám: ', el('b', {}, history.state?.number ?? '')), el('p', {}, 'Fizetendő: ' + (history.state?.total ?? '')), el('p', {}, 'A visszaigazolást e-mailben elküldtük.')];
  return [el('h1', {}, 'Az oldal nem található')];
}
async function shelf(path, query) {
  const q = query.get('q') ?? '';
  const { goods, categories } = await (await fetch('/api/goods?q=' + encodeURIComponent(q) + '&category=' + encodeURIComponent(query.get('kategoria') ?? ''))).json();
  return [el('h1', {}, q ? 'Találatok: ' + q : path === '/' ? 'Apró örömök az otthonodba' : 'Termékek'),
    el('p', {}, categories.map((name) => [link('/termekek?kategoria=' + encodeURIComponent(name), name), ' · ']).flat()),
    goods.length === 0 ? el('p', {}, 'Nincs a keresésnek megfelelő termék.') : el('div', { class: 'grid' }, goods.map((good) => el('div', { class: 'card' }, link('/termek/' + encodeURIComponent(good.id), el('img', { src: '/picture/' + encodeURIComponent(good.id), alt: '' }), el('h3', {}, good.name)), el('div', { class: 'price' }, good.priceText), good.inStock ? '' : el('small', {}, 'Elfogyott'))))];
}
async function product(id) {
  const good = await (await fetch('/api/goods/' + encodeURIComponent(id))).json();
  if (good.error) return [el('h1', {}, 'A termék nem található')];
  const choice = good.options && el('select', { 'aria-label': good.options.name }, el('option', { value: '' }, 'Válassz színt'), good.options.values.map((value) => el('option', {}, value)));
  const count = el('input', { type: 'number', value: 1, min: 1, 'aria-label': 'Mennyiség', style: 'max-width:90px' });
  const error = el('p', { class: 'err', role: 'alert' });
  const add = async () => {
    const { ok, said } = await send('POST', '/api/cart', { goodId: good.id, option: choice ? choice.value : '', quantity: count.value });
    if (!ok) { error.textContent = said.error; return; }
    cart = said; drawer = true; draw();
  };
  return [el('img', { src: '/picture/' + encodeURIComponent(good.id), alt: good.name, width: 320 }), el('h1', {}, good.name), el('p', { class: 'price' }, good.priceText), el('p', {}, good.about),
    good.inStock ? [el('p', {}, 'Raktáron'), choice, count, error, el('button', { class: 'btn', onclick: add }, 'Kosárba teszem')] : el('p', {}, 'Elfogyott')].flat();
}
async function checkout() {
  const data = await (await fetch('/api/cart')).json();
  if (data.lines.length === 0) return [el('h1', {}, 'Pénztár'), el('p', {}, 'A kosarad üres.')];
  const text = (name, label, type, auto) => el('label', {}, label, el('input', { name, type: type ?? 'text', autocomplete: auto }), el('span', { class: 'err', 'data-error': name }));
  const sums = el('div', { class: 'sums' });
  const form = el('form', { novalidate: '' },
    el('h2', {}, 'Elérhetőség'), text('nev', 'Teljes név', 'text', 'name'), text('email', 'E-mail cím', 'email', 'email'), text('telefon', 'Telefonszám', 'tel', 'tel'),
    el('h2', {}, 'Szállítási cím'), text('irsz', 'Irányítószám'), text('varos', 'Település'), text('utca', 'Utca, házszám'),
    el('h2', {}, 'Szállítási mód'), data.deliveries.map((way) => el('label', {}, el('input', { type: 'radio', name: 'delivery', value: way.id }), ' ' + way.name + ' – ' + way.priceText + ' (' + way.note + ')')), el('span', { class: 'err', 'data-error': 'delivery' }),
    el('h2', {}, 'Fizetési mód'), data.payments.map((way) => el('label', {}, el('input', { type: 'radio', name: 'payment', value: way.id }), ' ' + way.name + ' ' + way.feeText)), el('span', { class: 'err', 'data-error': 'payment' }),
    el('h2', {}, 'Összesítés'), data.lines.map((line) => el('p', { class: 'row' }, el('span', {}, line.quantity + ' × ' + line.name), el('span', {}, line.sum))), sums,
    el('label', {}, el('input', { type: 'checkbox', name: 'aszf' }), ' Elolvastam és elfogadom az ÁSZF-et és az adatkezelési tájékoztatót'), el('span', { class: 'err', 'data-error': 'aszf' }),
    el('button', { class: 'btn' }, 'Megrendelés elküldése'));
  const sum = async () => {
    const chosen = new FormData(form);
    const now = await (await fetch('/api/cart?' + new URLSearchParams({ delivery: chosen.get('delivery') ?? '', payment: chosen.get('payment') ?? '' }))).json();
    sums.replaceChildren(el('p', {}, 'Szállítási díj: ' + (chosen.get('delivery') ? now.delivery : '–')), now.fee ? el('p', {}, 'Utánvét díja: ' + now.fee) : '', el('p', {}, el('b', {}, 'Végösszeg: ' + now.total)));
  };
  form.addEventListener('change', sum);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { ok, said } = await send('POST', '/api/order', new FormData(form));
    for (const place of form.querySelectorAll('[data-error]')) place.textContent = said.errors?.[place.dataset.error] ?? '';
    if (!ok) return;
    cart = { count: 0, lines: [] };
    history.pushState(said, '', '/koszonjuk'); draw(); window.scrollTo(0, 0);
  });
  await sum();
  return [el('h1', {}, 'Pénztár'), el('p', {}, 'Regisztráció nélkül is rendelhetsz.'), form];
}
function contact() {
  const done = el('p', { role: 'status' });
  const form = el('form', {}, el('label', {}, 'Név', el('input', { name: 'nev' })), el('label', {}, 'E-mail cím', el('input', { name: 'email', type: 'email' })), el('label', {}, 'Tárgy', el('input', { name: 'targy' })), el('label', {}, 'Üzenet', el('textarea', { name: 'uzenet', rows: 6 })), el('button', { class: 'btn' }, 'Üzenet küldése'));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { ok, said } = await send('POST', '/api/message', new FormData(form));
    done.textContent = ok ? 'Köszönjük az üzenetet, hamarosan válaszolunk.' : said.error;
    if (ok) form.remove();
  });
  return [el('h1', {}, 'Kapcsolat'), el('p', {}, 'Hívjon minket: +36 1 000 1212, hétfőtől péntekig 9–17 óra, vagy írjon: hello@kakukk.example. Egy munkanapon belül válaszolunk.'), form, done];
}
cart = await (await fetch('/api/cart')).json();
draw();
`;
