import type { MailParts } from '../../lexicon/mail-parts.ts';
import type { WordedKind } from '../../lexicon/mail-words.ts';
import type { Phrases } from '../../lexicon/types.ts';
import { hit } from '../phrases.ts';

/**
 * What a sentence tells by a thing and what became of it, whatever words stand between. A way to pay stands for the money:
 * "your Bizum has arrived".
 */
export function happeningsIn(folded: string, parts: MailParts[], payments: Phrases = []): Set<WordedKind> {
  const told = new Set<WordedKind>();
  const question = /[?？]\s*$/.test(folded);
  for (const part of parts) {
    const says = (phrases: Phrases) => hit(folded, phrases) !== null;
    const arrived = says(part.arrived);
    const atUs = says(part.atUs);
    const parcel = says(part.parcel);
    if (arrived && (says(part.money) || (payments.length > 0 && says(payments) && !parcel && !says(part.order))))
      told.add('payment-received');
    else if (says(part.message) && arrived && atUs && !says(part.order)) told.add('auto-reply');
    else if (parcel && says(part.handedOver)) told.add('delivered');
    else if (says(part.order) && atUs && (arrived || says(part.accepted)) && !question) told.add('order-received');
    else if (parcel && says(part.sent) && !question) told.add('shipped');
    else if (parcel && says(part.packed) && !question) told.add('packed');
    else if (parcel && arrived && !atUs) told.add('delivered');
    if (says(part.account) && says(part.opened)) told.add('account-welcome');
  }
  return told;
}
