import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import type { AskedQuestion } from '../types.ts';
import { phrases } from '../words.ts';
import { expectationIn } from './expectation.ts';

/** For each question the sentence that answers it: one that holds what a right answer contains. */
export function answersIn(sentences: Sentence[], asked: AskedQuestion, words: MailWords[]) {
  const own = ownSentences(sentences, asked, words);
  return asked.asks.map((ask) => {
    const expects = ask.expects.length > 0 ? ask.expects : topicOf(ask.text);
    const found = own.find((sentence) => expects.some((expected) => expectationIn(sentence, expected, words)));
    // Lists give the topic in one line and the value in the next.
    return { id: ask.id, answered: found !== undefined, quote: found ? plain(found.raw, 240) : null };
  });
}

/** Sentences that may answer: not the shopper's own words again, no questions back, no mere promise. */
function ownSentences(sentences: Sentence[], asked: AskedQuestion, words: MailWords[]): Sentence[] {
  const theirs = asked.asks.map((ask) => fold(ask.text)).filter((text) => text.length > 8);
  const deferrals = phrases(words, (one) => one.deferral);
  return sentences.filter(
    (sentence) =>
      !theirs.some((text) => text.includes(sentence.folded) || sentence.folded.includes(text)) &&
      !/[?？]\s*$/.test(sentence.raw) &&
      hit(sentence.folded, deferrals) === null,
  );
}

/** Without expectations: the longer words of the question, cut to their stems. */
function topicOf(question: string): string[] {
  const folded = fold(question);
  if (/[\u3040-\u30ff\uac00-\ud7af]/.test(folded))
    return folded.match(/[\u4e00-\u9fff]{2,}|[\uac00-\ud7af]{2,}/gu)?.map((word) => word.slice(0, 3)) ?? [];
  return (folded.match(/\p{L}{5,}/gu) ?? []).map((word) => `${word.slice(0, Math.max(5, word.length - 2))}*`);
}
