import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';

const NAME = '和美堂';
const STYLE = `body{margin:0;font:15px/1.8 "Hiragino Mincho ProN","Noto Serif CJK JP",serif;color:#333;background:#fcfbf7}.hd{padding:20px 6%;display:flex;flex-wrap:wrap;gap:20px;align-items:center;border-top:4px solid #7a1f2b;border-bottom:1px solid #ddd}.hd a{color:#333;text-decoration:none}.hd h1{margin:0;font-size:24px}main{padding:22px 6%}.list{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:22px}.list a{color:#333;text-decoration:none}.yen{color:#7a1f2b}.btn,.main{background:#7a1f2b;color:#fff;border:0;padding:12px 28px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block}.back{background:#999}dl{display:grid;grid-template-columns:200px 1fr;border-top:1px solid #ccc}@media(max-width:700px){dl{grid-template-columns:1fr}}dt{background:#f1ede4;padding:12px;border-bottom:1px solid #ccc}dd{margin:0;padding:10px;border-bottom:1px solid #ccc}.req{background:#7a1f2b;color:#fff;font-size:11px;padding:1px 6px;margin-left:6px}input,select,textarea{font:inherit;padding:7px;border:1px solid #bbb;max-width:100%;box-sizing:border-box}.s{width:80px}.w{width:320px}.error{color:#b00}.steps span{margin-right:14px;color:#aaa}.steps b{margin-right:14px;color:#7a1f2b}label{display:block}footer{padding:22px 6%;background:#f1ede4}footer a{margin-right:14px;color:#333}table{width:100%;border-collapse:collapse}td,th{border-bottom:1px solid #ccc;padding:10px;text-align:left}img{max-width:100%;height:auto}`;
const PREFECTURES =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );
const ADDRESS = [
  'sei',
  'mei',
  'sei_kana',
  'mei_kana',
  'zip1',
  'zip2',
  'pref',
  'addr1',
  'addr2',
  'tel1',
  'tel2',
  'tel3',
  'email',
  'email2',
];

export const wabi: StreetStore = {
  id: 'wabi',
  name: NAME,
  language: 'ja',
  build: [
    'confirmation screens',
    'names split, with their reading in katakana',
    'postcode and telephone in several fields',
    'mail address typed twice',
    'guest chosen beside the sign-in',
  ],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    openAddress(world);
    openConfirm(world);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}|${NAME}</title><style>${raw(STYLE)}</style></head><body><div class="hd"><a href="/"><h1>${NAME}</h1></a><form action="/products/list"><input name="name" placeholder="キーワードを入力"> <button>検索</button></form><a href="/products/list">商品一覧</a><a href="/contact">お問い合わせ</a><a href="/cart">カートを見る</a></div><main>${body}</main><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}</footer></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<div class="list">${goods.map((good) => html`<div><a href="/products/detail/${good.id}"><img src="/picture/${good.id}" alt="${good.name}"><p>${good.name}</p></a><p class="yen">${yen(good.price)}(税込)</p></div>`)}</div>`;
  app.get('/', (_, reply) => show(reply, layout('暮らしの道具', html`<h2>暮らしの道具</h2>${list(terms.goods)}`)));
  app.get('/products/list', (request, reply) => {
    const { name = '' } = fieldsOf(request.query);
    const found = name ? shop.search(name) : terms.goods;
    return show(
      reply,
      layout(
        '商品一覧',
        html`<h2>${name ? `「${name}」の検索結果` : '商品一覧'}</h2>${found.length > 0 ? list(found) : html`<p>お探しの商品は見つかりませんでした。</p>`}`,
      ),
    );
  });
  app.get('/products/detail/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('エラー', html`<h2>ページが見つかりません</h2>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<img src="/picture/${good.id}" alt="${good.name}" width="340"><h2>${good.name}</h2><p class="yen">${yen(good.price)} <small>税込</small></p><p>${good.about}</p>${good.stock > 0 ? html`<p>在庫あり</p><form method="post" action="/cart/add"><input type="hidden" name="id" value="${good.id}">${good.options && html`<p>${good.options.name} <select name="option"><option value="">選択してください</option>${good.options.values.map((value) => html`<option>${value}</option>`)}</select></p>`}<p>数量 <input class="s" name="quantity" value="1"></p><button class="btn">カートに入れる</button></form>` : html`<p class="error">売り切れ</p>`}`,
      ),
    );
  });
}

function yen(value: number): string {
  return `${value.toLocaleString('ja-JP')}円`;
}

function table(shop: StoreWorld['shop'], visitor: Visitor, open: boolean): Html {
  return html`<table><tr><th>商品名</th><th>単価</th><th>数量</th><th>小計</th></tr>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}${line.option && ` / ${line.option}`}</td><td>${yen(shop.good(line.goodId)?.price ?? 0)}</td><td>${open ? html`<form method="post" action="/cart/change"><input type="hidden" name="row" value="${index}"><input class="s" name="quantity" value="${line.quantity}" title="数量"> <button>数量を変更</button></form><form method="post" action="/cart/change"><input type="hidden" name="row" value="${index}"><button name="quantity" value="0">削除</button></form>` : line.quantity}</td><td>${yen((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td></tr>`)}</table>`;
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/cart/add', (request, reply) => {
    const form = fieldsOf(request.body);
    const added = shop.add(shop.visitor(request, reply), form.id, Number(form.quantity), form.option || null);
    return added === 'added'
      ? reply.redirect('/cart', 303)
      : show(
          reply,
          layout(
            'エラー',
            html`<p class="error">色を選択してください。</p><a href="/products/detail/${form.id ?? ''}">戻る</a>`,
          ),
          422,
        );
  });
  app.get('/cart', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('カート', html`<h2>ショッピングカート</h2><p>現在カート内に商品はございません。</p>`));
    return show(
      reply,
      layout(
        'カート',
        html`<h2>ショッピングカート</h2>${table(shop, visitor, true)}<p>合計:<b class="yen">${yen(shop.totals(visitor).goods)}</b></p><a class="btn back" href="/products/list">お買い物を続ける</a> <a class="btn" href="/shopping/login">レジに進む</a>`,
      ),
    );
  });
  app.post('/cart/change', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.row), Number(form.quantity));
    return reply.redirect('/cart', 303);
  });
}

