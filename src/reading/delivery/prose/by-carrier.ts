import { fold } from '../../../shared/text.ts';
import type { PageText } from '../../text/page-text.ts';
import { saysAny } from '../../text/patterns.ts';
import { CARRIERS } from '../carriers.ts';
import type { Offer } from '../offer.ts';
import { isTitle, namesIn } from './prose.ts';

/**
 * `We send with MRW. Delivery costs 5.50 € and takes 1-2 days`: the one way that is told by nothing but the word for
 * delivery is that of the one carrier who is named in the same part of the page.
 */
export function byItsCarrier(page: PageText, offers: Offer[]): Offer[] {
  const [only] = offers;
  if (!only || offers.length > 1 || !isUnnamed(page, only.name)) return offers;
  const block = page.blocks.find((each) => each.ref === only.block.ref);
  const part = page.blocks.filter(
    (each) => each.region === 'main' && !each.heads && each.headings.at(-1)?.ref === block?.headings.at(-1)?.ref,
  );
  const named = part.flatMap(({ text }) =>
    namesIn(page, text)
      .map(({ index, length }) => text.slice(index, index + length).trim())
      .filter((name) => CARRIERS.test(fold(name))),
  );
  const carriers = [...new Set(named)];
  const [carrier] = carriers;
  if (carriers.length === 1 && carrier) return [{ ...only, name: carrier }];
  // A piece of a sentence is no name.
  return saysAny(fold(only.name), page.words.delivery.free) ? [] : offers;
}

/** `Delivery`, `The delivery to the mainland`, `Delivery is always free in the UK`: begins with the word, and names no kind. */
function isUnnamed(page: PageText, name: string): boolean {
  const folded = fold(name).replace(ARTICLE, '');
  const [first = ''] = folded.split(/\s/);
  const kinds = page.words.delivery.methods.filter((kind) => !isTitle(page, fold(kind)));
  return !CARRIERS.test(folded) && isTitle(page, first) && !saysAny(folded, [...kinds, ...page.words.clock.pickup]);
}

const ARTICLE = /^(?:the|our|die|der|unsere?|la|le|les|l'|notre|el|los|las|nuestro|a|az|nasza|наша)\s/u;
