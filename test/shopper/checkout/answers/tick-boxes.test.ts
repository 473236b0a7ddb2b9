import { describe, expect, it } from 'vitest';
import { speaksOf } from '../../../../src/shopper/checkout/answers/tick-boxes.ts';

describe('what the store complains of, and the words beside a box', () => {
  it('belong together where they share two words, whatever their endings', () => {
    const label = 'Zostałem/-am poinformowany/-a o prawie odstąpienia od umowy.';
    expect(speaksOf('Potwierdź, że znasz prawo odstąpienia od umowy.', label)).toBe(true);
    expect(speaksOf('Potwierdź, że znasz prawo odstąpienia od umowy.', 'Chcę otrzymywać newsletter z nowościami')).toBe(
      false,
    );
  });

  it('belong together by their ideographs where words are not parted, not by how one asks', () => {
    expect(speaksOf('注文内容の確認にチェックしてください', '注文内容の確認をしました')).toBe(true);
    expect(speaksOf('お名前を入力してください', 'ギフト包装をご希望の方はチェックしてください')).toBe(false);
  });
});