function openAddress({ app, shop }: StoreWorld): void {
  app.get('/shopping/login', (_, reply) =>
    show(
      reply,
      layout(
        'ログイン',
        html`<h2>会員の方</h2><form method="post" action="/shopping/login"><p><input class="w" name="email" placeholder="メールアドレス"></p><p><input class="w" type="password" name="pass" placeholder="パスワード"></p><button class="btn">ログイン</button></form><h2>会員登録をせずに購入される方</h2><p>会員登録をしなくてもお買い物いただけます。</p><a class="btn" href="/shopping/nonmember">ゲスト購入</a>`,
      ),
    ),
  );
  app.post('/shopping/login', (_, reply) =>
    show(reply, layout('ログイン', html`<p class="error">メールアドレスまたはパスワードが正しくありません。</p>`), 422),
  );
  const req = html`<span class="req">必須</span>`;
  const page = (form: Record<string, string>, errors: string[]) => {
    const box = (name: string, size: string, title = '') =>
      html`<input class="${size}" name="${name}" value="${form[name] ?? ''}" title="${title}">`;
    return layout(
      'お客様情報の入力',
      html`<p class="steps"><b>1.お客様情報</b><span>2.お届け・お支払い</span><span>3.ご注文内容の確認</span></p><h2>お客様情報の入力</h2>${errors.length > 0 && html`<p class="error" role="alert">${errors.join(' ')}</p>`}<form method="post" action="/shopping/nonmember"><dl><dt>お名前${req}</dt><dd>姓 ${box('sei', 's')} 名 ${box('mei', 's')}</dd><dt>お名前(フリガナ)${req}</dt><dd>セイ ${box('sei_kana', 's')} メイ ${box('mei_kana', 's')}</dd><dt>郵便番号${req}</dt><dd>〒 ${box('zip1', 's', '郵便番号 前半')} - ${box('zip2', 's', '郵便番号 後半')}</dd><dt>住所${req}</dt><dd><select name="pref"><option value="">都道府県を選択</option>${PREFECTURES.map((name) => (name === form.pref ? html`<option selected>${name}</option>` : html`<option>${name}</option>`))}</select><br>${box('addr1', 'w')}<small>市区町村名</small><br>${box('addr2', 'w')}<small>番地・ビル名</small></dd><dt>電話番号${req}</dt><dd>${box('tel1', 's')} - ${box('tel2', 's')} - ${box('tel3', 's')}</dd><dt>メールアドレス${req}</dt><dd>${box('email', 'w')}<br>${box('email2', 'w')}<small>確認のためもう一度入力してください</small></dd></dl><button class="btn">次へ</button></form>`,
    );
  };
  app.get('/shopping/nonmember', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/cart') : show(reply, page(visitor.form, []));
  });
  app.post('/shopping/nonmember', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    Object.assign(visitor.form, form);
    const errors = emptyOf(form, ADDRESS).length > 0 ? ['必須項目を入力してください。'] : [];
    if (form.sei_kana && !/^[ァ-ヶー]+$/.test(`${form.sei_kana}${form.mei_kana}`))
      errors.push('フリガナは全角カタカナで入力してください。');
    if (form.zip1 && !/^\d{3}-\d{4}$/.test(`${form.zip1}-${form.zip2}`))
      errors.push('郵便番号を正しく入力してください。');
    if (form.email !== form.email2) errors.push('メールアドレスが一致しません。');
    return errors.length > 0 ? show(reply, page(form, errors), 422) : reply.redirect('/shopping', 303);
  });
}

