import { describe, expect, it } from 'vitest';
import { greeting, standingOf } from '../../../src/shopper/account/standing.ts';
import { personaFor } from '../../../src/shopper/persona.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const shopper = (language: string) =>
  personaFor({ head: {}, language, country: null, email: 'shopper@example.com', password: 'x' });
const store = (header: Tree[], main: Tree[] = [['p', 'Welcome to our shop']]) =>
  page(['body', ['header', ...header], ['main', ...main]]);
const link = (text: string, href: string): Tree => ['a', { href: `https://store.test${href}` }, text];

describe('whether the store knows the shopper', () => {
  it.each([
    ['en', 'Sign out'],
    ['hu', 'Kijelentkezés'],
    ['ru', 'Выйти'],
    ['lt', 'Atsijungti'],
    ['ko', '로그아웃'],
    ['de', 'Abmelden'],
    ['fr', 'Se déconnecter'],
    ['es', 'Cerrar sesión'],
    ['pl', 'Wyloguj się'],
    ['ja', 'ログアウト'],
  ])('in %s: a way out, "%s"', (language, text) => {
    expect(standingOf(store([link(text, '/x')]), wordsFor(language), shopper(language))).toBe('in');
  });

  it('an address that signs out tells as much as its words', () => {
    expect(standingOf(store([link('⏻', '/account/logout')]), wordsFor('en'), shopper('en'))).toBe('in');
  });

  it('a stranger is offered to sign in', () => {
    expect(standingOf(store([link('Sign in', '/x')]), wordsFor('en'), shopper('en'))).toBe('out');
  });

  it('an entry of an open menu calls the shopper by name', () => {
    const { firstName, lastName } = shopper('de');
    const open = page(['body', ['main', ['p', 'Möbel']], ['dialog', ['button', `${firstName} ${lastName}`]]]);
    expect(standingOf(open, wordsFor('de'), shopper('de'))).toBe('in');
  });

  it('a page that says neither is unclear', () => {
    expect(standingOf(store([link('Home', '/')]), wordsFor('en'), shopper('en'))).toBe('unclear');
  });

  it('the name counts where the store speaks to the shopper, as a word of its own', () => {
    const { firstName } = shopper('en');
    expect(greeting(store([link(`Hello, ${firstName}`, '/account')]), shopper('en'))?.text).toBe(`Hello, ${firstName}`);
    expect(greeting(store([link(`${firstName}ville Pottery`, '/')]), shopper('en'))).toBeNull();
    expect(greeting(store([], [['p', `A jug by ${firstName} of Leeds`]]), shopper('en'))).toBeNull();
  });
});
