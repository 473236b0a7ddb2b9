import { describe, expect, it } from 'vitest';
import { findAgreement } from '../../../src/shopper/cart/find-agreement.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import type { Snapshot } from '../../../src/snapshot/types.ts';
import { page } from '../../snapshot/tree.ts';

function asksBack(...answers: string[]): Snapshot {
  const snapshot = page([
    'body',
    ['main', ['button', 'OK']],
    ['aside', ...answers.map((each) => ['button', each] as const as ['button', string])],
  ]);
  const box = snapshot.nodes.find((node) => node.tag === 'aside');
  if (box) box.role = 'dialog';
  return snapshot;
}

function pressed(language: string, ...answers: string[]): string | undefined {
  const snapshot = asksBack(...answers);
  return snapshot.nodes[findAgreement(snapshot, wordsFor(language)) ?? -1]?.name;
}

describe('a box that asks back before something is removed', () => {
  it.each([
    ['fr', 'Annuler', 'OK'],
    ['de', 'Abbrechen', 'Ja'],
    ['hu', 'Mégse', 'Igen'],
    ['ru', 'Отмена', 'Да'],
    ['ko', '취소', '확인'],
    ['ja', 'キャンセル', 'はい'],
    ['pl', 'Anuluj', 'Tak'],
    ['lt', 'Atšaukti', 'Taip'],
    ['es', 'Cancelar', 'Aceptar'],
    ['en', 'Cancel', 'Yes'],
  ])('is agreed to (%s)', (language, no, yes) => {
    expect(pressed(language, no, yes)).toBe(yes);
  });

  it('is answered by the button that says remove, where there is one', () => {
    expect(pressed('en', 'OK', 'Remove')).toBe('Remove');
  });

  it('is no drawer with many buttons', () => {
    expect(pressed('en', 'OK', 'Checkout', 'Close', 'Apply', 'Update')).toBeUndefined();
  });

  it('may lie over the page without being called a dialog', () => {
    const snapshot = asksBack('Cancel', 'OK');
    const box = snapshot.nodes.find((node) => node.tag === 'aside');
    if (box) Object.assign(box, { role: '', tag: 'div', style: { position: 'fixed' } });
    const { length } = snapshot.nodes;
    expect(findAgreement(snapshot, wordsFor('en'))).toBe(length - 1);
  });
});
