import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';

const NAME = 'Самовар и Ко';
const STYLE = `body{margin:0;font:15px/1.5 Roboto,Arial,sans-serif;color:#2b2b2b;background:#fff}.shapka{display:flex;align-items:center;gap:18px;padding:12px 5%;background:#b3122b;color:#fff;flex-wrap:wrap}.shapka a{color:#fff;text-decoration:none}.logo{font-size:21px;font-weight:700}.ikonka{background:none;border:0;color:#fff;font-size:22px;cursor:pointer;padding:4px 8px}.poisk{display:none;background:#8d0e22;padding:14px 5%}.poisk.otkryt{display:block}.poisk input{padding:10px;width:70%;border:0}.telo{padding:20px 5%}.setka{display:grid;grid-template-columns:repeat(auto-fill,minmax(185px,1fr));gap:20px}.plitka{border:1px solid #eee;padding:12px;text-align:center}.plitka a{color:inherit;text-decoration:none}.cena{font-size:20px;font-weight:700;color:#b3122b}.obrazcy{display:flex;gap:8px;margin:8px 0}.obrazec{border:2px solid #ccc;padding:8px 14px;cursor:pointer;border-radius:4px;user-select:none}.obrazec.vybran{border-color:#b3122b;background:#fdeef0}.knopka,.main{background:#b3122b;color:#fff;border:0;padding:12px 24px;font:inherit;cursor:pointer;border-radius:4px;text-decoration:none;display:inline-block}.row{margin:12px 0}.row span{display:block;color:#666;font-size:13px}.row input,.row textarea,.row select{padding:9px;border:1px solid #bbb;width:100%;max-width:360px;font:inherit;box-sizing:border-box}.oshibka,.error{color:#b3122b}.stroka{display:grid;grid-template-columns:1fr auto auto auto;gap:14px;align-items:center;border-bottom:1px solid #eee;padding:10px 0}.znachok{background:#fff;color:#b3122b;border-radius:10px;padding:0 7px;font-size:13px}.podval{background:#f6f6f6;padding:20px 5%}.podval a{margin-right:16px;color:#444}img{max-width:100%;height:auto}`;
const SWATCHES = `for (const one of document.querySelectorAll('.obrazec')) one.addEventListener('click', () => { for (const other of document.querySelectorAll('.obrazec')) other.classList.remove('vybran'); one.classList.add('vybran'); document.querySelector('[name=variant]').value = one.dataset.value; });
const forma = document.querySelector('.v-korzinu'); if (forma) forma.addEventListener('submit', async (event) => { event.preventDefault(); const answer = await fetch('/korzina/dobavit', { method: 'POST', body: new URLSearchParams(new FormData(forma)) }); const said = await answer.json(); document.querySelector('.otvet').textContent = said.text; if (answer.ok) { document.querySelector('.znachok').textContent = said.count; document.querySelector('.dalshe').hidden = false; } });`;
const HEADER = `document.querySelector('.lupa').addEventListener('click', () => { document.querySelector('.poisk').classList.toggle('otkryt'); document.querySelector('.poisk input').focus(); });`;

export const samovar: StreetStore = {
  id: 'samovar',
  name: NAME,
  language: 'ru',
  build: [
    'search behind an icon',
    'variants as clickable swatches',
    'added to the cart without leaving the page',
    'telephone first, mail optional',
    'labels not tied to fields',
  ],
  terms,
  open: (world) => {
    const layout = layoutOf(world);
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world, layout);
    openCart(world, layout);
    openOrder(world, layout);
  },
};

type Layout = (title: string, body: Html, count?: number) => Html;

function layoutOf(_: StoreWorld): Layout {
  return (title, body, count = 0) =>
    html`<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} — ${NAME}</title><style>${raw(STYLE)}</style></head><body><div class="shapka"><a class="logo" href="/">${NAME}</a><a href="/katalog">Каталог</a><a href="/dostavka">Доставка и оплата</a><a href="/kontakty">Контакты</a><button class="ikonka lupa" title="Поиск">⌕</button><a href="/korzina" title="Корзина">🛒 <span class="znachok">${count}</span></a></div><div class="poisk"><form action="/poisk"><input name="q" placeholder="Найти товар"> <button class="knopka">Найти</button></form></div><div class="telo">${body}</div><div class="podval"><a href="/dostavka">Доставка и оплата</a><a href="/vozvrat">Возврат и обмен</a><a href="/voprosy">Вопросы и ответы</a><a href="/politika">Политика конфиденциальности</a><a href="/oferta">Публичная оферта</a><a href="/o-nas">О магазине</a><p>8 800 000-00-12, ежедневно с 9 до 21</p></div><script>${raw(HEADER)}</script></body></html>`;
}

