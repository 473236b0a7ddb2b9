import { describe, expect, it } from 'vitest';
import { closerOfShopLayer } from '../../../src/shopper/intents/overlays.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

/** A page of 1000 x 700 with a sheet over all of it and a dialog near its top. */
function underDialog({ sheet }: { sheet: boolean }) {
  const snapshot = page([
    'body',
    ['main', ['button', 'Checkout']],
    ['div', { id: 'sheet' }],
    ['dialog', ['p', 'Please accept the terms of service before the next step.'], ['button', '×']],
  ]);
  for (const node of snapshot.nodes) {
    if (node.attrs.id === 'sheet' && sheet)
      Object.assign(node, { rect: [0, 0, 1000, 700], style: { position: 'fixed' } });
    if (node.tag === 'dialog') Object.assign(node, { rect: [330, 180, 340, 150], style: { position: 'fixed' } });
  }
  return snapshot;
}

describe("the shop's own dialog", () => {
  it('is closed where an empty sheet beside it covers the page', () => {
    const snapshot = underDialog({ sheet: true });
    const close = closerOfShopLayer(snapshot, wordsFor('en'));
    expect(snapshot.nodes[close ?? -1]?.name).toBe('×');
  });

  it('may be called none where it lies above the sheet', () => {
    const closes = (zIndex: number) => {
      const snapshot = underDialog({ sheet: true });
      const box = snapshot.nodes.find(({ tag }) => tag === 'dialog');
      if (box) Object.assign(box, { tag: 'div', role: '', style: { position: 'fixed', zIndex } });
      return closerOfShopLayer(snapshot, wordsFor('en')) !== null;
    };
    expect([closes(100), closes(0)]).toEqual([true, false]);
  });

  it('is left where the page can be used beside it', () => {
    expect(closerOfShopLayer(underDialog({ sheet: false }), wordsFor('en'))).toBeNull();
  });

  it('is closed by what says so, whatever its code calls it', () => {
    const snapshot = underDialog({ sheet: true });
    const cross = snapshot.nodes.find(({ name }) => name === '×');
    if (cross) Object.assign(cross, { name: 'Close', attrs: { class: 'js-remove-dialog' } });
    expect(closerOfShopLayer(snapshot, wordsFor('en'))).toBe(cross?.ref);
  });

  it('is not closed by the cross of a line in it, which takes the goods out', () => {
    const snapshot = underDialog({ sheet: true });
    const cross = snapshot.nodes.find(({ name }) => name === '×');
    if (cross) cross.attrs.class = 'delete';
    expect(closerOfShopLayer(snapshot, wordsFor('en'))).toBeNull();
  });
});
