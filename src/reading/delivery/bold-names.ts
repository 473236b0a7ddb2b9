import { fold } from '../../shared/text.ts';
import { textOf } from '../../snapshot/text.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { namesMethod, type Offer, offerFrom } from './offer.ts';
import { isTitle } from './prose/prose.ts';

const LONGEST = 60;

/**
 * Ways whose names are set in bold: several in one running text, each with what stands up to the next, or one as a
 * sentence of its own with which the paragraph begins: `**Parcel locker.** 1-2 days, 2.49 €`.
 */
export function fromBoldNames(page: PageText, block: Block): Offer[] {
  if (block.cells.length > 0) return [];
  const names = boldNames(page, block);
  const [first] = names;
  if (names.length < 2 && !(first && isTitleSentence(block.text, first))) return [];
  const offers = names.flatMap(({ name, at }, index) => {
    const told = block.text.slice(at + name.length, names[index + 1]?.at).replace(/^[\s.:：,–—-]+/u, '');
    return offerFrom(page, name.replace(/[\s.:：,–—-]+$/u, ''), told, { ref: block.ref, text: block.text });
  });
  return offers.some((offer) => offer.price === null && !isOnRequest(page, offer)) ? [] : offers;
}

/** `5-10 days, by the carrier's tariff`: days are told, and the price when asked. */
function isOnRequest(page: PageText, offer: Offer): boolean {
  return offer.maxDays !== null && saysAny(fold(offer.block.text), page.words.delivery.onRequest);
}

function boldNames(page: PageText, block: Block): { name: string; at: number }[] {
  const { nodes } = page.snapshot;
  const end = nodes[block.ref]?.end ?? block.ref;
  const found: { name: string; at: number }[] = [];
  for (const node of nodes.slice(block.ref + 1, end)) {
    if (node.tag !== 'b' && node.tag !== 'strong') continue;
    const name = textOf(page.snapshot, node.ref).trim();
    const last = found.at(-1);
    const at = block.text.indexOf(name, last ? last.at + last.name.length : 0);
    const folded = fold(name.replace(/[.:：]$/u, ''));
    if (at < 0 || name.length > LONGEST || !namesMethod(page, name) || isTitle(page, folded)) continue;
    found.push({ name, at });
  }
  return found;
}

/** The name ends in a full stop, or one follows it, and the terms come after. */
function isTitleSentence(text: string, { name, at }: { name: string; at: number }): boolean {
  return (
    at === 0 &&
    /^\.?\s/u.test(text.slice(name.replace(/\.$/, '').length)) &&
    /[.]\s*\S/u.test(text.slice(name.length - 1, name.length + 3))
  );
}
