import { describe, expect, it } from 'vitest';
import { fold } from '../../src/shared/text.ts';

describe('folding', () => {
  it.each([
    ['　次 へ　', '次へ'],
    ['확 인', '확인'],
    ['B U Y', 'buy'],
  ])('draws a spaced-out label together: %s', (label, word) => {
    expect(fold(label)).toBe(word);
  });

  it.each(['a 4', 'x l', '次 の ページ', 'to be or not'])('leaves words apart: %s', (text) => {
    expect(fold(text)).toBe(text);
  });
});
