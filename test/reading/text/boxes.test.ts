import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const line = (...boxes: string[]): Tree => ['li', ...boxes.map((box): Tree => ['span', box])];

describe('boxes in one line, each of which says something of its own', () => {
  it('are no one word: the first names the way', () => {
    const list: Tree = [
      'ul',
      line('Kurier', '1–2 dni robocze', '15,49 zł'),
      line('Odbiór w palarni', 'następnego dnia', '0 zł'),
    ];
    expect(read('pl', 'Dostawa', list).deliveryMethods?.value.map(({ name, minDays }) => [name, minDays])).toEqual([
      ['Kurier', 1],
      ['Odbiór w palarni', 1],
    ]);
  });
});

describe('boxes that ask and answer in turn', () => {
  const asked = (...texts: string[]): Tree => ['div', ...texts.map((text): Tree => ['div', text])];

  it('are questions over their answers', () => {
    const list = asked('Est-ce payant ?', 'Non.', 'Puis-je rapporter en boutique ?', 'Oui, à Nantes et à Rennes.');
    expect(read('fr', 'Retours', list).returnsInStore?.value).toBe(true);
  });

  it('not where two ask one after the other', () => {
    const list = asked('Est-ce payant ?', 'Puis-je rapporter en boutique ?', 'Oui, à Nantes.', 'Un doute ?');
    expect(read('fr', 'Retours', list).returnsInStore).toBeNull();
  });
});
