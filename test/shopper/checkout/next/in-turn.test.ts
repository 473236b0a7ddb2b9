import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../src/shopper/checkout/next/next-button.ts';
import type { ScreenButton } from '../../../../src/shopper/intents/advance.ts';
import { advancingButtons } from '../../../../src/shopper/intents/advance.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page } from '../../../snapshot/tree.ts';

describe('sections that each have a button to save', () => {
  const saves = (...names: string[]): ScreenButton[] =>
    advancingButtons(
      page(['body', ['main', ...names.map((name) => ['button', name] as ['button', string])]]),
      wordsFor('en'),
      null,
    );
  const refs = (buttons: ScreenButton[]) => buttons.map(({ ref }) => ref);

  it('are saved from the top where the buttons have one name', () => {
    const all = saves('Save', 'Save', 'Save');
    expect(refs(inTurn(all, () => false))).toEqual([2]);
    expect(refs(inTurn(all, ({ ref }) => ref === 2))).toEqual([3]);
  });

  it('are tried again when all were saved, rather than left', () => {
    expect(inTurn(saves('Save', 'Save'), () => true)).toHaveLength(2);
  });

  it('keep their own order of sureness where the names differ', () => {
    expect(inTurn(saves('Save address', 'Save delivery'), () => false)).toHaveLength(2);
  });
});
