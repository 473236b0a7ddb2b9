import { describe, expect, it } from 'vitest';
import { mergeFrames, originOf } from '../../src/snapshot/merge-frames.ts';
import {
  ancestors,
  buttons,
  children,
  closest,
  fields,
  headingOf,
  isInteractive,
  labelOf,
  linesOf,
  regionOf,
  subtree,
  textOf,
  whatIsFilledIn,
} from '../../src/snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../src/snapshot/types.ts';
import { page } from './tree.ts';

const ref = (snapshot: Snapshot, id: string) => snapshot.nodes.findIndex((node) => node.attrs.id === id);

describe('the tree', () => {
  const snapshot = page([
    'body',
    ['main', { id: 'm' }, ['p', { id: 'p' }, 'one'], ['p', 'two']],
    ['footer', ['a', { id: 'a' }, 'x']],
  ]);
  it('goes up, down and around', () => {
    expect(ancestors(snapshot, ref(snapshot, 'p')).map((node) => node.tag)).toEqual(['main', 'body']);
    expect(children(snapshot, ref(snapshot, 'm')).map((node) => node.text)).toEqual(['one', 'two']);
    expect(subtree(snapshot, ref(snapshot, 'm'))).toHaveLength(3);
    expect(closest(snapshot, ref(snapshot, 'a'), (node) => node.tag === 'footer')?.tag).toBe('footer');
  });
  it('tells the regions', () => {
    expect(regionOf(snapshot, ref(snapshot, 'a'))).toBe('footer');
    expect(regionOf(snapshot, ref(snapshot, 'p'))).toBe('main');
  });
  it('takes the foot of a form or a cart for no footer of the page', () => {
    const form = page([
      'body',
      ['main', ['form', ['footer', { class: 'form-footer' }, ['a', { id: 'next' }, 'Next']]]],
    ]);
    for (const node of form.nodes) if (node.tag === 'footer') node.role = '';
    expect(regionOf(form, ref(form, 'next'))).toBe('main');
    const cart = page(['body', ['div', { class: 'cart-footer' }, ['a', { id: 'pay' }, 'Checkout']]]);
    expect(regionOf(cart, ref(cart, 'pay'))).toBe('main');
  });
  it('reads lines, cells of a row together', () => {
    const table = page([
      'body',
      ['table', ['tr', ['td', 'Mon'], ['td', '9-17']], ['tr', ['td', 'Sat'], ['td', 'closed']]],
    ]);
    expect(linesOf(table, 0)).toEqual(['Mon 9-17', 'Sat closed']);
    expect(textOf(table, 0)).toBe('Mon 9-17 Sat closed');
  });
});

describe('labels and headings', () => {
  it('takes the text in front of a field that has no label', () => {
    const form = page(['form', ['div', ['span', 'Postcode'], ['input', { id: 'x' }]]]);
    expect(labelOf(form, ref(form, 'x'))).toBe('Postcode');
  });
  it('does not take the text of the field before', () => {
    const form = page([
      'form',
      ['div', ['span', 'City'], ['input', {}], ['input', { id: 'x', placeholder: 'Street' }]],
    ]);
    expect(labelOf(form, ref(form, 'x'))).toBe('Street');
  });
  it('finds the heading over a node, not the one of the card beside', () => {
    const cards = page([
      'body',
      ['h1', 'Help'],
      ['div', ['h2', 'Returns'], ['p', 'a']],
      ['div', ['p', { id: 'x' }, 'b']],
    ]);
    const heading = headingOf(cards, ref(cards, 'x'));
    expect(heading && textOf(cards, heading.ref)).toBe('Help');
  });
});

it('tells what can be pressed or filled in', () => {
  const snapshot = page(['body', ['button', 'Buy'], ['input', { type: 'hidden' }], ['input', {}], ['p', 'text']]);
  expect(buttons(snapshot)).toHaveLength(1);
  expect(fields(snapshot)).toHaveLength(1);
  expect(snapshot.nodes.filter(isInteractive)).toHaveLength(2);
});

it('puts a frame in the place of its iframe and leads back to it', () => {
  const top = page(['body', ['p', 'top'], ['iframe', { id: 'f' }], ['p', { id: 'end' }, 'end']]);
  const inner = page(['body', ['b', { id: 'in' }, 'inner']]);
  const merged = mergeFrames(top, [{ ownerRef: ref(top, 'f'), snapshot: inner }]);
  expect(textOf(merged, 0)).toBe('top inner end');
  expect(merged.nodes.every((node: SnapshotNode, index) => node.ref === index)).toBe(true);
  expect(originOf(merged, ref(merged, 'in'))).toEqual({ frame: 1, ref: 1 });
  expect(originOf(merged, ref(merged, 'end'))).toEqual({ frame: 0, ref: 3 });
});

describe('the foot of a drawer that lies over the page', () => {
  it('is the drawer’s own, not the page’s', () => {
    const drawer = (position: 'fixed' | 'static') => {
      const snapshot = page([
        'body',
        ['main'],
        ['div', { id: 'drawer' }, ['div', { class: 'wsc-footer' }, ['a', 'Checkout']]],
      ]);
      for (const node of snapshot.nodes)
        if (node.attrs.id === 'drawer') Object.assign(node, { rect: [600, 0, 400, 700], style: { position } });
      return regionOf(snapshot, snapshot.nodes.find((node) => node.tag === 'a')?.ref ?? -1);
    };
    expect(drawer('fixed')).toBe('main');
    expect(drawer('static')).toBe('footer');
  });
});

describe('what is filled in', () => {
  it('changes with a number that a script writes into its field', () => {
    const cart = (pieces: string) => {
      const shown = page(['body', ['input', { name: 'qty' }], ['a', { href: '#' }, '+']]);
      for (const node of shown.nodes) if (node.tag === 'input') node.value = pieces;
      return whatIsFilledIn(shown);
    };
    expect(cart('2')).not.toBe(cart('1'));
    expect(cart('1')).toBe(cart('1'));
  });
});
