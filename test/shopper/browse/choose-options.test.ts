import { describe, expect, it } from 'vitest';
import { asksAgain, missed } from '../../../src/shopper/browse/choose-options.ts';
import { page } from '../../snapshot/tree.ts';

/** A list called by its label, which shows `text`. */
function list(text: string) {
  const snapshot = page(['body', ['main', ['button', { role: 'combobox' }, ['span', text]]]]);
  const ref = snapshot.nodes.findIndex(({ tag }) => tag === 'button');
  Object.assign(snapshot.nodes[ref] ?? {}, { role: 'combobox', name: 'Colour' });
  return { snapshot, ref };
}

describe('choices that a scenario names', () => {
  it('are told where the page did not offer them', () => {
    expect(missed(['L', 'Blue'], ['M', 'blue'])).toEqual(['L']);
  });
});

describe('a list of choices after its answer', () => {
  const { snapshot: before, ref } = list('Choose a colour');

  it('asks again where it still shows that nothing is chosen: the choice is a row of its own now', () => {
    expect(asksAgain(before, { kind: 'combobox', ref }, list('Choose a colour').snapshot)).toBe(true);
  });

  it('has taken it where it shows the choice, though it keeps its name', () => {
    expect(asksAgain(before, { kind: 'combobox', ref }, list('Dusty pink').snapshot)).toBe(false);
  });

  it('of the browser itself never asks twice', () => {
    expect(asksAgain(before, { kind: 'select', ref }, list('Choose a colour').snapshot)).toBe(false);
  });
});
