import { describe, expect, it } from 'vitest';
import { saysName } from '../../../src/shopper/checkout/correct.ts';

describe('a complaint that names what was chosen', () => {
  it.each([
    ['Für DHL Express ist Nachnahme nicht möglich.', 'DHL Express (1 Tag) 9,90 €'],
    ['クリックポストでは代金引換をご利用いただけません。', 'クリックポスト 送料 185円 ポストへのお届け'],
    ['퀵서비스는 무통장입금이 불가합니다.', '퀵서비스 15,000원'],
  ])('%s: %s', (complaint, label) => {
    expect(saysName(complaint, label)).toBe(true);
  });

  it('is not one that names another', () => {
    expect(saysName('Für DHL Express ist Nachnahme nicht möglich.', 'DHL Paket 4,90 €')).toBe(false);
  });
});
