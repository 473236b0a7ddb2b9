import type { WordedKind } from '../../lexicon/mail-words.ts';
import { orderNumber } from '../order/number.ts';
import { orderTotal } from '../order/total.ts';
import type { MailKind } from '../types.ts';
import type { Reading } from './classify.ts';
import type { KindScore } from './word-scores.ts';

/** The kind among those that the words say: the strongest, but for close calls and for what an order's number rules out. */
export function kindOf(top: KindScore, scores: KindScore[], reading: Reading): MailKind {
  return ofNumberedOrder(settle(top, scores, reading), scores, reading);
}

/** Close calls between kinds whose words overlap. */
function settle(top: KindScore, scores: KindScore[], { mail }: Reading): MailKind {
  const scoreOf = (kind: WordedKind) => scores.find((score) => score.kind === kind)?.score ?? 0;
  const bulk = mail.headers.has('list-unsubscribe') || /bulk|list/i.test(mail.headers.get('precedence')?.[0] ?? '');
  const selfReply =
    mail.headers.has('x-autoreply') || /auto-replied/i.test(mail.headers.get('auto-submitted')?.[0] ?? '');
  if (selfReply && top.kind !== 'out-of-office' && top.kind !== 'auto-reply') {
    return scoreOf('out-of-office') > scoreOf('auto-reply') ? 'out-of-office' : 'auto-reply';
  }
  // "Automatic reply" stands above both; only one of them tells of being away.
  if (top.kind === 'auto-reply' && scoreOf('out-of-office') >= Math.min(2.5, top.score * 0.6)) return 'out-of-office';
  // Ordinary order mails mention reviews, returns and offers in their foot; their subject says what they are.
  if (!top.bySubject) {
    const bySubject = scores.find((score) => score.bySubject && score.score >= top.score * 0.75 && !isBait(score, top));
    if (bySubject) return bySubject.kind;
  }
  // "Invoice for order 123" thanks for the order in passing.
  const invoice = scores.find((score) => score.kind === 'invoice' && score.bySubject);
  if (top.kind === 'order-received' && invoice && invoice.times >= Math.max(1, top.times)) return 'invoice';
  // What else the subject says is the matter; the offer in it is the bait.
  if (top.kind === 'marketing') {
    const matter = scores.find(
      (score) => score.kind !== 'marketing' && score.bySubject && score.score >= top.score * 0.5,
    );
    if (matter) return matter.kind;
  }
  if (top.kind === 'marketing' && !bulk) {
    const other = scores.find((score) => score.kind !== 'marketing' && score.score >= top.score * 0.6);
    if (other) return other.kind;
  }
  // A letter that asks more than once how it was says in passing that the parcel has come.
  const opinion = scores.find((score) => score.kind === 'review-request');
  if (top.kind === 'delivered' && opinion && (opinion.score >= top.score || opinion.times >= 2))
    return 'review-request';
  return top.kind;
}

/** What has an order's number and a sum is no reminder of a cart, whatever it says in passing ("changed your mind?"). */
function ofNumberedOrder(kind: MailKind, scores: KindScore[], { mail, sentences, words }: Reading): MailKind {
  if (kind !== 'cart-reminder') return kind;
  const lines = sentences.map((sentence) => sentence.raw);
  if (orderNumber(mail.subject, lines, words, null) === null || orderTotal(lines, words) === null) return kind;
  const stage = scores.find((score) => ORDER_STAGES.has(score.kind) && score.score >= 2);
  return stage?.kind ?? 'order-received';
}

const ORDER_STAGES = new Set<WordedKind>([
  'order-received',
  'payment-received',
  'packed',
  'shipped',
  'delivered',
  'invoice',
]);

/** "Your order is waiting for you": a cart's reminder speaks of an order in its subject and of none below. */
function isBait(score: KindScore, top: KindScore): boolean {
  return top.kind === 'cart-reminder' && score.kind === 'order-received' && score.times === 0;
}
