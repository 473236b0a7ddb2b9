import { describe, expect, it } from 'vitest';
import { openManualAddress } from '../../../../src/shopper/checkout/answers/manual-address.ts';
import { readScreen } from '../../../../src/shopper/checkout/screen.ts';
import type { Shopper } from '../../../../src/shopper/shopper.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const words = wordsFor('fr');
const field = (label: string, name: string): Tree => ['label', label, ['input', { type: 'text', name }]];

/** The text of what is pressed on a form with these fields and a button to write the address oneself. */
async function pressedBeside(...fields: Tree[]): Promise<string | null> {
  const form: Tree = ['form', ...fields, ['button', { type: 'button' }, 'Saisir manuellement']];
  const screen = readScreen(page(['body', ['main', form]]), words);
  const memory = { checkout: { tries: new Map(), presses: 0 } };
  const shopper = { memory, words, press: async () => screen.snapshot } as unknown as Shopper;
  const ref = await openManualAddress(shopper, screen);
  return ref === null ? null : (screen.snapshot.nodes[ref]?.text ?? null);
}

describe('an address that the store looks up', () => {
  it('is written by hand where one line stands for all of it', async () => {
    expect(await pressedBeside(field('Nom', 'nom'), field('Adresse', 'adresse'))).toBe('Saisir manuellement');
  });

  it('is written where it is asked for, where postcode and town are asked for beside it', async () => {
    const parts = [field('Adresse', 'adresse'), field('Code postal', 'cp'), field('Ville', 'ville')];
    expect(await pressedBeside(...parts)).toBeNull();
  });
});
