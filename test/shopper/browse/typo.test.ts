import { expect, it } from 'vitest';
import { misspelt } from '../../../src/shopper/browse/typo.ts';

it('swaps two letters in the middle of the longest word', () => {
  expect(misspelt('Warm boots, waterproof')).toBe('watepr' + 'roof');
});

it('says that nothing is long enough to misspell', () => {
  expect(misspelt('Tea cup')).toBeNull();
});

it('passes over letters that are the same', () => {
  const word = misspelt('coffee');
  expect(word).not.toBe('coffee');
  expect([...(word ?? '')].sort()).toEqual([...'coffee'].sort());
});
