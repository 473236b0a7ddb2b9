import { describe, expect, it } from 'vitest';
import { accountForm, accountForms } from '../../../src/shopper/account/account-forms.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const field = (label: string, attrs: Record<string, string>): Tree => [
  'label',
  label,
  ['input', { type: 'text', ...attrs }],
];
const form = (action: string, ...parts: Tree[]): Tree => ['form', { action }, ...parts];

/** Sign-in beside registration, as stores of each language word them; `[login, password, again, name, enter, join]`. */
const WORDINGS: [string, string, string, string, string, string, string][] = [
  ['en', 'Email', 'Password', 'Confirm password', 'Last name', 'Sign in', 'Create account'],
  ['hu', 'E-mail cím', 'Jelszó', 'Jelszó újra', 'Vezetéknév', 'Bejelentkezés', 'Regisztráció'],
  ['ru', 'Электронная почта', 'Пароль', 'Повторите пароль', 'Фамилия', 'Войти', 'Зарегистрироваться'],
  ['lt', 'El. paštas', 'Slaptažodis', 'Pakartokite slaptažodį', 'Pavardė', 'Prisijungti', 'Registruotis'],
  ['ko', '이메일', '비밀번호', '비밀번호 확인', '이름', '로그인', '회원가입'],
  ['de', 'E-Mail-Adresse', 'Passwort', 'Passwort wiederholen', 'Nachname', 'Anmelden', 'Konto erstellen'],
  ['fr', 'Adresse e-mail', 'Mot de passe', 'Confirmer le mot de passe', 'Nom', 'Se connecter', 'Créer un compte'],
  ['es', 'Correo electrónico', 'Contraseña', 'Repetir contraseña', 'Apellidos', 'Iniciar sesión', 'Crear cuenta'],
  ['pl', 'E-mail', 'Hasło', 'Powtórz hasło', 'Nazwisko', 'Zaloguj się', 'Zarejestruj się'],
  ['ja', 'メールアドレス', 'パスワード', 'パスワード(確認)', '姓', 'ログイン', '会員登録'],
];

describe.each(WORDINGS)(
  'a page in %s that asks members to sign in and others to register',
  (language, login, password, again, name, enter, join) => {
    const words = wordsFor(language);
    const signIn = form('/a', field(login, {}), field(password, { type: 'password' }), ['button', enter]);
    const register = form(
      '/b',
      field(name, {}),
      field(login, {}),
      field(password, { type: 'password' }),
      field(again, { type: 'password' }),
      ['button', join],
    );

    it('tells the two forms apart, and the button of each', () => {
      const snapshot = page(['body', ['main', signIn, register]]);
      const found = accountForms(snapshot, words).map(({ kind, submit }) => [kind, snapshot.nodes[submit ?? 0]?.text]);
      expect(found).toEqual([
        ['sign-in', enter],
        ['register', join],
      ]);
    });

    it('takes a short registration, e-mail and password, for one by its button', () => {
      const short = form('/c', field(login, {}), field(password, { type: 'password' }), ['button', join]);
      expect(accountForm(page(['body', ['main', short]]), words, 'register')).not.toBeNull();
    });
  },
);

describe('forms that look like one', () => {
  const words = wordsFor('en');

  it('a newsletter is told by its heading or its code where the form says nothing', () => {
    const box = (code: string, heading: string) =>
      page(['body', ['main', ['h3', heading], form(code, field('E-Mail', { name: 'mail' }), ['button', 'anmelden'])]]);
    expect(accountForms(box('/go.php', 'Newsletter'), wordsFor('de'))).toEqual([]);
    expect(accountForms(box('/newsletter.php', 'Bleiben wir in Kontakt'), wordsFor('de'))).toEqual([]);
    expect(accountForms(box('/go.php', 'Kundenkonto'), wordsFor('de'))).toHaveLength(1);
  });

  it('a newsletter is no registration, although its button says sign up', () => {
    const newsletter = form('/n', ['p', 'Our newsletter, once a month'], field('Email', {}), ['button', 'Sign up']);
    expect(accountForms(page(['body', ['main', newsletter]]), words)).toEqual([]);
  });

  it('e-mail first: one field and a button that says create an account', () => {
    const first = form('/e', field('Email address', {}), ['button', 'Create an account']);
    expect(accountForm(page(['body', ['main', first]]), words, 'register')?.fields).toHaveLength(1);
  });

  it('a form without a <form>: the nearest part with a login and a button', () => {
    const drawn: Tree = [
      'div',
      field('Email', {}),
      field('Password', { type: 'password', autocomplete: 'current-password' }),
      ['button', 'Go'],
    ];
    expect(
      accountForm(page(['body', ['main', drawn, ['div', ['button', 'Close']]]]), words, 'sign-in')?.fields,
    ).toHaveLength(2);
  });

  it('what structure says outweighs a bare button: new-password opens an account', () => {
    const bare = form('/x', field('Email', {}), field('Password', { type: 'password', autocomplete: 'new-password' }), [
      'button',
      'Continue',
    ]);
    expect(accountForms(page(['body', ['main', bare]]), words).map((each) => each.kind)).toEqual(['register']);
  });
});

it('a board for questions is no form for members, though guests write a password there', () => {
  const board = form(
    '/board/write',
    field('이름', { name: 'writer' }),
    field('비밀번호', { name: 'password', type: 'password' }),
    ['label', '내용', ['textarea', { name: 'content' }]],
    ['button', '등록'],
  );
  expect(accountForms(page(['body', ['main', board]]), wordsFor('ko'))).toEqual([]);
});

it('a form for members may be sent by a link that leads nowhere', () => {
  const login = form(
    '/login',
    field('아이디', { name: 'member_id' }),
    field('비밀번호', { name: 'pw', type: 'password' }),
    ['a', { href: 'https://store.test/login#none' }, '로그인'],
    ['a', { href: 'https://store.test/join' }, '회원가입'],
  );
  const shown = page(['body', ['main', login]]);
  const found = accountForm(shown, wordsFor('ko'), 'sign-in');
  expect(shown.nodes[found?.submit ?? -1]?.text).toBe('로그인');
});
