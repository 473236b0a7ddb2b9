import { describe, expect, it } from 'vitest';
import { formFields } from '../../../src/shopper/intents/fields.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

describe("a payment card's fields", () => {
  it.each([
    ['en', 'Card number'],
    ['en', 'Name on card'],
    ['de', 'Kreditkarte Nummer'],
    ['fr', 'Numéro de carte bancaire'],
  ])('ask for nothing of an address (%s, %s)', (language, label) => {
    const snapshot = page(['body', ['form', ['label', label, ['input', { type: 'text' }]]]]);
    expect(formFields(snapshot, wordsFor(language)).map((field) => field.field)).toEqual([null]);
  });

  it('are told by their autofill token without a word', () => {
    const snapshot = page(['body', ['form', ['input', { type: 'text', name: 'name', autocomplete: 'cc-name' }]]]);
    expect(formFields(snapshot, wordsFor('pl')).map((field) => field.field)).toEqual([null]);
  });
});

const fields = (language: string, ...inputs: Tree[]) =>
  formFields(page(['body', ['main', ['form', ...inputs]]]), wordsFor(language)).map((field) => field.field);

describe('the lines of an address', () => {
  it('are one street, also where there are three', () => {
    const line = (number: number): Tree => ['p', `Address line ${number}`, ['input', { type: 'text', name: 'x' }]];
    const read = fields('en', line(1), line(2), line(3), ['p', 'City', ['input', { type: 'text', name: 'y' }]]);
    expect(read).toEqual(['street', 'street2', 'street2', 'city']);
  });

  it('are one street and a further line, however the second is called', () => {
    const line = (name: string): Tree => ['input', { name, placeholder: 'Adresse' }];
    expect(fields('fr', line('l1'), line('l2'), ['input', { name: 'city' }])).toEqual(['street', 'street2', 'city']);
  });

  it('are told by their number', () => {
    expect(fields('lt', ['input', { name: 'line1' }], ['input', { name: 'line2' }])).toEqual(['street', 'street2']);
  });

  it('are told by standing before the town, where a line must be filled that nothing names', () => {
    const form: Tree = ['form', ['input', { name: 'lastname' }], ['input', { name: 'x' }], ['input', { name: 'city' }]];
    const shown = page(['body', ['main', form]]);
    expect(formFields(shown, wordsFor('en')).map(({ field }) => field)).toEqual(['lastName', null, 'city']);
    for (const node of shown.nodes) if (node.attrs.name === 'x') node.state = { required: true };
    expect(formFields(shown, wordsFor('en')).map(({ field }) => field)).toEqual(['lastName', 'street', 'city']);
  });

  it('are told by their place in an array', () => {
    expect(fields('en', ['input', { name: 'street[0]' }], ['input', { name: 'street[1]' }])).toEqual([
      'street',
      'street2',
    ]);
  });

  it('stay two streets where each belongs to an address of its own', () => {
    const street: Tree = ['input', { name: 'street' }];
    const city: Tree = ['input', { name: 'city' }];
    expect(fields('en', street, city, street, city)).toEqual(['street', 'city', 'street', 'city']);
  });
});

describe('a field of one word for two things', () => {
  const meanings = (language: string, ...labels: string[]) =>
    formFields(
      page([
        'body',
        [
          'form',
          ...labels.map((label, at): Tree => ['p', ['label', { for: `f${at}` }, label], ['input', { id: `f${at}` }]]),
        ],
      ]),
      wordsFor(language),
    ).map(({ field }) => field);

  it('is nothing of the shopper where it takes a fax number', () => {
    const row = (label: string): Tree => ['p', label, ['input', { type: 'text', name: 'n' }]];
    expect(fields('ja', row('FAX番号'))).toEqual([null]);
    expect(fields('de', row('Telefon / Fax'))).toEqual(['phone']);
  });

  it('is no postcode where it takes a coupon', () => {
    expect(meanings('lt', 'Nuolaidos kodas', 'Pašto kodas')).toEqual([null, 'postcode']);
  });

  it('takes the whole name where it stands alone', () => {
    expect(meanings('ko', '이름', '휴대전화')).toEqual(['fullName', 'phone']);
  });
});

describe('names in code', () => {
  it('are read word by word, however the words are joined', () => {
    const named = ['receiverZonecode', 'receiverAddress', 'receiverAddressSub', 'receiver_zipcode'].map(
      (name): Tree => ['input', { name }],
    );
    expect(fields('ko', ...named)).toEqual(['postcode', 'street', 'street2', 'postcode']);
  });
});

describe('a row of fields that are called in turn', () => {
  const row = (label: string, ...names: string[]): Tree => [
    'table',
    ['tr', ['td', label], ['td', ...names.map((name): Tree => ['input', { name }])]],
  ];

  it.each([
    ['pl', 'Ulica / nr domu', ['street', 'houseNumber']],
    ['pl', 'Kod i miejscowość *', ['postcode', 'city']],
    ['de', 'PLZ / Ort*', ['postcode', 'city']],
    ['fr', 'Code postal, ville', ['postcode', 'city']],
  ] as const)('%s: %s', (language, label, expected) => {
    expect(fields(language, row(label, 'a', 'b'))).toEqual(expected);
  });

  it('is not read so where there are more fields than names', () => {
    expect(fields('de', row('PLZ / Ort', 'a', 'b', 'c'))).not.toContain('city');
  });
});

describe('what people sign in with', () => {
  const login = (label: string): Tree => ['label', label, ['input', { name: 'login', autocomplete: 'username' }]];

  it('is an e-mail address where the label says so', () => {
    expect(fields('hu', login('Email'))).toEqual(['email']);
  });

  it('is a name of its own where nothing says so', () => {
    expect(fields('en', login('User name'))).toEqual(['username']);
  });
});
