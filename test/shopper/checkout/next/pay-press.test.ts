import { describe, expect, it } from 'vitest';
import { noteTaken, onlyChooses, takenWay } from '../../../../src/shopper/checkout/next/pay-press.ts';
import { readScreen } from '../../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const words = wordsFor('en');
const button = (text: string, look: string): Tree => ['button', { type: 'button', class: look }, text];
const screenOf = (card: string, cash: string, order: string) => {
  const ways: Tree = ['div', button('Pay by card', card), button('Pay with cash', cash)];
  return readScreen(page(['body', ['main', ways, ['form', ['button', order]]]]), words);
};
const pressed = (before: ReturnType<typeof screenOf>, now: ReturnType<typeof screenOf>) => {
  const checkout = { taken: new Map() };
  const ref = before.snapshot.nodes.find(({ text }) => text === 'Pay with cash')?.ref ?? -1;
  noteTaken(checkout, words, before, ref, now.snapshot);
  return { checkout, ref };
};

describe('a press that says how to pay', () => {
  const before = screenOf('on', 'off', 'Make payment');
  const now = screenOf('off', 'on', 'Submit order');

  it('has only chosen where it now looks as another did: the order is another press', () => {
    const { checkout, ref } = pressed(before, now);
    expect(takenWay(checkout, now)).toMatchObject({ label: 'Pay with cash', payment: 'cashOnDelivery' });
    expect(onlyChooses(checkout, now, ref)).toBe(true);
    const order = now.snapshot.nodes.find(({ text }) => text === 'Submit order')?.ref ?? -1;
    expect(onlyChooses(checkout, now, order)).toBe(false);
  });

  it('has chosen nothing where it looks as before, or as none did', () => {
    expect(takenWay(pressed(before, before).checkout, before)).toBeNull();
    const busy = screenOf('on', 'busy', 'Make payment');
    expect(takenWay(pressed(before, busy).checkout, busy)).toBeNull();
  });

  it('is chosen no longer where the page has lost it', () => {
    expect(takenWay(pressed(before, now).checkout, before)).toBeNull();
  });
});
