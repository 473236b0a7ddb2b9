import { describe, expect, it } from 'vitest';
import { sameElement } from '../../src/snapshot/same-element.ts';
import { page } from './tree.ts';

describe('an element after the page has changed', () => {
  const before = page(['body', ['div', 'Sale!'], ['a', { href: '/cart' }, 'Cart'], ['a', { href: '/help' }, 'Help']]);
  const link = before.nodes.findIndex((node) => node.attrs.href === '/cart');

  it('is found again under its new number', () => {
    const after = page(['body', ['a', { href: '/cart' }, 'Cart'], ['a', { href: '/help' }, 'Help']]);
    expect(after.nodes[sameElement(before, link, after) ?? -1]?.attrs.href).toBe('/cart');
  });

  it('may be hidden, if it was so before: a radio under its drawn label', () => {
    const radio = () => {
      const snapshot = page(['body', ['input', { type: 'radio', name: 'pay', value: 'bank' }]]);
      for (const node of snapshot.nodes) if (node.tag === 'input') node.visible = false;
      return snapshot;
    };
    expect(sameElement(radio(), 1, radio())).toBe(1);
  });

  it('is nothing else where it went', () => {
    const after = page(['body', ['a', { href: '/help' }, 'Help']]);
    expect(sameElement(before, link, after)).toBeNull();
  });
});
