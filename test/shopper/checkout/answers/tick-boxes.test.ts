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

  it('belong together by a run of signs where words are not parted', () => {
    expect(speaksOf('注文内容の確認にチェックしてください', '注文内容の確認をしました')).toBe(true);
    expect(speaksOf('注文内容の確認にチェックしてください', 'メールマガジンを受け取る')).toBe(false);
  });
});
