import { describe, expect, it } from 'vitest';
import { wireframeOf } from '../../src/snapshot/wireframe.ts';
import { page } from './tree.ts';

const STORE = page([
  'body',
  ['header', ['svg', { id: 'logo' }], ['a', 'Alpenrand Sport GmbH']],
  ['h1', 'Alpenrand Classic boots'],
  ['input', { placeholder: 'Search Alpenrand' }],
  ['button', 'Buy at Alpenrand', ['span', 'now']],
  ['p', 'Only at Alpenrand.'],
]);

describe('a wireframe', () => {
  it('shows where text, headings, pictures, fields and buttons stand, and nothing inside a button', () => {
    expect(wireframeOf(STORE)?.shapes.map(({ kind }) => kind)).toEqual([
      'picture',
      'text',
      'heading',
      'field',
      'button',
      'text',
    ]);
  });

  it('holds no word, address or picture of the page, and no length finer than its grid', () => {
    const wireframe = wireframeOf(STORE);
    expect(JSON.stringify(wireframe)).not.toMatch(/alpenrand|store\.test|search|buy/i);
    for (const { rect } of wireframe?.shapes ?? []) expect(rect.map((px) => px % 8)).toEqual([0, 0, 0, 0]);
  });

  it('ends one and a half screens down, and a page without anything in view has none', () => {
    const far = {
      ...STORE,
      nodes: STORE.nodes.map((node) => ({ ...node, rect: [0, 5000, 200, 18] as typeof node.rect })),
    };
    expect(wireframeOf(far)).toBeNull();
    expect(wireframeOf({ ...STORE, nodes: STORE.nodes.map((node) => ({ ...node, visible: false })) })).toBeNull();
  });
});
