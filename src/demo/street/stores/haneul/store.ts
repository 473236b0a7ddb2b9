import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import { MEMBER_LINKS, Members } from '../../shop/members.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';
import { links, openMembers } from './members.ts';

const NAME = '하늘상점';
const STYLE = `body{margin:0;font:14px/1.6 "Malgun Gothic","Noto Sans CJK KR","Noto Sans KR",sans-serif;color:#333}#top{border-bottom:1px solid #ddd;padding:10px 6%;display:flex;flex-wrap:wrap;gap:16px;align-items:center;justify-content:space-between}#top a{color:#333;text-decoration:none;margin-left:12px;font-size:13px}#logo a{font-size:22px;font-weight:700;margin:0}.wrap{padding:20px 6%}.prd{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:22px;list-style:none;padding:0;text-align:center}.prd a{color:#333;text-decoration:none}.won{color:#c7342c;font-weight:700}.btnb,.main{background:#333;color:#fff;border:1px solid #333;padding:11px 26px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block}.btnw{background:#fff;color:#333;border:1px solid #999;padding:11px 26px;font:inherit;cursor:pointer}table.form{width:100%;border-top:2px solid #333;border-collapse:collapse;margin-bottom:24px}table.form th{background:#fafafa;text-align:left;width:130px;font-weight:400;padding:10px;border-bottom:1px solid #e5e5e5}table.form td{padding:8px;border-bottom:1px solid #e5e5e5}input[type=text],input[type=password],input[type=email],input:not([type]),select,textarea{border:1px solid #ccc;padding:7px;font:inherit;max-width:100%;box-sizing:border-box}.ho{width:70px}.layer{position:fixed;top:70px;left:6%;width:300px;background:#fff;border:1px solid #333;z-index:99;box-shadow:0 4px 20px #0005}.layer div{background:#333;color:#fff;padding:8px;display:flex;justify-content:space-between}.layer button{background:none;border:0;color:#fff;cursor:pointer;font:inherit}.layer p{padding:20px;text-align:center;font-size:18px}.err,.error{color:#c7342c}#foot{background:#f5f5f5;padding:20px 6%;font-size:12px;margin-top:40px}#foot a{color:#333;margin-right:14px}label{display:block;margin:8px 0}img{max-width:100%;height:auto}`;
const POPUP = `if (!/popup=off/.test(document.cookie)) { const layer = document.getElementById('layer'); layer.hidden = false; layer.querySelectorAll('button').forEach((one) => one.addEventListener('click', () => { layer.hidden = true; if (one.dataset.day) document.cookie = 'popup=off;path=/;max-age=86400'; })); }`;

