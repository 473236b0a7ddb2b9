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
