import { describe, expect, it } from 'vitest';
import { agreeButton } from '../../../../src/shopper/checkout/answers/agree-in-layer.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

const agreed = (language: string, ...buttons: string[]) => {
  const snapshot = page(['body', ['dialog', ['p', '…'], ...buttons.map((text): Tree => ['button', text])]]);
  return snapshot.nodes[agreeButton(snapshot, wordsFor(language)) ?? -1]?.name ?? null;
};

describe('terms in a layer', () => {
  it.each([
    ['es', 'Aceptar', 'Cerrar'],
    ['de', 'Ja', 'Abbrechen'],
    ['en', 'I agree', 'Close'],
    ['fr', "J'accepte", 'Fermer'],
    ['ru', 'Принимаю', 'Не принимаю'],
  ])('are agreed to by the button that says so (%s)', (language, yes, no) => {
    expect(agreed(language, no, yes)).toBe(yes);
  });

  it('are agreed to in a box that only its place over the page shows to be a layer', () => {
    const snapshot = page(['body', ['div', ['p', '…'], ['button', 'No acepto'], ['button', 'Acepto las condiciones']]]);
    for (const node of snapshot.nodes)
      if (node.tag === 'div') Object.assign(node, { style: { position: 'fixed' }, rect: [0, 0, 1000, 700] });
    expect(snapshot.nodes[agreeButton(snapshot, wordsFor('es')) ?? -1]?.name).toBe('Acepto las condiciones');
  });

  it('are not agreed to by a button that orders', () => {
    expect(agreed('de', 'Jetzt kaufen', 'Abbrechen')).toBeNull();
  });
});
