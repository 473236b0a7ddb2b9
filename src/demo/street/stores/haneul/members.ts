import { emptyOf, fieldsOf, show } from '../../shop/front.ts';
import { type Html, html } from '../../shop/html.ts';
import type { Member, Members } from '../../shop/members.ts';
import type { StoreWorld } from '../../shop/types.ts';

type Layout = (title: string, body: Html) => Html;

const JOIN = ['id', 'pw', 'pw2', 'name', 'email', 'agree1', 'agree2'];
const ADDRESS = { zip: '우편번호', addr1: '기본주소', addr2: '나머지주소' };

/** What the header offers: to strangers the door, to members their page. */
export function links(member: Member | null): Html {
  return member
    ? html`<a href="/mypage">마이페이지</a><a href="/mypage/wish">관심상품</a><a href="/member/logout">로그아웃</a>`
    : html`<a href="/member/login">로그인</a><a href="/member/join">회원가입</a>`;
}

/** Joining asks for a login of one's own and a password without special signs; afterwards one still has to sign in. */
export function openMembers(world: StoreWorld, members: Members, layout: Layout): void {
  openJoin(world, members, layout);
  openLogin(world, members, layout);
  openMyPage(world, members, layout);
  openWishes(world, members, layout);
}

function openJoin({ app }: StoreWorld, members: Members, layout: Layout): void {
  const page = (form: Record<string, string>, error: string | null) => {
    const row = (label: string, name: string, type = 'text', hint = '') =>
      html`<tr><th>${label} *</th><td><input type="${type}" name="${name}" value="${type === 'password' ? '' : (form[name] ?? '')}" size="26"> <small>${hint}</small></td></tr>`;
    return layout(
      '회원가입',
      html`<h2>회원가입</h2>${error && html`<p class="err" role="alert">${error}</p>`}<form method="post" action="/member/join"><table class="form">${row('아이디', 'id', 'text', '영문소문자/숫자, 4~16자')}${row('비밀번호', 'pw', 'password', '영문/숫자 조합, 8~12자 (특수문자 불가)')}${row('비밀번호 확인', 'pw2', 'password')}${row('이름', 'name')}${row('이메일', 'email', 'email')}</table><p><label><input type="checkbox" name="agree1" value="1"> [필수] 이용약관에 동의합니다</label><label><input type="checkbox" name="agree2" value="1"> [필수] 개인정보 수집 및 이용에 동의합니다</label><label><input type="checkbox" name="news" value="1"> [선택] 쇼핑정보 이메일 수신에 동의합니다</label></p><button class="btnb">회원가입</button></form>`,
    );
  };
  app.get('/member/join', (_, reply) => show(reply, page({}, null)));
  app.post('/member/join', (request, reply) => {
    const form = fieldsOf(request.body);
    const { id = '', pw = '', name = '', email = '' } = form;
    if (emptyOf(form, JOIN).length > 0)
      return show(reply, page(form, '필수 항목을 입력하고 약관에 동의해 주세요.'), 422);
    if (!/^[a-z0-9]{4,16}$/.test(id))
      return show(reply, page(form, '아이디는 영문소문자와 숫자 4~16자로 입력해 주세요.'), 422);
    if (!/^(?=.*[A-Za-z])(?=.*\d)[A-Za-z\d]{8,12}$/.test(pw))
      return show(reply, page(form, '비밀번호는 영문과 숫자를 조합하여 8~12자로 입력해 주세요.'), 422);
    if (pw !== form.pw2) return show(reply, page(form, '비밀번호가 일치하지 않습니다.'), 422);
    if (!members.register(id, pw, { name, email })) return show(reply, page(form, '이미 사용 중인 아이디입니다.'), 422);
    return reply.redirect('/member/welcome', 303);
  });
  app.get('/member/welcome', (_, reply) =>
    show(
      reply,
      layout(
        '가입완료',
        html`<h2>회원가입이 완료되었습니다</h2><p>가입해 주셔서 감사합니다. 로그인 후 이용해 주세요.</p><a class="btnb" href="/member/login">로그인</a>`,
      ),
    ),
  );
}

