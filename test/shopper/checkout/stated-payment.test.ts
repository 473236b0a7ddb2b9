import { describe, expect, it } from 'vitest';
import { readScreen } from '../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe('the way to pay that a review states', () => {
  it('is a line of its own below the courier', () => {
    const snapshot = page([
      'body',
      ['main', ['div', 'Kurier DPDPrzelew tradycyjny', ['h3', 'Dostawa i płatność'], ['br']]],
    ]);
    const box = snapshot.nodes.find((node) => node.text.startsWith('Kurier'));
    if (box)
      box.runs = [
        [box.end - 1, 'Kurier DPD'],
        [box.end, 'Przelew tradycyjny'],
      ];
    expect(readScreen(snapshot, wordsFor('pl')).statedPayment?.method).toBe('bankTransfer');
  });
});
