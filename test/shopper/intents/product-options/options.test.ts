import { describe, expect, it } from 'vitest';
import { optionGroups } from '../../../../src/shopper/intents/product-options/options.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const size = (label: string, classes = ''): Tree => [
  'li',
  { class: classes },
  ['a', { href: `/p/boots-${label}` }, label],
];

function optionsOf(button: string) {
  const snapshot = page([
    'body',
    ['main', ['h1', 'Boots'], ['ul', size('M'), size('L', 'soldout'), size('XL')], ['button', button]],
  ]);
  snapshot.url = 'https://store.test/p/boots';
  for (const node of snapshot.nodes) if (node.tag === 'a') node.name = node.text;
  const add = snapshot.nodes.find((node) => node.tag === 'button');
  return optionGroups(snapshot, add?.ref ?? -1, wordsFor('de'));
}

describe('sizes that are links to the page of each variant', () => {
  it('are a choice while the product waits for one', () => {
    const [group] = optionsOf('Bitte Größe wählen').filter(({ kind }) => kind === 'buttons');
    expect(group?.choices.map(({ label, available }) => [label, available])).toEqual([
      ['M', true],
      ['L', false],
      ['XL', true],
    ]);
  });

  it('are left alone where the product can be added as it is', () => {
    expect(optionsOf('In den Warenkorb')).toEqual([]);
  });
});

describe('a list made of links that lead nowhere', () => {
  const dead = (text: string): Tree => ['a', { href: 'javascript:;' }, text];

  /** The kinds and labels of the choices of a page with tabs below its button. */
  function choicesOf(list: string) {
    const snapshot = page([
      'body',
      [
        'main',
        ['h1', '토너'],
        ['div', dead(list)],
        ['button', '장바구니'],
        ['ul', ['li', dead('설명')], ['li', dead('리뷰')]],
      ],
    ]);
    for (const node of snapshot.nodes) if (node.tag === 'a') node.name = node.text;
    const add = snapshot.nodes.find((node) => node.tag === 'button');
    return optionGroups(snapshot, add?.ref ?? -1, wordsFor('ko')).map(({ kind, ref }) => [
      kind,
      snapshot.nodes[ref]?.text,
    ]);
  }

  it('is opened where it asks to choose; the tabs below the button are no choice', () => {
    expect(choicesOf('용량을 선택해 주세요')).toEqual([['combobox', '용량을 선택해 주세요']]);
  });

  it('is none where it says something else', () => {
    expect(choicesOf('용량 안내')).toEqual([]);
  });
});
