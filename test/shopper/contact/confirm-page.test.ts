import { describe, expect, it } from 'vitest';
import { sitePartsOf } from '../../../src/shopper/checkout/site-parts.ts';
import { confirmPress } from '../../../src/shopper/contact/confirm-page.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const MAIL = 'anna@example.com';
const confirming = (button: string, ...more: Tree[]) =>
  page(['body', ['main', ['dd', MAIL], ...more, ['form', ['button', '戻る'], ['button', button]]]]);
const pressed = (language: string, snapshot: ReturnType<typeof page>) => {
  const ref = confirmPress(snapshot, wordsFor(language), MAIL);
  return ref === null ? null : snapshot.nodes[ref]?.text;
};

describe('a page that shows what was typed before it is sent', () => {
  it.each([
    ['ja', '会員登録をする'],
    ['ja', '送信する'],
    ['ko', '회원가입'],
    ['en', 'Send'],
  ])('is sent from there (%s, %s)', (language, button) => {
    expect(pressed(language, confirming(button))).toBe(button);
  });

  it('is none while a field waits for an answer', () => {
    expect(pressed('ja', confirming('送信する', ['input', { name: 'name' }]))).toBeNull();
  });

  it('asks for nothing in the newsletter that stands on every page', () => {
    const newsletter: Tree = ['form', { action: '/news' }, ['input', { name: 'mail' }], ['button', '登録']];
    const site = sitePartsOf(page(['body', ['main', newsletter]]), wordsFor('ja'));
    const snapshot = confirming('送信する', newsletter);
    const ref = confirmPress(snapshot, wordsFor('ja'), MAIL, site);
    expect(snapshot.nodes[ref ?? -1]?.text).toBe('送信する');
  });

  it('is none where nothing of what was typed is shown', () => {
    expect(confirmPress(confirming('送信する'), wordsFor('ja'), 'other@example.com')).toBeNull();
  });

  it('never presses what may order', () => {
    expect(pressed('ja', confirming('注文する'))).toBeNull();
  });
});
