import { describe, expect, it } from 'vitest';
import { locatorFor } from '../../src/snapshot/locator-for.ts';
import { matchesOf } from '../../src/snapshot/match-locator.ts';
import type { Snapshot, SnapshotNode } from '../../src/snapshot/types.ts';
import { page, type Tree } from './tree.ts';

/** The page, with each element named by its own text. */
function named(...parts: Tree[]): Snapshot {
  const snapshot = page(['body', ...parts]);
  return { ...snapshot, nodes: snapshot.nodes.map((node) => (node.role ? { ...node, name: node.text } : node)) };
}

function change(snapshot: Snapshot, ref: number, more: Partial<SnapshotNode>): Snapshot {
  return { ...snapshot, nodes: snapshot.nodes.map((node) => (node.ref === ref ? { ...node, ...more } : node)) };
}

describe('the locator of an element', () => {
  it('is its role and name', () => {
    expect(locatorFor(named(['a', 'Cart'], ['a', 'View cart']), 1)).toEqual({
      role: 'link',
      name: 'Cart',
      exact: true,
    });
  });

  it.each(['Cart 1', 'Cart (12)', 'Cart: 3 items, 45.00 €', 'Cart 0,00 €'])(
    'is the name without what is counted behind it: %s',
    (text) => expect(locatorFor(named(['a', text]), 1)).toEqual({ role: 'link', name: 'Cart' }),
  );

  it('is its id where others are called the same', () => {
    const twice = named(['a', { id: 'cart-icon' }, 'Cart 1'], ['a', 'View cart']);
    expect(locatorFor(twice, 1)).toEqual({ css: '#cart-icon' });
  });

  it('is its placeholder where it has no name', () => {
    expect(locatorFor(named(['input', { placeholder: 'Search' }], ['input']), 1)).toEqual({
      placeholder: 'Search',
      exact: true,
    });
  });

  it('is none where nothing tells it apart', () => {
    expect(locatorFor(named(['button', 'Add'], ['button', 'Add']), 1)).toBeNull();
    expect(locatorFor(named(['a', { id: 'item-48213' }, '45.00 €']), 1)).toBeNull();
  });
});

describe('what a locator names in a snapshot', () => {
  it('compares the whole name where it is exact, else a part in any case', () => {
    const snapshot = named(['a', 'Cart'], ['a', 'View  CART']);
    expect(matchesOf(snapshot, { role: 'link', name: 'Cart', exact: true })).toEqual([1]);
    expect(matchesOf(snapshot, { role: 'link', name: 'cart' })).toEqual([1, 2]);
  });

  it('is what can be seen, what lies under something last', () => {
    const covered = change(named(['a', 'Cart'], ['a', 'Cart'], ['a', 'Cart']), 1, { covered: true });
    expect(matchesOf(change(covered, 2, { visible: false }), { role: 'link', name: 'Cart' })).toEqual([3, 1]);
  });

  it('is left to the browser where it goes by style', () => {
    expect(matchesOf(named(['a', 'Cart']), { css: 'header a.cart' })).toEqual([]);
  });
});