function openShelves({ app, shop }: StoreWorld, layout: Layout): void {
  const grid = (goods: Good[]) =>
    html`<div class="setka">${goods.map((good) => html`<div class="plitka"><a href="/tovar/${good.id}"><img src="/picture/${good.id}" alt=""><div>${good.name}</div></a><div class="cena">${shop.money(good.price)}</div>${good.stock > 0 ? 'В наличии' : 'Нет в наличии'}</div>`)}</div>`;
  app.get('/', (request, reply) =>
    show(
      reply,
      layout(
        'Подарки и посуда',
        html`<h1>Подарки и посуда с характером</h1>${grid(terms.goods)}`,
        shop.pieces(shop.visitor(request, reply)),
      ),
    ),
  );
  app.get('/katalog', (request, reply) =>
    show(
      reply,
      layout(
        'Каталог',
        html`<h1>Каталог</h1>${shop.categories().map((name) => html`<h2>${name}</h2>${grid(terms.goods.filter((good) => good.category === name))}`)}`,
        shop.pieces(shop.visitor(request, reply)),
      ),
    ),
  );
  app.get('/poisk', (request, reply) => {
    const { q = '' } = fieldsOf(request.query);
    const found = shop.search(q);
    return show(
      reply,
      layout(
        'Поиск',
        html`<h1>Поиск: ${q}</h1>${found.length > 0 ? grid(found) : html`<p>По вашему запросу ничего не найдено.</p>`}`,
        shop.pieces(shop.visitor(request, reply)),
      ),
    );
  });
  app.get('/tovar/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Не найдено', html`<h1>Страница не найдена</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<img src="/picture/${good.id}" alt="${good.name}" width="360"><h1>${good.name}</h1><div class="cena">${shop.money(good.price)}</div><p>${good.about}</p>${good.stock > 0 ? html`<p>В наличии</p><form class="v-korzinu"><input type="hidden" name="id" value="${good.id}">${good.options && html`<input type="hidden" name="variant"><div>${good.options.name}:</div><div class="obrazcy">${good.options.values.map((value) => html`<div class="obrazec" data-value="${value}">${value}</div>`)}</div>`}<button class="knopka">В корзину</button></form><p class="otvet" role="status"></p><p class="dalshe" hidden><a href="/korzina">Перейти в корзину</a></p>` : html`<p>Нет в наличии. Сообщить о поступлении: 8 800 000-00-12</p>`}<script>${raw(SWATCHES)}</script>`,
        shop.pieces(shop.visitor(request, reply)),
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld, layout: Layout): void {
  app.post('/korzina/dobavit', (request, reply) => {
    const { id, variant } = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, id, 1, variant || null);
    if (added === 'option-missing')
      return reply.code(422).send({ text: `Выберите ${shop.good(id)?.options?.name.toLowerCase()}` });
    return added === 'added'
      ? { text: 'Товар добавлен в корзину', count: shop.pieces(visitor) }
      : reply.code(422).send({ text: 'Товар закончился' });
  });
  app.get('/korzina', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(
        reply,
        layout('Корзина', html`<h1>Корзина</h1><p>Ваша корзина пуста.</p><a href="/katalog">Вернуться в каталог</a>`),
      );
    const rows = visitor.lines.map((line, index) => {
      const good = shop.good(line.goodId);
      return html`<form method="post" action="/korzina" class="stroka"><a href="/tovar/${line.goodId}">${good?.name}${line.option && `, ${line.option}`}</a><span><button name="n" value="${line.quantity - 1}" title="Меньше">−</button> ${line.quantity} шт. <button name="n" value="${line.quantity + 1}" title="Больше">+</button></span><b>${shop.money((good?.price ?? 0) * line.quantity)}</b><button name="n" value="0" title="Удалить">✕</button><input type="hidden" name="stroka" value="${index}"></form>`;
    });
    return show(
      reply,
      layout(
        'Корзина',
        html`<h1>Корзина</h1>${rows}<p>Итого: <b>${shop.money(shop.totals(visitor).goods)}</b> <small>без доставки</small></p><a class="knopka" href="/oformlenie">Оформить заказ</a>`,
        shop.pieces(visitor),
      ),
    );
  });
  app.post('/korzina', (request, reply) => {
    const { stroka, n } = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(stroka), Number(n));
    return reply.redirect('/korzina', 303);
  });
}

