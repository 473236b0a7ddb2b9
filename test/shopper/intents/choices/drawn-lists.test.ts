import { describe, expect, it } from 'vitest';
import { choiceGroups } from '../../../../src/shopper/intents/choices/choices.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page } from '../../../snapshot/tree.ts';

const words = wordsFor('hu');

/** A button that opens a list, called by what stands in front of it. */
function behindButton(label: string, shown: string) {
  const button = { 'aria-haspopup': 'listbox', role: 'button' };
  return choiceGroups(page(['body', ['main', ['div', ['p', label], ['span', button, shown]]]]), words);
}

describe('a choice behind a button', () => {
  it('is open while the button asks to choose', () => {
    expect(behindButton('Fizetési mód', 'Kérem válasszon')).toMatchObject([
      { about: 'payment', made: 'drawn-list', chosen: null, options: [] },
    ]);
  });

  it('shows what is chosen', () => {
    expect(behindButton('Fizetési mód', 'Utánvét')[0]?.chosen).toMatchObject({ payment: 'cashOnDelivery' });
  });

  it('is none of ours where it asks for something else', () => {
    expect(behindButton('Számla típusa', 'Magánszemély')).toEqual([]);
  });
});
