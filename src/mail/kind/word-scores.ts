import type { MailParts } from '../../lexicon/mail-parts.ts';
import { type MailWords, WORDED_KINDS, type WordedKind } from '../../lexicon/mail-words.ts';
import type { Phrases } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import { answering } from '../reply/evasive.ts';
import { kindPhrases, partsOf, phrases } from '../words.ts';
import { happeningsIn } from './happenings.ts';

/** How strongly the words say a kind, and the sentence that says it best. */
export interface KindScore {
  kind: WordedKind;
  score: number;
  /** The telling words as they stand in the mail. */
  quote: string;
  /** Sentences that say it, the subject apart. */
  times: number;
  /** The subject line said it. */
  bySubject: boolean;
}

/** Kinds that tell of something that has happened: a sentence about the future does not count for them. */
const HAPPENED = new Set<WordedKind>([
  'payment-received',
  'packed',
  'shipped',
  'delivered',
  'invoice',
  'order-received',
]);

/** `Ticket: L-20261124-018` */
const TICKET_LINE = /^[^\d:：]{2,24}[:：#]\s?[\p{Lu}\d#-]{4,30}$/u;

/** Scores of all kinds, best first. `subject` is folded already. */
export function wordScores(subject: Sentence, sentences: Sentence[], words: MailWords[]): KindScore[] {
  const notYet = phrases(words, (one) => one.notYet);
  const open = new Map(sentences.map((sentence) => [sentence, hit(sentence.folded, notYet) !== null]));
  // "This mail was sent automatically" tells nothing of the parcel.
  const notes = phrases(words, (one) => one.automaticNote);
  const telling = sentences.filter((sentence) => hit(sentence.folded, notes) === null);
  // Spanish is "on leave" and leaves a list with the same words; who says that she will find out by tomorrow is there herself.
  const present = phrases(words, (one) => [...one.late, ...one.unsubscribe]);
  const finding = answering(words, (one) => one.later);
  const soon = phrases(words, (one) => one.soon);
  const isHere = ({ folded }: Sentence) =>
    hit(folded, present) !== null || (hit(folded, finding) !== null && hit(folded, soon) !== null);
  const parts = partsOf(words);
  const payments = phrases(words, (one) => one.payments);
  const happened = new Map(
    [subject, ...sentences].map((sentence) => [sentence, happeningsIn(sentence.folded, parts, payments)]),
  );
  const inSubjects = withOrderReceipt(subjectHits(subject, words), subject, parts);
  const about = answering(words, (one) => one.about);
  return WORDED_KINDS.map((kind) => {
    const inSubject = isOtherwise(kind, happened.get(subject)) ? null : (inSubjects.get(kind) ?? null);
    const subjectTells =
      inSubject === null &&
      happened.get(subject)?.has(kind) === true &&
      !isSpoken(kind, inSubjects.get('order-received'));
    let score = inSubject !== null ? 5 : subjectTells ? 3 : 0;
    let quote = inSubject === null && !subjectTells ? '' : subject.raw;
    const body = kindPhrases(words, kind, 'body');
    let found = 0;
    let best = 0;
    for (const sentence of HAPPENED.has(kind) ? telling : sentences) {
      const phrase = hit(sentence.folded, body);
      // "As for the parts, we will be in touch" puts off one matter of several; a receipt is about the whole letter.
      const partial = kind === 'auto-reply' && beginsAbout(sentence, about, parts);
      const said = partial || (kind === 'auto-reply' && isOrderReceipt(sentence, parts)) ? null : phrase;
      const together = said === null && happened.get(sentence)?.has(kind) === true;
      if ((said === null && !together) || isOtherwise(kind, happened.get(sentence))) continue;
      // A ticket's number on a line of its own stands above answers, too.
      if (kind === 'auto-reply' && TICKET_LINE.test(sentence.raw)) continue;
      if (kind === 'out-of-office' && isHere(sentence)) continue;
      const announced = HAPPENED.has(kind) && open.get(sentence) === true;
      const worth = said === null ? 0.7 * worthOf(sentence, 'together', announced) : worthOf(sentence, said, announced);
      found += 1;
      score += worth / found;
      if (worth > best) {
        best = worth;
        if (inSubject === null && !subjectTells) quote = sentence.raw;
      }
    }
    return { kind, score, quote, times: found, bySubject: inSubject !== null || subjectTells };
  }).sort((a, b) => b.score - a.score);
}

/** "As for", with nothing behind it that is the shopper's letter itself. */
function beginsAbout({ folded }: Sentence, about: Phrases, parts: MailParts[]): boolean {
  const begins = about.some((phrase) => (matchOf(folded, phrase)?.index ?? 9) <= 2);
  return begins && parts.every((part) => hit(folded, part.message) === null);
}

/** Names the order by its number and nothing that the shopper wrote: what has been received is the order. */
function isOrderReceipt({ folded }: Sentence, parts: MailParts[]): boolean {
  const says = (pick: (part: MailParts) => Phrases) => parts.some((part) => hit(folded, pick(part)) !== null);
  return /\d{3}/.test(folded) && says((part) => part.order) && !says((part) => part.message);
}

/** A receipt in the subject that names the order's number is the order's. */
function withOrderReceipt(
  hits: Map<WordedKind, string>,
  subject: Sentence,
  parts: MailParts[],
): Map<WordedKind, string> {
  const receipt = hits.get('auto-reply');
  if (receipt === undefined || !isOrderReceipt(subject, parts)) return hits;
  const others = new Map([...hits].filter(([kind]) => kind !== 'auto-reply'));
  return others.has('order-received') ? others : others.set('order-received', receipt);
}

/** "Order … received": the same words say that it came to the store; they tell of no delivery besides. */
function isSpoken(kind: WordedKind, order: string | undefined): boolean {
  return kind === 'delivered' && order?.includes('…') === true;
}

/** The phrase of each kind in the subject line; one that is only a part of another kind's (`shipping` of `shipping soon`) is out. */
function subjectHits(subject: Sentence, words: MailWords[]): Map<WordedKind, string> {
  const hits = new Map<WordedKind, string>();
  if (subject.folded === '') return hits;
  for (const kind of WORDED_KINDS) {
    const said =
      hit(subject.folded, kindPhrases(words, kind, 'subject')) ?? hit(subject.folded, kindPhrases(words, kind, 'body'));
    if (said !== null) hits.set(kind, said);
  }
  for (const [kind, said] of [...hits]) {
    const bare = fold(said).replace(/\*/g, '');
    if (
      [...hits].some(([other, longer]) => other !== kind && longer.length > said.length && fold(longer).includes(bare))
    )
      hits.delete(kind);
  }
  return hits;
}

/** What stands at the beginning tells most; what is only announced tells nearly nothing. */
function worthOf(sentence: Sentence, phrase: string, announced: boolean): number {
  const place = sentence.index < 4 ? 3 : sentence.index < 9 ? 2 : 1;
  const letters = /[\u3040-\u9fff\uac00-\ud7af]/.test(phrase) ? phrase.length * 2 : phrase.length;
  const length = letters < 6 ? 0.6 : 1;
  return place * length * (announced ? 0.15 : 1);
}

/** "Has arrived" said of the money or of the order at the store is no delivery; an order received is no receipt of a question. */
function isOtherwise(kind: WordedKind, told: Set<WordedKind> | undefined): boolean {
  if (!told || told.has(kind)) return false;
  if (kind === 'delivered') return told.has('payment-received') || told.has('order-received') || told.has('auto-reply');
  // A later stage of the order: "the book you ordered has been sent".
  if (kind === 'order-received') return told.has('shipped') || told.has('packed');
  return kind === 'auto-reply' && (told.has('order-received') || told.has('payment-received'));
}
