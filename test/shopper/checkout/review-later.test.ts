import { describe, expect, it } from 'vitest';
import { namesReviewLater } from '../../../src/shopper/checkout/screen.ts';
import { wordsFor } from '../../../src/shopper/words.ts';

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