export const haneul: StreetStore = {
  id: 'haneul',
  name: NAME,
  language: 'ko',
  build: [
    'popup layer over the home page',
    'sign-in page before a guest order',
    'order form on one page',
    'telephone in three fields',
    'agreements before paying',
    'buying at once beside the cart',
    'members sign in with a login of their own',
  ],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    const members = new Members(world, links);
    openMembers(world, members, layout);
    openCart(world);
    openOrder(world, members);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - ${NAME}</title><style>${raw(STYLE)}</style></head><body><div id="top"><div id="logo"><a href="/">${NAME}</a></div><form action="/product/search"><input name="keyword" title="검색어 입력"> <button class="btnw" style="padding:6px 12px">검색</button></form><div>${MEMBER_LINKS}<a href="/order/basket">장바구니</a><a href="/board/inquiry">문의하기</a></div></div><div class="wrap">${body}</div><div id="foot"><a href="/shop/company">회사소개</a><a href="/member/agreement">이용약관</a><a href="/member/privacy">개인정보처리방침</a><a href="/shop/delivery">배송안내</a><a href="/shop/return">교환/반품</a><a href="/board/faq">자주 묻는 질문</a><p>고객센터 1588-0000 · 평일 10:00~17:00</p></div></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<ul class="prd">${goods.map((good) => html`<li><a href="/product/${good.id}"><img src="/picture/${good.id}" alt="${good.name}"><p>${good.name}</p></a><p class="won">${price(good.price)}</p>${good.stock > 0 ? '' : html`<p>[품절]</p>`}</li>`)}</ul>`;
  app.get('/', (_, reply) =>
    show(
      reply,
      layout(
        '홈',
        html`<div id="layer" class="layer" hidden><p>신규 회원 가입 시<br><b>3,000원 할인 쿠폰</b></p><div><button data-day="1">오늘 하루 보지 않기</button><button>닫기</button></div></div><h2>추천 상품</h2>${list(terms.goods)}<script>${raw(POPUP)}</script>`,
      ),
    ),
  );
  app.get('/product/search', (request, reply) => {
    const { keyword = '' } = fieldsOf(request.query);
    const found = shop.search(keyword);
    return show(
      reply,
      layout(
        '검색',
        html`<h2>"${keyword}" 검색결과 ${found.length}개</h2>${found.length > 0 ? list(found) : html`<p>검색결과가 없습니다.</p>`}`,
      ),
    );
  });
  app.get('/product/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('오류', html`<h2>페이지를 찾을 수 없습니다</h2>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<img src="/picture/${good.id}" alt="${good.name}" width="340"><h1>${good.name}</h1><form method="post" action="/order/basket"><input type="hidden" name="no" value="${good.id}"><table class="form"><tr><th>판매가</th><td class="won">${price(good.price)}</td></tr><tr><th>배송비</th><td>3,000원 (50,000원 이상 구매 시 무료)</td></tr>${good.options && html`<tr><th>${good.options.name}</th><td><select name="option"><option value="">- [필수] 옵션을 선택해 주세요 -</option>${good.options.values.map((value) => html`<option>${value}</option>`)}</select></td></tr>`}<tr><th>수량</th><td><input name="quantity" value="1" class="ho"></td></tr></table>${good.stock > 0 ? html`<button class="btnb" name="go" value="buy">바로구매하기</button> <button class="btnw" name="go" value="cart">장바구니 담기</button>` : html`<p class="err">품절된 상품입니다.</p>`}</form><p>${good.about}</p>`,
      ),
    );
  });
}

function price(won: number): string {
  return `${won.toLocaleString('ko-KR')}원`;
}

function openCart({ app, shop }: StoreWorld): void {
  app.post('/order/basket', (request, reply) => {
    const form = fieldsOf(request.body);
    const added = shop.add(shop.visitor(request, reply), form.no, Number(form.quantity), form.option || null);
    if (added !== 'added')
      return show(
        reply,
        layout(
          '옵션 선택',
          html`<p class="err">필수 옵션을 선택해 주세요.</p><a href="/product/${form.no ?? ''}">돌아가기</a>`,
        ),
        422,
      );
    return reply.redirect(form.go === 'buy' ? '/member/login?return=order' : '/order/basket', 303);
  });
  app.get('/order/basket', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    if (visitor.lines.length === 0)
      return show(reply, layout('장바구니', html`<h2>장바구니</h2><p>장바구니가 비어 있습니다.</p>`));
    const sums = shop.totals(visitor, 'taekbae');
    return show(
      reply,
      layout(
        '장바구니',
        html`<h2>장바구니</h2><table class="form"><tr><th>상품정보</th><th>판매가</th><th>수량</th><th>합계</th><th>선택</th></tr>${visitor.lines.map((line, index) => html`<tr><td>${shop.good(line.goodId)?.name}${line.option && ` [${line.option}]`}</td><td>${price(shop.good(line.goodId)?.price ?? 0)}</td><td><form method="post" action="/order/change"><input type="hidden" name="row" value="${index}"><input name="quantity" class="ho" value="${line.quantity}"> <button>변경</button></form></td><td>${price((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td><td><form method="post" action="/order/change"><input type="hidden" name="row" value="${index}"><button name="quantity" value="0">삭제</button></form><form method="post" action="/order/wish"><input type="hidden" name="row" value="${index}"><button>관심상품으로 이동</button></form></td></tr>`)}</table><p>상품금액 ${price(sums.goods)} + 배송비 ${sums.delivery ? price(sums.delivery) : '무료'} = 결제예정금액 <b class="won">${price(sums.total)}</b></p><a class="btnb" href="/member/login?return=order">전체상품주문</a> <a class="btnw" href="/" style="text-decoration:none">쇼핑계속하기</a>`,
      ),
    );
  });
  app.post('/order/change', (request, reply) => {
    const form = fieldsOf(request.body);
    shop.setQuantity(shop.visitor(request, reply), Number(form.row), Number(form.quantity));
    return reply.redirect('/order/basket', 303);
  });
}

const NEEDED = ['name', 'zip', 'addr1', 'addr2', 'p1', 'p2', 'p3', 'email', 'payment', 'pw', 'agree1', 'agree2'];

function openOrder({ app, shop }: StoreWorld, members: Members): void {
  const page = (visitor: Visitor, form: Record<string, string>, wrong: boolean) => {
    const sums = shop.totals(visitor, 'taekbae');
    const row = (label: string, body: Html) => html`<tr><th>${label} *</th><td>${body}</td></tr>`;
    const input = (name: string, type = 'text') =>
      html`<input type="${type}" name="${name}" value="${form[name] ?? ''}" size="26">`;
    return layout(
      '주문서 작성',
      html`<h2>주문서 작성</h2>${wrong && html`<p class="err" role="alert">필수 항목을 모두 입력하고 약관에 동의해 주세요.</p>`}<table class="form">${visitor.lines.map((line) => html`<tr><td>${shop.good(line.goodId)?.name} ${line.option}</td><td>${line.quantity}개</td><td>${price((shop.good(line.goodId)?.price ?? 0) * line.quantity)}</td></tr>`)}</table><form method="post" action="/order/form"><h3>배송 정보</h3><table class="form">${row('받으시는 분', input('name'))}${row('우편번호', html`<input type="text" name="zip" size="8" value="${form.zip ?? ''}">`)}${row('기본주소', html`<input type="text" name="addr1" size="36" value="${form.addr1 ?? ''}">`)}${row('나머지주소', html`<input type="text" name="addr2" size="36" value="${form.addr2 ?? ''}">`)}${row('휴대전화', html`<select name="p1"><option>010</option><option>011</option><option>016</option></select> - <input type="text" class="ho" name="p2" maxlength="4" value="${form.p2 ?? ''}"> - <input type="text" class="ho" name="p3" maxlength="4" value="${form.p3 ?? ''}">`)}${row('이메일', input('email', 'email'))}${row('주문조회 비밀번호', input('pw', 'password'))}<tr><th>배송메시지</th><td><textarea name="memo" cols="36" rows="2"></textarea></td></tr></table><h3>결제수단</h3>${terms.payments.map((way) => html`<label><input type="radio" name="payment" value="${way.id}"> ${way.name}</label>`)}<h3>결제 예정 금액</h3><p>총 상품금액 ${price(sums.goods)}<br>배송비 ${sums.delivery ? price(sums.delivery) : '0원'}<br><b>최종 결제금액 <span class="won">${price(sums.total)}</span></b></p><label><input type="checkbox" name="agree1" value="1"> 비회원 구매 개인정보 수집 및 이용에 동의합니다.</label><label><input type="checkbox" name="agree2" value="1"> 구매조건을 확인하였으며 결제진행에 동의합니다.</label><button class="btnb">결제하기</button></form>`,
    );
  };
  app.get('/order/form', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0
      ? reply.redirect('/order/basket')
      : show(reply, page(visitor, members.prefilled(request), false));
  });
  app.post('/order/form', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = { ...fieldsOf(request.body), delivery: 'taekbae' };
    const wrong =
      emptyOf(form, NEEDED).length > 0 ||
      !/^\d{5}$/.test(fieldsOf(form).zip ?? '') ||
      !/^\d{4}$/.test(fieldsOf(form).p3 ?? '');
    if (wrong) return show(reply, page(visitor, form, true), 422);
    return reply.redirect(shop.place(visitor, form) ? '/order/result' : '/order/basket', 303);
  });
  app.get('/order/result', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout(
            '주문완료',
            html`<h2>주문이 완료되었습니다</h2><p>주문번호 <b>${number}</b></p><p>주문해 주셔서 감사합니다. 입금 계좌는 이메일로 안내해 드립니다.</p>`,
          ),
        )
      : reply.redirect('/');
  });
}
