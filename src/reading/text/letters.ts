/**
 * A letter or digit of a folded text, as the inside of a character class. `\p{L}` would say it shorter, but each
 * expression with it takes milliseconds to compile, and there are thousands of phrases.
 */
export const LETTERS =
  'a-z0-9\\u00df-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff\\u1100-\\u11ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';

/** Beside these a word of parted scripts goes on; `LINE` between kana or hangul stands alone. */
export const BESIDE_WORD = 'a-z0-9\\u00df-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff';
