import { describe, expect, it } from 'vitest';
import { namesReview, paymentFollows, reviewFollows } from '../../../../src/shopper/checkout/next/review-ahead.ts';
import { readScreen } from '../../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../snapshot/tree.ts';

describe('a progress bar that shows a review after the payment', () => {
  it.each([
    ['en', '1 Address 2 Delivery 3 Payment 4 Review'],
    ['en', 'Cart › Delivery › Payment › Review order'],
    ['de', '1. Adresse 2. Versand 3. Zahlung 4. Bestätigen'],
  ])('%s: %s', (language, text) => {
    expect(namesReview(text, wordsFor(language))).toBe(true);
  });

  it.each([
    ['en', '1 Address 2 Delivery 3 Payment'],
    ['en', 'Review › Address › Delivery › Payment'],
    ['en', 'Delivery, payment and review of your order are explained in our help pages for customers'],
    ['en', 'Continue'],
  ])('%s, not: %s', (language, text) => {
    expect(namesReview(text, wordsFor(language))).toBe(false);
  });
});

describe('a bar whose steps are elements of their own', () => {
  const STEPS = ['Adresse', 'Livraison', 'Paiement', 'Récapitulatif'];
  const follows = (current: string | null, steps = STEPS, ...asked: Tree[]) => {
    const bar: Tree = [
      'ol',
      ...steps.map((step): Tree => ['li', { class: step === current ? 'step on' : 'step' }, step]),
    ];
    const snapshot = page(['body', ['main', bar, ...asked, ['button', 'Continuer']]]);
    const button = snapshot.nodes.find((node) => node.tag === 'button')?.ref ?? -1;
    return reviewFollows(readScreen(snapshot, wordsFor('fr')), button, wordsFor('fr'));
  };

  const asked: Tree = ['label', 'Code postal', ['input', { name: 'postcode' }]];

  it('shows a review to come where it shows an earlier step that asks for something', () => {
    expect(follows('Paiement', STEPS, asked)).toBe(true);
    expect(follows('Paiement', ['Récapitulatif', 'Adresse', 'Livraison', 'Paiement'], asked)).toBe(false);
  });

  it('shows none where only what is done is marked and nothing is asked: this may be the review', () => {
    expect(follows('Paiement')).toBe(false);
  });

  it('shows none on the page of the review: "Continuer" there may order', () => {
    expect(follows('Récapitulatif')).toBe(false);
    expect(follows('Récapitulatif', STEPS, asked)).toBe(false);
  });

  it('tells nothing by itself where it marks no step: what the page asks does', () => {
    expect(follows(null)).toBe(false);
    expect(follows(null, STEPS, asked)).toBe(true);
  });
});

describe('a bar on which the payment is still to come', () => {
  const follows = (current: string | null, ...asked: Tree[]) => {
    const steps = ['01. Récapitulatif', '02. Connexion', '03. Adresse', '04. Livraison', '05. Paiement'];
    const bar: Tree = [
      'ul',
      ...steps.map((step): Tree => ['li', { class: step === current ? 'active' : 'todo' }, step]),
    ];
    const words = wordsFor('fr');
    return paymentFollows(readScreen(page(['body', ['main', bar, ['form', ...asked]]]), words), words);
  };
  const street: Tree = ['input', { name: 'address1', autocomplete: 'address-line1' }];

  it('is stood on by a page that asks for the address', () => {
    expect(follows('02. Connexion', street)).toBe(true);
  });

  it('tells nothing where it marks no step, or the last one, or where nothing earlier is asked for', () => {
    expect(follows(null, street)).toBe(false);
    expect(follows('05. Paiement', street)).toBe(false);
    expect(follows('02. Connexion')).toBe(false);
  });
});
