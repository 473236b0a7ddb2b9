import { describe, expect, it } from 'vitest';
import { choiceGroups } from '../../../../src/shopper/intents/choices/choices.ts';
import { formFields } from '../../../../src/shopper/intents/fields.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import type { SnapshotNode } from '../../../../src/snapshot/types.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const words = wordsFor('en');

/** A field that only shows, and beside it the button that opens a window. */
function beside(legend: string, button: string, field: Pick<SnapshotNode, 'state' | 'value'>) {
  const row: Tree = ['div', ['input', { type: 'text' }], ['button', button]];
  const shown = page(['body', ['main', ['fieldset', ['legend', legend], row]]]);
  for (const node of shown.nodes) {
    if (node.tag === 'input') Object.assign(node, field);
    if (node.tag === 'button') node.style = { cursor: 'pointer' };
  }
  return shown;
}

const READ_ONLY = { state: { readonly: true } };

describe('a choice in a window', () => {
  it('is open while its field shows nothing', () => {
    const shown = beside('Shipping method', 'Choose', READ_ONLY);
    expect(choiceGroups(shown, words)).toMatchObject([{ about: 'delivery', made: 'window', chosen: null }]);
  });

  it('is answered by what its field shows', () => {
    const shown = beside('Payment method', 'Choose', { ...READ_ONLY, value: 'Cash on delivery' });
    expect(choiceGroups(shown, words)[0]?.chosen).toMatchObject({ payment: 'cashOnDelivery' });
  });

  it('is no list of the form: it is opened when the rest is filled', () => {
    const shown = beside('Shipping method', 'Choose', READ_ONLY);
    expect(formFields(shown, words).map(({ node }) => node.tag)).toEqual(['input']);
  });

  it('needs no word on its button', () => {
    expect(choiceGroups(beside('Payment method', '…', READ_ONLY), words)).toMatchObject([{ about: 'payment' }]);
  });

  it('is none where the field can be written in, or asks for something else', () => {
    expect(choiceGroups(beside('Shipping method', 'Choose', {}), words)).toEqual([]);
    expect(choiceGroups(beside('Your picture', 'Choose', READ_ONLY), words)).toEqual([]);
  });
});
