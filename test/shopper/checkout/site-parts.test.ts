import { describe, expect, it } from 'vitest';
import { readScreen } from '../../../src/shopper/checkout/screen.ts';
import { sitePartsOf } from '../../../src/shopper/checkout/site-parts.ts';
import { advancingButtons } from '../../../src/shopper/intents/advance.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const words = wordsFor('hu');
const news: Tree = [
  'form',
  ['p', 'Hírlevél'],
  ['input', { name: 'name' }],
  ['input', { name: 'email', type: 'email' }],
  ['button', 'Rendben'],
];
const info: Tree = ['a', { href: 'https://store.test/szallitas' }, 'Szállítás és fizetés'];
const site = sitePartsOf(page(['body', ['div', news, info]]), words);

describe('what a store shows around every page', () => {
  const checkout = page(['body', ['div', news, ['form', ['p', 'Cím'], ['input', { name: 'cim' }]], info]]);

  it('is not taken for the questions of the checkout', () => {
    expect(readScreen(checkout, words, site).fields.map((field) => field.node.attrs.name)).toEqual(['cim']);
  });

  it('does not lead on', () => {
    const leading = advancingButtons(checkout, words, null, site).map((button) => button.text);
    expect(leading).not.toContain(info[2]);
    expect(leading).not.toContain('Rendben');
    expect(advancingButtons(checkout, words, null).map((button) => button.text)).toContain('Rendben');
  });
});

describe('a form that a script sends', () => {
  it('is told from another with the same field by its button', () => {
    const mail = (button: string): Tree => ['form', ['input', { name: 'email', type: 'email' }], ['button', button]];
    const around = sitePartsOf(page(['body', ['main', mail('Feliratkozás')]]), words);
    const fields = (...inMain: Tree[]) => readScreen(page(['body', ['main', ...inMain]]), words, around).fields;
    expect(fields(mail('Feliratkozás'))).toEqual([]);
    expect(fields(mail('Tovább vendégként'))).toHaveLength(1);
  });
});

describe('the look-up of an earlier order', () => {
  it('asks a buyer nothing', () => {
    const lookUp: Tree = [
      'form',
      ['input', { name: 'orderNo', placeholder: 'Rendelésszám' }],
      ['input', { name: 'name' }],
    ];
    expect(readScreen(page(['body', ['main', lookUp]]), words).fields).toEqual([]);
  });
});