function openConfirm({ app, shop }: StoreWorld): void {
  const known = (visitor: Visitor) => visitor.lines.length > 0 && emptyOf(visitor.form, ADDRESS).length === 0;
  const choose = (error: boolean) =>
    layout(
      'お届け・お支払い方法',
      html`<p class="steps"><span>1.お客様情報</span><b>2.お届け・お支払い</b><span>3.ご注文内容の確認</span></p><h2>お届け・お支払い方法</h2>${error && html`<p class="error" role="alert">お支払い方法を選択してください。</p>`}<form method="post" action="/shopping"><h3>配送方法</h3><select name="delivery"><option value="takkyubin">宅急便 ${yen(880)}(2〜4日でお届け)</option></select><h3>お届け時間帯</h3><select name="time"><option>指定なし</option><option>午前中</option><option>14時〜16時</option></select><h3>お支払い方法</h3>${terms.payments.map((way) => html`<label><input type="radio" name="payment" value="${way.id}"> ${way.name}${way.fee > 0 && `(手数料${yen(way.fee)})`}</label>`)}<h3>備考</h3><textarea name="note" rows="3" class="w"></textarea><p><button class="btn">確認画面へ</button></p></form>`,
    );
  app.get('/shopping', (request, reply) =>
    known(shop.visitor(request, reply)) ? show(reply, choose(false)) : reply.redirect('/shopping/nonmember'),
  );
  app.post('/shopping', (request, reply) => {
    const form = fieldsOf(request.body);
    if (!form.payment) return show(reply, choose(true), 422);
    Object.assign(shop.visitor(request, reply).form, form);
    return reply.redirect('/shopping/confirm', 303);
  });
  app.get('/shopping/confirm', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const { form } = visitor;
    if (!known(visitor) || !form.payment) return reply.redirect('/shopping');
    const sums = shop.totals(visitor, form.delivery, form.payment);
    return show(
      reply,
      layout(
        'ご注文内容の確認',
        html`<p class="steps"><span>1.お客様情報</span><span>2.お届け・お支払い</span><b>3.ご注文内容の確認</b></p><h2>ご注文内容の確認</h2><p>まだご注文は完了していません。内容をご確認のうえ「注文を確定する」を押してください。</p>${table(shop, visitor, false)}<p>小計:${yen(sums.goods)}<br>送料:${yen(sums.delivery)}${sums.fee > 0 && html`<br>代引手数料:${yen(sums.fee)}`}<br><b>お支払い合計:<span class="yen">${yen(sums.total)}</span></b></p><dl><dt>お届け先</dt><dd>${form.sei} ${form.mei} 様<br>〒${form.zip1}-${form.zip2} ${form.pref}${form.addr1}${form.addr2}</dd><dt>お支払い方法</dt><dd>${terms.payments.find((way) => way.id === form.payment)?.name}</dd></dl><form method="post" action="/shopping/order"><a class="btn back" href="/shopping">戻る</a> <button class="btn">注文を確定する</button></form>`,
      ),
    );
  });
  app.post('/shopping/order', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const order = known(visitor) && visitor.form.payment ? shop.place(visitor, visitor.form) : null;
    return reply.redirect(order ? '/shopping/complete' : '/cart', 303);
  });
  app.get('/shopping/complete', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout(
            'ご注文完了',
            html`<h2>ご注文ありがとうございました</h2><p>ご注文番号:<b>${number}</b></p><p>ご注文確認メールをお送りしました。</p>`,
          ),
        )
      : reply.redirect('/');
  });
}
