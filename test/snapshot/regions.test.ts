import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/snapshot/regions.ts';
import { page, type Tree } from './tree.ts';

function regionOfText(text: string, ...content: Tree[]) {
  const snapshot = page(['body', ...content]);
  const node = snapshot.nodes.find((each) => each.text.includes(text));
  return node ? regionOf(snapshot, node.ref) : null;
}

const links: Tree[] = ['Contact', 'Delivery', 'Privacy'].map((name) => ['a', { href: `/${name}` }, name]);

describe('a foot that no name tells', () => {
  const content: Tree = ['div', ['h1', 'How can we help?'], ['p', 'Write to us.']];
  const foot = (rights: string): Tree => ['div', { class: 'css-1x' }, ['div', ...links], ['span', rights]];

  it('is the box of links that closes the page with who holds its rights', () => {
    expect(regionOfText('Delivery', content, foot('© Maple & Oak'))).toBe('footer');
    expect(regionOfText('Delivery', content, foot('Minden jog fenntartva'))).toBe('footer');
    expect(regionOfText('Write to us', content, foot('© Maple & Oak'))).toBe('main');
  });

  it('also before what asks for cookies', () => {
    expect(regionOfText('Delivery', content, foot('© Maple'), ['div', ['p', 'We use cookies.']])).toBe('footer');
  });

  it('is none without such words, with a title in it, or in the middle of the page', () => {
    expect(regionOfText('Delivery', content, foot('Maple & Oak'))).toBe('main');
    expect(regionOfText('Delivery', ['div', ['h2', 'Topics'], ...links, ['span', '© Maple']])).toBe('main');
    expect(regionOfText('Delivery', foot('© Maple & Oak'), content)).toBe('main');
  });
});

describe('the feet of many cards', () => {
  it('are no footer of the page, though each is numbered', () => {
    const card = (number: number): Tree => ['div', { class: `footer actions actions-${number}` }, ['p', `${number} €`]];
    const shown = page(['body', ['div', card(1), card(2), card(3)], ['footer', ['p', 'Imprint']]]);
    const prices = shown.nodes.filter(({ text }) => text.endsWith('€'));
    expect(prices.map(({ ref }) => regionOf(shown, ref))).toEqual(['main', 'main', 'main']);
  });
});
