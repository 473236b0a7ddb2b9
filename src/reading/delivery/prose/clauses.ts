import { fold } from '../../../shared/text.ts';
import { findMoney } from '../../money.ts';
import type { PageText } from '../../text/page-text.ts';
import { saysAny } from '../../text/patterns.ts';
import { CARRIERS } from '../carriers.ts';
import { cleanName, isReturnText, LINKS, type Offer, offerFrom } from '../offer.ts';
import { isCondition } from '../terms.ts';

/**
 * Ways in clauses side by side, some of which no list of names knows: `DPD 2,190 Ft (1-3 days), large goods 6,990 Ft
 * (3-6 days)`, `3.50 € by letter (3 days) or 6.50 € as a parcel (2 days)`. At least two, one of them a carrier or with days.
 */
export function fromClauses(page: PageText, block: { ref: number; text: string }, sentence: string): Offer[] {
  const clauses = clausesOf(sentence).filter((clause) => findMoney(clause, page.currency).length === 1);
  if (clauses.length < 2) return [];
  const offers = clauses.flatMap((clause) => (isCondition(page, clause) ? [] : offerOf(page, block, clause)));
  const sure = offers.some((offer) => offer.maxDays !== null || CARRIERS.test(fold(offer.name)));
  return offers.length >= 2 && sure ? offers : [];
}

/** Parted by commas, semicolons, slashes and "or", where these part amounts; brackets stay with what they follow. */
function clausesOf(sentence: string): string[] {
  const parts = sentence.split(
    /[,;、](?!\d)\s*(?![^()（）]*[)）])|\s\/\s|(?<=[円원€₽]|zł|Ft)\s?[/／](?=\p{L})|\s(?:or|oder|ou|o|vagy|или|arba|lub|albo|又は|または)\s/u,
  );
  const clauses: string[] = [];
  for (const part of parts) {
    const last = clauses.at(-1);
    const opens =
      last === undefined || (/\d\s?\p{Sc}|\p{Sc}\s?\d/u.test(part) ? true : findMoney(part, 'EUR').length > 0);
    if (opens) clauses.push(part);
    else clauses[clauses.length - 1] = `${last}, ${part}`;
  }
  return clauses;
}

function offerOf(page: PageText, block: { ref: number; text: string }, clause: string): Offer[] {
  const [amount] = findMoney(clause, page.currency);
  if (!amount) return [];
  const at = clause.indexOf(amount.quote);
  const before = cleanName(clause.slice(0, at))
    .replace(LINKS, '')
    .replace(/^.*[:：]\s*/u, '')
    .trim();
  const after = cleanName(clause.slice(at + amount.quote.length).replace(/^[\s,–—-]+/u, ''))
    .replace(LEADS, '')
    .trim();
  const name = before.length >= 2 ? before : after.replace(/\s+(?:bis|up to|jusqu).*$/u, '');
  const fits = name.length >= 2 && name.length <= 50 && !/\d/.test(name) && /\p{L}{2}/u.test(name);
  if (!fits || isReturnText(page, clause) || saysAny(fold(name), page.words.notions.fees)) return [];
  if (saysAny(fold(name), page.words.product.oldPrice)) return [];
  return offerFrom(page, name, clause.replace(name, ' '), { ref: block.ref, text: clause });
}

/** Little words between a price and its name. */
const LEADS = /^(?:als|en|mit|con|with|by|via|per|par|as|in|im|w|su|на|с|для)\s+/iu;
