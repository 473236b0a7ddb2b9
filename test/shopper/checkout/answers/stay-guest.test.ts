import { describe, expect, it } from 'vitest';
import { stayGuest } from '../../../../src/shopper/checkout/answers/stay-guest.ts';
import { type CheckoutScreen, readScreen } from '../../../../src/shopper/checkout/screen.ts';
import type { Shopper } from '../../../../src/shopper/shopper.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page } from '../../../snapshot/tree.ts';

function screen(label: string, checked: boolean): CheckoutScreen {
  const snapshot = page(['body', ['main', ['form', ['label', ['input', { type: 'checkbox' }], label]]]]);
  for (const node of snapshot.nodes) {
    if (node.tag !== 'input') continue;
    node.role = 'checkbox';
    node.state = { checked };
  }
  return readScreen(snapshot, wordsFor('de'));
}

/** A shopper of whom only the hand is needed; `ticked` takes what it did. */
function shopper(as: 'guest' | 'member') {
  const ticked: boolean[] = [];
  const memory = { checkout: { as, tries: new Map<string, number>() }, account: { opening: false } };
  const tick = async (_: number, on: boolean) => void ticked.push(on);
  // A whole shopper holds a browser; what is asked of it here is all there.
  return { ticked, hand: { memory, tick, log: { attempts: [] } } as unknown as Shopper };
}

describe('a guest', () => {
  it.each([
    ['ticks the box that does without an account', 'Kein Kundenkonto anlegen', false, [true]],
    ['clears the box that would open one', 'Kundenkonto anlegen', true, [false]],
    ['leaves that box empty', 'Kundenkonto anlegen', false, []],
    ['leaves other boxes to the rest of the form', 'Ich habe die AGB gelesen', false, []],
  ])('%s', async (_, label, checked, did) => {
    const { hand, ticked } = shopper('guest');
    await stayGuest(hand, screen(label, checked));
    expect(ticked).toEqual(did);
  });

  it('does so once: a store that ticks it again gets its way', async () => {
    const { hand, ticked } = shopper('guest');
    await stayGuest(hand, screen('Kundenkonto anlegen', true));
    await stayGuest(hand, screen('Kundenkonto anlegen', true));
    expect(ticked).toEqual([false]);
  });
});

describe('a member', () => {
  it('leaves the box alone', async () => {
    const { hand, ticked } = shopper('member');
    await stayGuest(hand, screen('Kein Kundenkonto anlegen', false));
    expect(ticked).toEqual([]);
  });
});
