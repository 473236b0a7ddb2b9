import { describe, expect, it } from 'vitest';
import { hintOf, labelOf, rowLabelOf } from '../../src/snapshot/queries.ts';
import { page, type Tree } from './tree.ts';

const refOf = (snapshot: ReturnType<typeof page>, name: string) =>
  snapshot.nodes.find((node) => node.attrs.name === name)?.ref ?? -1;

describe('fields that share a row', () => {
  const form = page([
    'body',
    [
      'form',
      [
        'dl',
        ['dt', 'Name'],
        ['dd', ['i', 'Last'], ['input', { name: 'last' }], ['i', 'First'], ['input', { name: 'first' }]],
        ['dt', 'Phone'],
        ['dd', ['input', { name: 'a' }], ['i', '-'], ['input', { name: 'b' }]],
        ['dt', 'Address'],
        [
          'dd',
          ['input', { name: 'town' }],
          ['small', 'town'],
          ['br'],
          ['input', { name: 'street' }],
          ['small', 'street'],
        ],
      ],
    ],
  ]);

  it('are called by the words between them', () => {
    expect(labelOf(form, refOf(form, 'last'))).toBe('Last');
    expect(labelOf(form, refOf(form, 'first'))).toBe('First');
  });

  it('are called by the row where only a sign parts them', () => {
    expect(labelOf(form, refOf(form, 'a'))).toBe('Phone');
    expect(labelOf(form, refOf(form, 'b'))).toBe('Phone');
  });

  it('keep the name of their row, and the words that follow them', () => {
    expect(rowLabelOf(form, refOf(form, 'first'))).toBe('Name');
    expect(hintOf(form, refOf(form, 'town'))).toBe('town');
    expect(hintOf(form, refOf(form, 'street'))).toBe('street');
  });
});

describe('a list made of a button', () => {
  it('is not called by the choice that it shows', () => {
    const list = page(['body', ['div', ['div', 'Province'], ['button', { 'aria-haspopup': 'listbox' }, 'Choose']]]);
    const button = list.nodes.find((node) => node.tag === 'button');
    expect(labelOf(list, button?.ref ?? -1)).toBe('Province');
  });
});

describe('a label that is tied to nothing', () => {
  it('names the field that follows it, also from some wrappers further out', () => {
    const field: Tree = ['input', { name: 'town', placeholder: 'Type a name …' }];
    const form = page([
      'body',
      ['form', ['div', ['label', 'Town'], ['ul', ['li', 'Leeds']], ['div', ['div', ['div', ['div', field]]]]]],
    ]);
    expect(labelOf(form, refOf(form, 'town'))).toBe('Town');
  });
});
