import { type MailWords, WORDED_KINDS, type WordedKind } from '../../lexicon/mail-words.ts';
import { hit, type Sentence } from '../phrases.ts';
import { kindPhrases, phrases } from '../words.ts';

/** How strongly the words say a kind, and the sentence that says it best. */
export interface KindScore {
  kind: WordedKind;
  score: number;
  /** The telling words as they stand in the mail. */
  quote: string;
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

/** Scores of all kinds, best first. `subject` is folded already. */
export function wordScores(subject: Sentence, sentences: Sentence[], words: MailWords[]): KindScore[] {
  const notYet = phrases(words, (one) => one.notYet);
  const open = new Map(sentences.map((sentence) => [sentence, hit(sentence.folded, notYet) !== null]));
  return WORDED_KINDS.map((kind) => {
    const inSubject =
      subject.folded === ''
        ? null
        : (hit(subject.folded, kindPhrases(words, kind, 'subject')) ??
          hit(subject.folded, kindPhrases(words, kind, 'body')));
    let score = inSubject === null ? 0 : 5;
    let quote = inSubject === null ? '' : subject.raw;
    const body = kindPhrases(words, kind, 'body');
    let found = 0;
    let best = 0;
    for (const sentence of sentences) {
      const said = hit(sentence.folded, body);
      if (said === null) continue;
      const worth = worthOf(sentence, said, HAPPENED.has(kind) && open.get(sentence) === true);
      found += 1;
      score += worth / found;
      if (worth > best) {
        best = worth;
        if (inSubject === null) quote = sentence.raw;
      }
    }
    return { kind, score, quote, bySubject: inSubject !== null };
  }).sort((a, b) => b.score - a.score);
}

/** What stands at the beginning tells most; what is only announced tells nearly nothing. */
function worthOf(sentence: Sentence, phrase: string, announced: boolean): number {
  const place = sentence.index < 4 ? 3 : sentence.index < 9 ? 2 : 1;
  const length = phrase.length < 6 ? 0.6 : 1;
  return place * length * (announced ? 0.15 : 1);
}
