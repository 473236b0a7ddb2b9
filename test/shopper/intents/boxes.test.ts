import { describe, expect, it } from 'vitest';
import { consentBoxes } from '../../../src/shopper/intents/boxes.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

describe('a box about the account', () => {
  it.each([
    ['de', 'Kein Kundenkonto anlegen', 'guest'],
    ['en', 'Order without account', 'guest'],
    ['es', 'Continuar sin crear una cuenta', 'guest'],
    ['en', 'Create an account', 'account'],
    ['de', 'Kundenkonto anlegen', 'account'],
    ['es', 'Crear una cuenta en La Botica', 'account'],
    ['lt', 'Sukurti man kliento paskyrą', 'account'],
    ['ko', '비회원 개인정보 수집·이용에 동의합니다.', 'privacy'],
  ])('does without one or opens one (%s, %s)', (language, label, about) => {
    const snapshot = page(['body', ['form', ['label', ['input', { type: 'checkbox' }], label]]]);
    for (const node of snapshot.nodes) if (node.tag === 'input') node.role = 'checkbox';
    expect(consentBoxes(snapshot, wordsFor(language)).map((box) => box.about)).toEqual([about]);
  });
});

describe('a box about news', () => {
  it.each([
    ['lt', 'Sutinku gauti naujienlaiškius', 'newsletter'],
    ['fr', "J'accepte de recevoir la newsletter", 'newsletter'],
    ['es', 'Acepto recibir comunicaciones comerciales', 'newsletter'],
    ['en', 'I agree to receive marketing emails', 'newsletter'],
    ['hu', 'Hozzájárulok, hogy hírleveleket kapjak', 'newsletter'],
    ['ko', '마케팅 정보 수신에 동의합니다', 'newsletter'],
    ['en', 'I agree to the terms and conditions', 'terms'],
    ['es', 'Acepto las condiciones generales', 'terms'],
  ])('is none about the terms, though one agrees in it (%s, %s)', (language, label, about) => {
    const snapshot = page(['body', ['form', ['label', ['input', { type: 'checkbox' }], label]]]);
    for (const node of snapshot.nodes) if (node.tag === 'input') node.role = 'checkbox';
    expect(consentBoxes(snapshot, wordsFor(language)).map((box) => box.about)).toEqual([about]);
  });
});

describe('a box that stands twice, for two widths of screen', () => {
  it('is one: the label belongs to the first of one id', () => {
    const copy: Tree = [
      'div',
      ['input', { type: 'checkbox', id: 'tc' }],
      ['label', { for: 'tc' }, 'I accept the terms'],
    ];
    const shown = page(['body', ['main', copy, copy]]);
    const [first, second] = shown.nodes.filter(({ tag }) => tag === 'input');
    for (const node of shown.nodes) if (node.tag === 'input') node.role = 'checkbox';
    for (const node of shown.nodes) if (second && node.ref >= second.parent) node.visible = false;
    expect(consentBoxes(shown, wordsFor('en')).map(({ ref }) => ref)).toEqual([first?.ref]);
  });
});
