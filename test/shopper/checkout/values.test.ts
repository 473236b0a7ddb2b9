import { describe, expect, it } from 'vitest';
import { mailPart } from '../../../src/shopper/checkout/answers/mail-parts.ts';
import { cutInto } from '../../../src/shopper/checkout/answers/type-fields.ts';
import { valuesFor } from '../../../src/shopper/checkout/answers/values.ts';
import { readScreen } from '../../../src/shopper/checkout/screen.ts';
import { formFields } from '../../../src/shopper/intents/fields.ts';
import { personaFor } from '../../../src/shopper/persona.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

describe('one number for several fields', () => {
  it.each([
    ['090-1234-5678', [3, 4, 4], ['090', '1234', '5678']],
    ['150-0001', [3, 4], ['150', '0001']],
    ['1500001', [3, 4], ['150', '0001']],
    ['20000000', [Number.NaN, Number.NaN], ['2000', '0000']],
    ['2000-0000', [4, 4], ['2000', '0000']],
  ])('%s for sizes %j', (value, sizes, pieces) => {
    expect(cutInto(value, sizes)).toEqual(pieces);
  });
});

describe('a password', () => {
  const persona = personaFor({
    head: {},
    language: 'ko',
    country: 'KR',
    email: 'shopper@example.com',
    password: 'Tulip-Forest-4821-river',
  });
  const passwords = (label: string) => {
    const snapshot = page(['form', ['label', { for: 'p' }, label], ['input', { id: 'p', type: 'password' }]]);
    const [field] = formFields(snapshot, wordsFor('ko'));
    return field ? valuesFor({ ...field, field: 'password', label }, persona, wordsFor('ko'), []) : [];
  };

  it('is as short as the label asks for', () => {
    expect(passwords('비밀번호 (4자~8자)')[0]).toBe('TulipFor');
  });

  it('is the whole one where the label asks for no length', () => {
    expect(passwords('비밀번호')[0]).toBe('Tulip-Forest-4821-river');
  });
});

describe('a tax number', () => {
  const numbers = (language: string, country: string) => {
    const persona = personaFor({ head: {}, language, country, email: 'a@example.com', password: 'x' });
    const [field] = formFields(page(['form', ['input', { name: 'x' }]]), wordsFor(language));
    return field ? valuesFor({ ...field, field: 'taxId' }, persona, wordsFor(language), []) : [];
  };

  it('is given where every buyer is asked for one, and nowhere else', () => {
    expect(numbers('es', 'ES')).toContain('12345678Z');
    expect(numbers('de', 'DE')).toEqual([]);
  });
});

describe('an e-mail in two fields around an @', () => {
  const screen = (between: string) =>
    readScreen(
      page([
        'body',
        [
          'form',
          ['td', ['input', { name: 'email1' }], ['i', between], ['input', { name: 'email2' }]],
          ['input', { name: 'zip' }],
        ],
      ]),
      wordsFor('ko'),
    );

  it('is split there', () => {
    const whole = screen('@');
    expect(whole.fields.slice(0, 2).map((field) => mailPart(whole, field, 'anna@example.com'))).toEqual([
      'anna',
      'example.com',
    ]);
  });

  it('is written whole where no @ stands between', () => {
    const whole = screen('repeat');
    expect(whole.fields.slice(0, 2).map((field) => mailPart(whole, field, 'anna@example.com'))).toEqual([null, null]);
  });

  it('is split where the domain is chosen from a list, and typed beside it', () => {
    const typed: Tree = ['span', ['input', { name: 'email2' }]];
    const box: Tree = ['div', ['input', { name: 'email1' }], '@', ['span', ['select', { id: 'domain' }], typed]];
    const shown = page(['body', ['form', ['table', ['tr', ['td', box]]], ['input', { name: 'zip' }]]]);
    const domains = ['', 'naver.com', 'daum.net', 'nate.com', 'etc'];
    for (const node of shown.nodes)
      if (node.tag === 'select')
        node.options = domains.map((value) => ({ value, label: value, selected: value === '', disabled: false }));
    const list = readScreen(shown, wordsFor('ko'));
    const parts = list.fields.map((field) => mailPart(list, field, 'anna@example.com'));
    expect(parts.filter((part) => part !== null)).toEqual(['anna', 'example.com']);
  });
});
