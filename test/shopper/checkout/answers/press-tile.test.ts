import { describe, expect, it } from 'vitest';
import { hasTaken, looksOf } from '../../../../src/shopper/checkout/answers/press-tile.ts';
import { readOption } from '../../../../src/shopper/intents/choices/choice-option.ts';
import { freshCheckout } from '../../../../src/shopper/memory.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
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

describe('an answer that a tile took', () => {
  it('is lost where the page was drawn anew without its mark', () => {
    const drawn = (classes: string) => page(['body', ['main', ['div', { class: classes }, 'Bank transfer']]]);
    const option = readOption(2, null, 'Bank transfer', false, false, wordsFor('en'));
    const checkout = freshCheckout();
    checkout.taken.set('payment', { label: 'Bank transfer', looks: looksOf(drawn('card framed'), 2) });
    expect(hasTaken(checkout, drawn('card framed'), 'payment', option)).toBe(true);
    expect(hasTaken(checkout, drawn('card'), 'payment', option)).toBe(false);
  });
});