function openOrder({ app, shop }: StoreWorld, layout: Layout): void {
  const needed = {
    telefon: 'телефон',
    fio: 'имя и фамилию',
    gorod: 'город',
    adres: 'адрес',
    indeks: 'индекс',
    delivery: 'способ доставки',
    payment: 'способ оплаты',
    soglasie: 'согласие на обработку данных',
  };
  const page = (visitor: ReturnType<typeof shop.visitor>, form: Record<string, string>, missing: string[]) => {
    const row = (name: string, label: string, extra = '') =>
      html`<div class="row"><span>${label}</span><input name="${name}" value="${form[name] ?? ''}"${raw(extra)}></div>`;
    const radios = (name: string, ways: { id: string; label: string }[]) =>
      ways.map(
        (way) =>
          html`<div class="row"><input type="radio" style="width:auto" name="${name}" value="${way.id}"${form[name] === way.id && raw(' checked')}> ${way.label}</div>`,
      );
    return layout(
      'Оформление заказа',
      html`<h1>Оформление заказа</h1><p>Регистрация не нужна.</p>${missing.length > 0 && html`<p class="oshibka" role="alert">Укажите: ${missing.join(', ')}</p>`}<form method="post" action="/oformlenie">
<h2>Контактные данные</h2>${row('telefon', 'Телефон *', ' type="tel"')}${row('fio', 'Имя и фамилия *')}${row('email', 'E-mail (необязательно)')}
<h2>Адрес доставки</h2>${row('gorod', 'Город *')}${row('indeks', 'Индекс *')}${row('adres', 'Улица, дом, квартира *')}<div class="row"><span>Комментарий к заказу</span><textarea name="kommentariy"></textarea></div>
<h2>Способ доставки</h2>${radios(
        'delivery',
        terms.deliveries.map((way) => ({ id: way.id, label: `${way.name} — ${shop.money(way.price)}, ${way.note}` })),
      )}
<h2>Способ оплаты</h2>${radios(
        'payment',
        terms.payments.map((way) => ({ id: way.id, label: way.name })),
      )}
<h2>Ваш заказ</h2>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>Товары: ${shop.money(shop.totals(visitor).goods)}</p><p>Доставка: <span id="dost">${form.delivery ? shop.money(shop.totals(visitor, form.delivery).delivery) : 'выберите способ'}</span></p><p><b>Итого к оплате: <span id="itog">${shop.money(shop.totals(visitor, form.delivery).total)}</span></b></p>
<div class="row"><input type="checkbox" style="width:auto" name="soglasie" value="da"> Согласен на <a href="/politika">обработку персональных данных</a></div><button class="knopka">Подтвердить заказ</button></form>
<script>${raw(`const goods=${shop.totals(visitor).total};const ways=${JSON.stringify(Object.fromEntries(terms.deliveries.map((way) => [way.id, [shop.money(way.price), shop.money(shop.totals(visitor, way.id).total)]])))};for(const one of document.querySelectorAll('[name=delivery]'))one.addEventListener('change',()=>{document.getElementById('dost').textContent=ways[one.value][0];document.getElementById('itog').textContent=ways[one.value][1]});`)}</script>`,
      shop.pieces(visitor),
    );
  };
  app.get('/oformlenie', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/korzina') : show(reply, page(visitor, {}, []));
  });
  app.post('/oformlenie', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    const missing = emptyOf(form, Object.keys(needed)).map(
      (name) => Object.entries(needed).find(([key]) => key === name)?.[1] ?? name,
    );
    if (form.telefon && form.telefon.replace(/\D/g, '').length < 10) missing.push('правильный номер телефона');
    if (missing.length > 0) return show(reply, page(visitor, form, missing), 422);
    return reply.redirect(shop.place(visitor, form) ? '/spasibo' : '/korzina', 303);
  });
  app.get('/spasibo', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout(
            'Спасибо',
            html`<h1>Спасибо за заказ!</h1><p>Ваш заказ № <b>${number}</b> принят. Мы позвоним, чтобы подтвердить доставку.</p>`,
          ),
        )
      : reply.redirect('/');
  });
}