function openLogin({ app, shop }: StoreWorld, members: Members, layout: Layout): void {
  const page = (toOrder: boolean, error: string | null) =>
    layout(
      '로그인',
      html`<h2>회원 로그인</h2>${error && html`<p class="err" role="alert">${error}</p>`}<form method="post" action="/member/login${toOrder && '?return=order'}"><p><input name="id" placeholder="아이디"></p><p><input type="password" name="pw" placeholder="비밀번호"></p><button class="btnb">로그인</button></form><p><a href="/member/join">회원가입</a></p>${toOrder && html`<hr><h2>비회원 주문</h2><p>회원가입 없이 주문하실 수 있습니다.</p><a class="btnw" href="/order/form" style="text-decoration:none">비회원 구매하기</a>`}`,
    );
  app.get('/member/login', (request, reply) => {
    const toOrder = fieldsOf(request.query).return === 'order';
    if (!members.of(request)) return show(reply, page(toOrder, null));
    return reply.redirect(toOrder ? '/order/form' : '/mypage', 303);
  });
  app.post('/member/login', (request, reply) => {
    const toOrder = fieldsOf(request.query).return === 'order';
    const { id = '', pw = '' } = fieldsOf(request.body);
    const member = members.known(id, pw);
    if (!member) return show(reply, page(toOrder, '아이디 또는 비밀번호가 올바르지 않습니다.'), 422);
    members.enter(shop.visitor(request, reply), member);
    return reply.redirect(toOrder ? '/order/form' : '/', 303);
  });
  app.get('/member/logout', (request, reply) => {
    members.leave(shop.visitor(request, reply));
    return reply.redirect('/', 303);
  });
}

function openMyPage({ app }: StoreWorld, members: Members, layout: Layout): void {
  app.get('/mypage', (request, reply) => {
    const member = members.of(request);
    if (!member) return reply.redirect('/member/login', 303);
    return show(
      reply,
      layout(
        '마이페이지',
        html`<h2>${member.details.name}님, 안녕하세요</h2><ul><li><a href="/mypage/addr">배송지 관리</a></li><li><a href="/mypage/wish">관심상품</a></li></ul>`,
      ),
    );
  });
  app.get('/mypage/addr', (request, reply) => {
    const details = members.of(request)?.details ?? {};
    return show(
      reply,
      layout(
        '배송지 관리',
        html`<h2>배송지 관리</h2>${details.zip ? html`<p>(${details.zip}) ${details.addr1} ${details.addr2}</p>` : html`<p>등록된 배송지가 없습니다.</p>`}<a class="btnw" href="/mypage/addr/new">배송지 등록</a>`,
      ),
    );
  });
  app.get('/mypage/addr/new', (_, reply) =>
    show(
      reply,
      layout(
        '배송지 등록',
        html`<h2>배송지 등록</h2><form method="post" action="/mypage/addr/new"><table class="form">${Object.entries(ADDRESS).map(([name, label]) => html`<tr><th>${label} *</th><td><input type="text" name="${name}" size="30"></td></tr>`)}<tr><th>휴대전화 *</th><td><select name="p1"><option>010</option><option>011</option></select> - <input type="text" class="ho" name="p2" maxlength="4"> - <input type="text" class="ho" name="p3" maxlength="4"></td></tr></table><button class="btnb">저장</button></form>`,
      ),
    ),
  );
  app.post('/mypage/addr/new', (request, reply) => {
    Object.assign(members.of(request)?.details ?? {}, fieldsOf(request.body));
    return reply.redirect('/mypage/addr', 303);
  });
}

function openWishes({ app, shop }: StoreWorld, members: Members, layout: Layout): void {
  app.post('/order/wish', (request, reply) => {
    const member = members.of(request);
    if (!member) return reply.redirect('/member/login', 303);
    const [line] = shop.visitor(request, reply).lines.splice(Number(fieldsOf(request.body).row), 1);
    if (line) member.wishes.push(line.goodId);
    return reply.redirect('/order/basket', 303);
  });
  app.get('/mypage/wish', (request, reply) => {
    const wishes = members.of(request)?.wishes ?? [];
    return show(
      reply,
      layout(
        '관심상품',
        html`<h2>관심상품</h2>${wishes.length === 0 ? html`<p>관심상품이 없습니다.</p>` : html`<ul class="prd">${wishes.map((id) => html`<li><a href="/product/${id}"><img src="/picture/${id}" alt=""><p>${shop.good(id)?.name}</p></a></li>`)}</ul>`}`,
      ),
    );
  });
}
