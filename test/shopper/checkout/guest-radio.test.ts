import { describe, expect, it } from 'vitest';
import { guestRadio } from '../../../src/shopper/checkout/identity.ts';
import { readScreen } from '../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const radio = (value: string, label: string): Tree => [
  'div',
  ['label', ['input', { type: 'radio', name: 'account', value }], ['span', label]],
];

describe('the way to buy without an account', () => {
  it('is told by what the form sends, however the label is worded', () => {
    const screen = readScreen(
      page(['body', ['main', ['form', radio('register', 'Registruotis'), radio('guest', 'Pirkti kaip svečiui')]]]),
      wordsFor('lt'),
    );
    const found = guestRadio(screen, wordsFor('lt'));
    expect(screen.snapshot.nodes[found?.ref ?? -1]?.attrs.value).toBe('guest');
  });

  it('is what is left beside "I have an account" and "I create one"', () => {
    const choices = [
      radio('a', 'J’ai déjà un compte'),
      radio('b', 'Je crée un compte'),
      radio('c', 'Je préfère aller vite'),
    ];
    const screen = readScreen(page(['body', ['main', ['form', ...choices]]]), wordsFor('fr'));
    const found = guestRadio(screen, wordsFor('fr'));
    expect(screen.snapshot.nodes[found?.ref ?? -1]?.attrs.value).toBe('c');
  });
});

describe('one form for guests and members', () => {
  it('asks for the e-mail, and for the password of members only', () => {
    const mail: Tree = ['input', { type: 'email', name: 'mail' }];
    const password: Tree = ['input', { type: 'password', name: 'password' }];
    const choices = [radio('anonymous', 'Check out as a guest'), radio('existing', 'I have an account: sign in')];
    const screen = readScreen(page(['body', ['main', ['form', mail, ...choices, password]]]), wordsFor('en'));
    expect(screen.fields.map(({ field }) => field)).toEqual(['email']);
    expect(screen.signIn).toEqual([]);
  });

  it('is a sign-in where nothing asks for guests', () => {
    const form: Tree = ['form', ['input', { type: 'email', name: 'mail' }], ['input', { type: 'password', name: 'p' }]];
    const screen = readScreen(page(['body', ['main', form]]), wordsFor('en'));
    expect(screen.signIn.map(({ field }) => field)).toEqual(['email', 'password']);
  });
});
