import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, topicOf } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import { CARRIERS } from './carriers.ts';
import { isReturnText } from './offer.ts';
import { daysOf, isCondition, priceOf, sentenceOf } from './terms.ts';

const LONGEST = 140;
/** A sign, a label or an article may stand before the name: `🚚 Delivery: courier …`. */
const LATEST_NAME = 14;

/**
 * `Courier: 4.90 €, 1-3 working days` under no heading of delivery, as product pages have it beside the button: a line that
 * begins with a way and tells both its price and its days.
 */
export function tellsWholeWay(page: PageText, block: Block): boolean {
  if (block.heads || block.text.length > LONGEST || isReturnText(page, block.text)) return false;
  const folded = fold(block.text);
  const carrier = CARRIERS.exec(folded)?.index ?? Number.POSITIVE_INFINITY;
  const place = Math.min(carrier, ...allHits(folded, page.words.delivery.methods).map(({ index }) => index));
  const sentence = sentenceOf(page, block.text);
  const told = priceOf(page, sentence) !== null && daysOf(page, sentence) !== null;
  const fee = saysAny(folded, page.words.notions.fees);
  return place <= LATEST_NAME && told && !fee && !isCondition(page, block.text) && topicOf(page, block) !== 'returns';
}
