import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function articles(...paths: string[]) {
  const entries = paths.map((path, at): Tree => ['li', ['a', { href: path }, `Titre numéro ${at}`]]);
  const page = styledPage(['body', ['main', ['h1', 'Aide'], ['ul', ...entries]]]);
  return readPage({ ...page, language: 'fr' }).helpArticles?.value ?? null;
}

it('a list of nothing but links under the title of a help page is one of articles', () => {
  expect(articles('/content/livraison', '/content/retours', '/content/affutage')).toBe(3);
});

it('links to goods are none', () => {
  expect(articles('/produits/tente', '/produits/sac', '/produits/lampe')).toBeNull();
});

it('a number to follow the parcel by, in the account, under a question for it', () => {
  const question: Tree = ['h3', 'Wie finde ich meine Sendung?'];
  const answer: Tree = ['p', 'Die Sendungsnummer steht im Kundenkonto.'];
  const page = styledPage(['body', ['main', ['h1', 'FAQ'], question, answer]]);
  expect(readPage({ ...page, language: 'de' }).orderTracking?.value).toBe(true);
});
