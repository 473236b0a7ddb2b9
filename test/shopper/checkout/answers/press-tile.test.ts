import { describe, expect, it } from 'vitest';
import { looksOf } from '../../../../src/shopper/checkout/answers/press-tile.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

describe('a tile that took the answer', () => {
  const looks = (tile: Tree) => {
    const shown = page(['body', ['main', tile]]);
    return looksOf(shown, 2);
  };
  const plain = looks(['div', { class: 'card' }, ['p', { class: 'name' }, 'Bank transfer']]);

  it('is told by a frame or a tick that it did not have', () => {
    expect(looks(['div', { class: 'card framed' }, ['p', { class: 'name' }, 'Bank transfer']])).not.toBe(plain);
    expect(
      looks(['div', { class: 'card' }, ['p', { class: 'name' }, 'Bank transfer', ['i', { class: 'tick' }]]]),
    ).not.toBe(plain);
  });

  it('looks as before where it took nothing', () => {
    expect(looks(['div', { class: 'card' }, ['p', { class: 'name' }, 'Bank transfer']])).toBe(plain);
  });
});
