import { fold } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import { isMakers, isPayers } from './other-firms.ts';

/** So many letters before a number or an address still say whose it is: an office's name, street and town fit in. */
const REACH = 140;

/**
 * Whether a number or address is not for shoppers, or not the store's own: the press office's, the host's, the
 * mediator's, the carrier's. `index` is its place in the block's text.
 */
export function isOfOthers(page: PageText, block: Block, index: number): boolean {
  const before = fold(lastSentence(block.text.slice(Math.max(0, index - REACH), index)));
  const { contact, notions } = page.words;
  if (isOfCarrier(page, before) || isPayers(before) || isMakers(page, before)) return true;
  if (saysAny(before, withoutOfficer(block, notions.others))) return true;
  // `Phone:` and an address before it are how one reaches anyone; only a word for the service is the store's.
  const words = before.replace(ADDRESS, ' ');
  const own = contact.service.filter((word) => !contact.phone.includes(word));
  if (saysAny(words, own)) return false;
  const label = block.cells.length > 1 ? fold(block.cells[0] ?? '') : '';
  if (CARRIERS.test(label)) return true;
  const heading = fold(block.headings.at(-1)?.text ?? '');
  if (isUnderCarrier(heading, before)) return true;
  return [label, heading].some((text) => text !== '' && text.length < 80 && saysAny(text, notions.others));
}

/** `Geodis: …` under `Your parcel is with the carrier?`: a label of nothing but a name, where the heading tells whose. */
function isUnderCarrier(heading: string, before: string): boolean {
  return heading.length < 80 && ANY_CARRIER.test(heading) && NAME_ONLY.test(before);
}

/** Folded: up to four words, a bracket and a colon. */
const NAME_ONLY = /^[^\d.!?:：]{2,30}(?:[(（][^)）]{2,30}[)）])?\s*[:：–-]?\s*$/u;

/** In the foot of a store, which names all who answer for it, whoever keeps its data is the one to write to. */
function withoutOfficer(block: Block, words: readonly string[]): readonly string[] {
  return block.region === 'footer' ? words.filter((word) => !OFFICER.test(word)) : words;
}

const OFFICER = /^개인정보(?:보호|관리)책임자$/;

/** `info@gls.example`: the domain is the carrier's own, whoever writes it. */
export function isCarriersDomain(address: string): boolean {
  const domain = address.split('@')[1] ?? '';
  return CARRIERS.test(domain.split('.').slice(0, -1).join(' ').replace(/-/g, ' '));
}

/** A carrier is named, and nobody says `write to us` after it. */
function isOfCarrier(page: PageText, before: string): boolean {
  const carrier = CARRIERS.exec(before) ?? ANY_CARRIER.exec(before);
  return (
    carrier !== null && firstHit(before.slice(carrier.index + carrier[0].length), page.words.contact.writeUs) === null
  );
}

const ADDRESS = /\S+@\S+/gu;

/** Whoever brings the parcel, without a name. Folded. */
const ANY_CARRIER =
  /(?:courier|carrier|delivery company|parcel service)(?:'s|s)?(?!\p{L})|futarszolgalat\p{L}*|курьерск\p{L}* служб\p{L}*|служб\p{L}* доставки|транспортн\p{L}* компани\p{L}*|kurjeriu? (?:tarnyb|imon)\p{L}*|택배사|paketdienst\p{L}*|zusteller|transporteur(?!\p{L})|transportista|mensajeria|(?:empresa|agencia) de transporte|przewoznik\p{L}*|firm\p{L}* kurier\p{L}*|運送会社|配送業者|配送会社/u;

/** The sentence or part that is being said; a question belongs to its answer: `Wholesale? Write to …`. */
function lastSentence(text: string): string {
  const parts = text.replace(/[?？]/g, ',').split(/\s[|·•]\s/u);
  return splitSentences(parts.at(-1) ?? '').at(-1) ?? '';
}
