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
