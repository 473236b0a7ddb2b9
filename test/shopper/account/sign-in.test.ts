import { describe, expect, it } from 'vitest';
import { accountForm } from '../../../src/shopper/account/account-forms.ts';
import { loginField } from '../../../src/shopper/account/sign-in.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const input = (name: string, type = 'text'): Tree => ['input', { name, type }];

/** The field that takes the login, by its name. */
function loginAmong(...inside: Tree[]) {
  const form = accountForm(page(['body', ['form', ['main', ...inside]]]), wordsFor('es'), 'sign-in');
  return form && loginField(form)?.node.attrs.name;
}

describe('the login of a sign-in form', () => {
  const button: Tree = ['button', 'Iniciar sesión'];

  it('stands before the password, also where one form goes around the page and its search', () => {
    expect(loginAmong(input('buscar'), input('usuario'), input('clave', 'password'), button)).toBe('usuario');
  });

  it('may stand below the password where nothing stands above', () => {
    expect(loginAmong(input('clave', 'password'), input('usuario'), button)).toBe('usuario');
  });
});
