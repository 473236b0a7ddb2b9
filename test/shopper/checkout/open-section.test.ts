import { describe, expect, it } from 'vitest';
import { sectionOpeners } from '../../../src/shopper/checkout/open-section.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const openers = (language: string, ...sections: Tree[]) =>
  sectionOpeners(page(['body', ['main', ...sections]]), wordsFor(language)).map(({ name }) => name);
const section = (title: string, button: string, ...more: Tree[]): Tree => [
  'section',
  ['h2', title],
  ...more,
  ['button', button],
];

describe('a section of the checkout that is empty until it is opened', () => {
  it.each([
    ['de', 'Lieferadresse', 'Lieferadresse hinzufügen'],
    ['en', 'Contact details', 'Add contact information'],
    ['fr', 'Adresse de facturation', 'Ajouter une adresse'],
    ['ja', 'お届け先', 'お届け先を追加'],
    ['ru', 'Контактные данные', 'Указать контактные данные'],
  ])('has a button that repeats its heading (%s)', (language, title, button) => {
    expect(openers(language, section(title, button))).toEqual([button]);
  });

  it('is none where it asks for something itself', () => {
    expect(openers('en', section('Contact details', 'Save contact details', ['input', { name: 'email' }]))).toEqual([]);
  });

  it('is none where the button leads on or may order', () => {
    expect(openers('en', section('Delivery address', 'Continue to delivery'))).toEqual([]);
    expect(openers('es', section('Pedido', 'Ponga el pedido'))).toEqual([]);
    expect(openers('en', section('Checkout', 'Checkout now'))).toEqual([]);
  });
});
