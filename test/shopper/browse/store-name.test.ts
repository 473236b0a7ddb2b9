import { describe, expect, it } from 'vitest';
import { storeName } from '../../../src/shopper/browse/store-name.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

describe("a store's name in the home page's title", () => {
  it.each([
    ['de', 'Startseite – Teehaus Morgenrot', 'Teehaus Morgenrot'],
    ['fr', 'Accueil | Maison Corvellec', 'Maison Corvellec'],
    ['pl', 'Strona główna - Leśny Ogród', 'Leśny Ogród'],
    ['en', 'Thistle & Kiln | Handmade pottery from York', 'Thistle & Kiln'],
  ])('is no word for "home" (%s)', (language, title, name) => {
    expect(storeName({ ...page(['body']), title }, wordsFor(language))).toBe(name);
  });

  it('is not known where the title says nothing else', () => {
    expect(storeName({ ...page(['body']), title: 'Home' }, wordsFor('en'))).toBeNull();
  });
});
