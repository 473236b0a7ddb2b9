import { describe, expect, it } from 'vitest';
import { menuButton } from '../../../src/shopper/account/reach-form.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('en');
const pressed = (...inside: Tree[]) => {
  const shown = page(['body', ['header', ...inside], ['main', ['button', { class: 'menu-item-toggle' }, '']]]);
  const ref = menuButton(shown, words);
  return ref === null ? null : shown.nodes[ref]?.attrs.class;
};

describe('the button that opens the menu on a phone', () => {
  it('says so', () => {
    expect(pressed(['button', { class: 'a' }, 'Menu'], ['button', { class: 'navbar-toggler' }, ''])).toBe('a');
  });

  it('or says nothing and is marked so', () => {
    expect(pressed(['button', { class: 'search' }, ''], ['button', { class: 'navbar-toggler' }, ''])).toBe(
      'navbar-toggler',
    );
  });

  it('or holds a sign of three bars', () => {
    expect(pressed(['button', { class: 'sp' }, ['i', { class: 'fas fa-bars' }]])).toBe('sp');
  });

  it('or says so in another language', () => {
    expect(pressed(['button', { class: 'navbar-toggler' }, 'Переключить'])).toBe('navbar-toggler');
    expect(pressed(['button', { class: 'account-menu' }, 'Your account'])).toBeNull();
  });

  it('stands at the top', () => {
    expect(pressed(['button', { class: 'search' }, ''])).toBeNull();
  });
});
