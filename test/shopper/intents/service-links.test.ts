import { describe, expect, it } from 'vitest';
import { findServiceLink } from '../../../src/shopper/intents/service-links.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const link = (path: string, text: string): Tree => ['li', ['a', { href: `https://store.test${path}` }, text]];
const found = (language: string, wanted: 'help' | 'returns', ...links: Tree[]) => {
  const snapshot = page(['body', ['footer', ['ul', ...links]]]);
  const { ref } = findServiceLink(snapshot, wanted, wordsFor(language));
  return ref === null ? null : snapshot.nodes[ref]?.text;
};

describe('the link to a page that is looked for', () => {
  it('is not one that bears the name of another page', () => {
    expect(found('en', 'help', link('/policies/terms', 'Terms of service'), link('/faq', 'FAQ'))).toBeNull();
  });

  it('is not named by a folder that all such pages share', () => {
    const folder = ['about', 'privacy', 'agreement', 'tradelaw'].map((name) => link(`/help/${name}`, name));
    expect(found('ja', 'help', ...folder)).toBeNull();
  });

  it('may be named by its address alone', () => {
    expect(found('ja', 'returns', link('/returns', 'もっと見る'), link('/a', 'ほか'))).toBe('もっと見る');
  });
});
