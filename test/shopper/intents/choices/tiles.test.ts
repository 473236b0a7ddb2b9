import { describe, expect, it } from 'vitest';
import { mayOrder } from '../../../../src/shopper/checkout/answers/answer.ts';
import { readScreen } from '../../../../src/shopper/checkout/screen.ts';
import { choiceGroups } from '../../../../src/shopper/intents/choices/choices.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

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

  it('are cards with a hidden box that keeps their state', () => {
    const card = (label: string, ...box: Tree[]): Tree => ['div', ...box, label];
    const snapshot = page([
      'body',
      ['main', ['section', card('Наличными курьеру', ['input', { type: 'checkbox' }]), card('Банковский перевод')]],
    ]);
    for (const node of snapshot.nodes) {
      if (node.tag === 'div') node.style = { cursor: 'pointer' };
      if (node.tag === 'input') Object.assign(node, { visible: false, state: { checked: true } });
    }
    const [group] = choiceGroups(snapshot, wordsFor('ru')).filter(({ made }) => made === 'tiles');
    expect(group).toMatchObject({ about: 'payment', chosen: { payment: 'cashOnDelivery' } });
  });

  it('are cards with a frame, too: the class says which one is chosen', () => {
    const [group] = groupsOn(
      'lt',
      ['div', { class: 'pay-item' }, 'Mokėjimas pavedimu'],
      ['div', { class: 'pay-item sel' }, 'Apmokėjimas kurjeriui atsiimant'],
    );
    expect(group).toMatchObject({ about: 'payment', chosen: { payment: 'cashOnDelivery' } });
  });

  it('are pills of which each shows its own part of the page', () => {
    const pill = (part: string, label: string, attrs = {}): Tree => [
      'li',
      attrs,
      ['a', { href: `https://store.test/#${part}` }, label],
    ];
    const [group] = groupsOn('es', [
      'ul',
      pill('card', 'Tarjeta', { class: 'active' }),
      pill('cod', 'Contra reembolso'),
    ]);
    expect(group).toMatchObject({ about: 'payment', chosen: { payment: 'card' } });
    expect(group?.options.map(({ payment }) => payment)).toEqual(['card', 'cashOnDelivery']);
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

describe('tiles that may be the order itself', () => {
  it('are no question where they say so', () => {
    const ordering = (text: string) => tile(text, { type: 'button' });
    expect(groupsOn('de', ordering('Jetzt kaufen auf Rechnung'), ordering('Jetzt kaufen per Vorkasse'))).toEqual([]);
  });

  const screenOf = (...parts: Tree[]) => readScreen(page(['body', ['main', ...parts]]), wordsFor('en'));
  const plain: Tree = [
    'div',
    ['button', { type: 'button' }, 'Bank transfer'],
    ['button', { type: 'button' }, 'Invoice'],
  ];
  const risky = (screen: ReturnType<typeof screenOf>) =>
    screen.groups.map((group) => mayOrder(screen, group, group.options[0]!, wordsFor('en')));

  it('are left alone where they show no choice and nothing else leads on', () => {
    expect(risky(screenOf(plain))).toEqual([true]);
  });

  it('are an answer where another button leads on', () => {
    expect(risky(screenOf(plain, ['button', 'Continue']))).toEqual([false]);
  });

  it('are an answer where they can be seen to be chosen', () => {
    expect(risky(screenOf(['div', tile('Bank transfer'), tile('Invoice')]))).toEqual([false]);
  });
});
