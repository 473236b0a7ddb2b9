import { describe, expect, it } from 'vitest';
import { readScreen } from '../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const mail = (name: string): Tree => ['input', { name, type: 'email' }];
const signIn: [string, ...Tree[]] = [
  'div',
  ['h2', 'Ya soy cliente'],
  mail('usuario'),
  ['input', { type: 'password', name: 'clave' }],
];
const named = (fields: readonly { node: { attrs: Record<string, string> } }[]) =>
  fields.map(({ node }) => node.attrs.name);

function screenWith(...boxes: Tree[]) {
  return readScreen(page(['body', ['form', { action: '/compra' }, ['main', ...boxes]]]), wordsFor('es'));
}

describe('a page that is one form, with a box to sign in', () => {
  it('leaves the e-mail of a guest beside it to be given', () => {
    const screen = screenWith(
      [...signIn, ['button', 'Iniciar sesión']],
      ['div', ['h2', 'Comprar como invitado'], mail('invitado'), ['button', 'Continuar como invitado']],
    );
    expect(named(screen.fields)).toEqual(['invitado']);
    expect(named(screen.signIn)).toEqual(['usuario', 'clave']);
  });

  it('is one question where the button to sign in stands outside the box', () => {
    const screen = screenWith(signIn, ['div', mail('otra'), ['button', 'Iniciar sesión']]);
    expect(named(screen.signIn)).toEqual(['usuario', 'clave', 'otra']);
  });
});
