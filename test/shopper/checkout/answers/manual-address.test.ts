import { describe, expect, it } from 'vitest';
import { wayToWrite } from '../../../../src/shopper/checkout/answers/manual-address.ts';
import { readScreen } from '../../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const words = wordsFor('fr');
const field = (label: string, name: string): Tree => ['label', label, ['input', { type: 'text', name }]];

/** What lets the address be written, on a form with these fields and a button for it. */
function wayBeside(...fields: Tree[]): string | null {
  const form: Tree = ['form', ...fields, ['button', { type: 'button' }, 'Saisir manuellement']];
  return wayToWrite(readScreen(page(['body', ['main', form]]), words), words)?.text ?? null;
}

describe('an address that the store looks up', () => {
  it('is written by hand where one line stands for all of it', () => {
    expect(wayBeside(field('Nom', 'nom'), field('Adresse', 'adresse'))).toBe('Saisir manuellement');
  });

  it('is written where it is asked for, where postcode and town are asked for beside it', () => {
    const parts = [field('Adresse', 'adresse'), field('Code postal', 'cp'), field('Ville', 'ville')];
    expect(wayBeside(...parts)).toBeNull();
  });
});
