import { describe, expect, it } from 'vitest';
import { wantsAccount } from '../../../src/shopper/account/forced-account.ts';
import { readScreen } from '../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const field = (label: string, name: string): Tree => ['label', label, ['input', { type: 'text', name }]];
const create: Tree = [
  'form',
  { action: '/create' },
  field('Adresse e-mail', 'email'),
  ['button', 'Créez votre compte'],
];
const guest: Tree = [
  'form',
  { action: '/guest' },
  field('Nom', 'lastname'),
  field('Adresse', 'address1'),
  field('Code postal', 'postcode'),
  ['button', 'Continuer'],
];
const asks = (...forms: Tree[]) => {
  const words = wordsFor('fr');
  return wantsAccount(readScreen(page(['body', ['main', ...forms]]), words), words);
};

describe('a screen that only offers to open an account', () => {
  it('wants one', () => {
    expect(asks(create)).toBe(true);
  });

  it('wants none where a form beside it asks for the address and no password', () => {
    expect(asks(create, guest)).toBe(false);
  });

  it('wants none where the same form has a button for guests', () => {
    const both: Tree = [
      'form',
      field('Adresse e-mail', 'email'),
      ['button', 'Créez votre compte'],
      ['button', 'Commander en invité'],
    ];
    expect(asks(both)).toBe(false);
  });

  it('wants none where the same form also just goes on', () => {
    const both: Tree = [
      'form',
      field('Adresse e-mail', 'email'),
      ['button', 'Continuer'],
      ['button', 'Créez votre compte et continuez'],
    ];
    expect(asks(both)).toBe(false);
  });
});
