import { describe, expect, it } from 'vitest';
import { advancingButtons, onlySubmit } from '../../../src/shopper/intents/advance.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

describe('what leads on in a checkout', () => {
  it('is no sign that only explains a field', () => {
    const snapshot = page([
      'body',
      ['main', ['form', ['input', { name: 'phone' }], ['button', '?'], ['button', 'Suivant']]],
    ]);
    const field = snapshot.nodes.find((node) => node.tag === 'input')?.ref ?? null;
    expect(advancingButtons(snapshot, wordsFor('fr'), field).map((button) => button.text)).toEqual(['Suivant']);
  });

  it('is no numbered step of a bar', () => {
    const link = (text: string): Tree => ['a', { href: `https://store.test/${text.length}` }, text];
    const shown = page(['body', ['main', ['ol', link('01. Récapitulatif'), link('02. Continuer')], link('Continuer')]]);
    for (const node of shown.nodes) if (node.tag === 'a') node.name = node.text;
    expect(advancingButtons(shown, wordsFor('fr'), null).map(({ text }) => text)).toEqual(['Continuer']);
  });

  it.each([
    ['de', 'Prüfen und bestellen'],
    ['en', 'Review and place order'],
    ['hu', 'Ellenőrzés és megrendelés'],
    ['lt', 'Peržiūrėti ir užsakyti'],
    ['ja', '内容を確認して注文する'],
  ])('is an order where a review is named beside it (%s)', (language, text) => {
    const [button] = advancingButtons(page(['body', ['main', ['button', text]]]), wordsFor(language), null);
    expect([button?.meaning, button?.leadsToReview]).toEqual(['place-order', false]);
  });

  it.each([
    ['de', 'Weiter zu Prüfen und bestellen'],
    ['en', 'Continue to review & place order'],
    ['hu', 'Rendelés ellenőrzése'],
    ['ja', '入力内容を確認する'],
  ])('is a way to the review where it says so (%s)', (language, text) => {
    const [button] = advancingButtons(page(['body', ['main', ['button', text]]]), wordsFor(language), null);
    expect([button?.meaning, button?.leadsToReview]).toEqual(['continue', true]);
  });

  it('may stand in a navigation of the step, but not in that of the page', () => {
    const steps = (around: string): Tree => [around, ['nav', ['button', 'Előző'], ['button', 'Tovább: Fizetés']]];
    const texts = (tree: Tree) => advancingButtons(page(['body', tree]), wordsFor('hu'), null).map(({ text }) => text);
    expect(texts(steps('main'))).toEqual(['Tovább: Fizetés']);
    expect(texts(steps('div'))).toEqual([]);
  });

  it('keeps a button in a column beside the one field for a coupon', () => {
    const snapshot = page([
      'body',
      [
        'main',
        [
          'div',
          ['section', ['button', 'Zamawiam i płacę']],
          ['aside', ['input', { name: 'code', placeholder: 'Kod rabatowy' }]],
        ],
      ],
    ]);
    const columns = snapshot.nodes.find((node) => node.tag === 'div');
    if (columns) columns.rect = [0, 100, 1000, 900];
    expect(advancingButtons(snapshot, wordsFor('pl'), null)[0]).toMatchObject({ meaning: 'place-order' });
  });
});

describe('the one button that sends the last screen', () => {
  const only = (...inMain: Tree[]) => {
    const shown = page(['body', ['main', ...inMain]]);
    for (const node of shown.nodes) if (node.tag === 'main') node.rect = [0, 100, 1000, 900];
    return onlySubmit(shown, wordsFor('es'))?.text ?? null;
  };

  it('needs no known word', () => {
    expect(only(['form', ['button', 'Vámonos']])).toBe('Vámonos');
  });

  it('is told from the one that takes a coupon or leads elsewhere', () => {
    const coupon: Tree = ['form', ['input', { name: 'code', placeholder: 'Código de descuento' }], ['button', 'Listo']];
    expect(only(coupon, ['form', ['button', 'Vámonos']], ['form', ['button', 'Seguir comprando']])).toBe('Vámonos');
  });

  it('is not that of the search which stands on every page', () => {
    const search: Tree = ['form', ['input', { type: 'search', name: 'q' }], ['button', { type: 'submit' }]];
    const shown = page(['body', ['main', search, ['form', ['button', 'Vámonos']]]]);
    for (const node of shown.nodes) if (node.attrs.type === 'search') node.role = 'searchbox';
    expect(onlySubmit(shown, wordsFor('es'))?.text).toBe('Vámonos');
  });

  it('is none where there are two', () => {
    expect(only(['form', ['button', 'Vámonos']], ['form', ['button', 'Otra cosa']])).toBeNull();
  });
});
