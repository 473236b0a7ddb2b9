import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';

/** Wallets of other houses: they know the shopper, the store does not. */
const WALLETS = /paypal|apple|google|amazon|klarna|shop ?pay|stripe|alipay|wechat|naver|kakao|payco|rakuten|line ?pay/i;

/** The words of a button of the store's own that orders with saved details; it is only looked at, never pressed. */
export function expressPress(snapshot: Snapshot, words: ShopWords): string | null {
  const press = snapshot.nodes.find((node) => {
    if (!node.visible || node.state?.disabled || (node.role !== 'button' && node.role !== 'link')) return false;
    const region = regionOf(snapshot, node.ref);
    if (region === 'footer' || region === 'header' || region === 'nav') return false;
    const text = node.name || textOf(snapshot, node.ref);
    return (
      text.length < 60 &&
      says(text, words.buyNow) > 0.55 &&
      !WALLETS.test(`${text} ${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`)
    );
  });
  return press ? (press.name || textOf(snapshot, press.ref)).trim() : null;
}
