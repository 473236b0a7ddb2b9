import { describe, expect, it } from 'vitest';
import { namesReviewLater, readScreen, reviewFollows } from '../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe('a progress bar that shows a review after the payment', () => {
  it.each([
    ['en', '1 Address 2 Delivery 3 Payment 4 Review'],
    ['en', 'Cart › Delivery › Payment › Review order'],
    ['de', '1. Adresse 2. Versand 3. Zahlung 4. Bestätigen'],
  ])('%s: %s', (language, text) => {
    expect(namesReviewLater(text, wordsFor(language))).toBe(true);
  });

  it.each([
    ['en', '1 Address 2 Delivery 3 Payment'],
    ['en', 'Review › Address › Delivery › Payment'],
    ['en', 'Delivery, payment and review of your order are explained in our help pages for customers'],
    ['en', 'Continue'],
  ])('%s, not: %s', (language, text) => {
    expect(namesReviewLater(text, wordsFor(language))).toBe(false);
  });
});

describe('a bar whose steps are elements of their own', () => {
  const paying = (...steps: string[]) => {
    const snapshot = page([
      'body',
      ['main', ['ol', ...steps.map((step): [string, string] => ['li', step])], ['button', 'Suivant']],
    ]);
    const button = snapshot.nodes.find((node) => node.tag === 'button')?.ref ?? -1;
    return reviewFollows(readScreen(snapshot, wordsFor('fr')), button, wordsFor('fr'));
  };

  it('shows a review to come', () => {
    expect(paying('Adresse', 'Livraison', 'Paiement', 'Récapitulatif')).toBe(true);
    expect(paying('Récapitulatif', 'Adresse', 'Livraison', 'Paiement')).toBe(false);
  });
});
