import { describe, expect, it } from 'vitest';
import { choiceGroups } from '../../../src/shopper/intents/choices.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const tile = (label: string, attrs: Record<string, string> = {}): Tree => [
  'button',
  { type: 'button', 'aria-pressed': 'false', ...attrs },
  label,
];

function groupsOn(language: string, ...tiles: Tree[]) {
  const snapshot = page(['body', ['main', ['form', ['div', ...tiles]]]]);
  for (const node of snapshot.nodes) {
    if (node.attrs['aria-pressed'] === 'true') node.state = { pressed: true };
    if (node.tag === 'div' && node.text !== '') node.style = { cursor: 'pointer' };
  }
  return choiceGroups(snapshot, wordsFor(language)).filter(({ made }) => made === 'tiles');
}

describe('ways to pay drawn as tiles', () => {
  it('are one question, the pressed one is chosen', () => {
    const [group] = groupsOn(
      'ko',
      tile('신용카드'),
      tile('무통장입금', { 'aria-pressed': 'true' }),
      tile('카카오페이'),
    );
    expect(group).toMatchObject({ about: 'payment', chosen: { payment: 'bankTransfer' } });
  });

  it('are cards with a frame, too: the class says which one is chosen', () => {
    const [group] = groupsOn(
      'lt',
      ['div', { class: 'pay-item' }, 'Mokėjimas pavedimu'],
      ['div', { class: 'pay-item sel' }, 'Apmokėjimas kurjeriui atsiimant'],
    );
    expect(group).toMatchObject({ about: 'payment', chosen: { payment: 'cashOnDelivery' } });
  });

  it('are no question where every one goes to another house: those are express buttons', () => {
    expect(groupsOn('en', tile('PayPal'), tile('Google Pay'))).toEqual([]);
  });

  it('are no question where pressing one would send the form', () => {
    const sending: Tree[] = [
      ['button', 'Bank transfer'],
      ['button', 'Cash on delivery'],
    ];
    expect(groupsOn('en', ...sending)).toEqual([]);
  });
});
