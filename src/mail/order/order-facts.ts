import type { MailWords } from '../../lexicon/mail-words.ts';
import { formatMoney } from '../../shared/money.ts';
import { type Sentence, sentencesOf } from '../phrases.ts';
import type { DecodedMail } from '../source/decode.ts';
import type { MailKind, MailReading } from '../types.ts';
import { comesTo, deliveryAddress, handedOverAt } from './address.ts';
import { phoneIn } from './contact.ts';
import { cancelIn, paymentIn } from './details.ts';
import { deliveryEstimate } from './estimate.ts';
import { orderItems } from './items/items.ts';
import { markedOrder } from './json-ld.ts';
import { linesOf } from './labelled.ts';
import { orderNumber } from './number.ts';
import { withShown } from './shown-lines.ts';
import { orderTotal, paidSum } from './total.ts';
import { trackingIn } from './tracking.ts';

/** What an order mail tells of the order, each with the words that say it; the visible text comes before hidden data. */
export function orderFacts(
  mail: DecodedMail,
  text: string,
  told: Sentence[],
  words: MailWords[],
  known: { number: string | null; kind: MailKind },
): NonNullable<MailReading['order']> {
  const { lines, added } = withShown(linesOf(text), mail);
  const sentences = [...told, ...sentencesOf(added.join('\n'))];
  const marked = markedOrder(mail.html?.jsonLd ?? []);
  const items = orderItems(lines, words);
  const data = <T>(value: T | null, quote: string) => (value === null ? null : { value, quote });
  return {
    number: orderNumber(mail.subject, lines, words, known.number) ?? data(marked.number, `json-ld: ${marked.number}`),
    total:
      orderTotal(lines, words) ??
      (known.kind === 'payment-received' || known.kind === 'invoice' ? paidSum(sentences) : null) ??
      data(marked.total, `json-ld: ${marked.total ? formatMoney(marked.total) : ''}`),
    items: items.length > 0 ? items : marked.items.map((name) => ({ value: name, quote: `json-ld: ${name}` })),
    address:
      deliveryAddress(lines, words) ?? (known.kind === 'delivered' ? handedOverAt(lines) : comesTo(lines, words)),
    deliveryEstimate:
      known.kind === 'delivered'
        ? null
        : (deliveryEstimate(lines, sentences, words) ?? data(marked.expected, `json-ld: ${marked.expected}`)),
    payment: paymentIn(lines, words),
    phone: phoneIn(lines, words),
    cancel: cancelIn(sentences, words),
    tracking: trackingIn(lines, mail.html, words) ?? data(marked.tracking, `json-ld: ${marked.tracking}`),
  };
}
