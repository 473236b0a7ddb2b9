import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain, SPACELESS } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import type { AskedQuestion, Said } from '../types.ts';
import { phrases } from '../words.ts';

/** Whether the letter deals with this question: it answers something, or names a number, time or amount of its own. */
export function specificIn(
  sentences: Sentence[],
  answered: { answered: boolean; quote: string | null }[],
  words: MailWords[],
  asked: AskedQuestion | null,
): Said<boolean> | null {
  if (sentences.length === 0) return null;
  const answer = answered.find((one) => one.answered);
  if (answer?.quote) return { value: true, quote: answer.quote };
  const back = asked === null ? null : askedBack(sentences, asked);
  if (back !== null) return { value: true, quote: plain(back.raw, 240) };
  const deferrals = phrases(words, (one) => one.deferral);
  const person = phrases(words, (one) => one.person);
  const telling = sentences.find(
    (sentence) =>
      hit(sentence.folded, deferrals) === null &&
      (/\d/.test(sentence.raw) || hit(sentence.folded, person) !== null) &&
      sentence.raw.length > 20,
  );
  if (telling && answered.length === 0) return { value: true, quote: plain(telling.raw, 240) };
  return {
    value: false,
    quote: plain(
      sentences.find((sentence) => hit(sentence.folded, deferrals) !== null)?.raw ?? sentences[0]?.raw ?? '',
      240,
    ),
  };
}

/** A question of the store's own about the thing in the shopper's question, which it names beside it: "which lamp is it?" */
function askedBack(sentences: Sentence[], asked: AskedQuestion): Sentence | null {
  const stems = asked.asks.flatMap((ask) => stemsOf(ask.text));
  const repeated = (sentence: Sentence) => asked.asks.some((ask) => fold(ask.text).includes(sentence.folded));
  const found = sentences.find((sentence, at) => {
    if (!/[?？]\s*$/u.test(sentence.raw) || repeated(sentence)) return false;
    const near = `${sentence.folded} ${sentences[at + 1]?.folded ?? ''}`;
    return stems.some((stem) => near.includes(stem));
  });
  return found ?? null;
}

/** The longer words of a question, by their beginnings. */
function stemsOf(question: string): string[] {
  const folded = fold(question);
  if (SPACELESS.test(folded))
    return folded.match(/[\u4e00-\u9fff]{2,}|[\u30a0-\u30ff]{3,}|[\uac00-\ud7af]{3,}/gu) ?? [];
  return (folded.match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 5));
}
