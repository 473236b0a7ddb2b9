import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import type { AskedQuestion } from '../types.ts';
import { phrases } from '../words.ts';
import { expectationIn } from './expectation.ts';

/** For each question the sentence that answers it: one that holds what a right answer contains. */
export function answersIn(sentences: Sentence[], asked: AskedQuestion, words: MailWords[]) {
  const own = ownSentences(sentences, asked, words);
  const says = (sentence: Sentence, ask: AskedQuestion['asks'][number]) =>
    (ask.expects.length > 0 ? ask.expects : topicOf(ask.text)).some((expected) =>
      expectationIn(sentence, expected, words),
    );
  return asked.asks.map((ask) => {
    const others = asked.asks.filter((other) => other !== ask);
    const found = own.find(
      (sentence) =>
        says(sentence, ask) && !others.some((other) => says(sentence, other) && isAbout(sentence, other, ask)),
    );
    return { id: ask.id, answered: found !== undefined, quote: found ? plain(found.raw, 240) : null };
  });
}

/** A sentence that answers the other question and speaks of that one's matter only: "returns are free for thirty days". */
function isAbout(
  sentence: Sentence,
  other: AskedQuestion['asks'][number],
  ask: AskedQuestion['asks'][number],
): boolean {
  // Words that are expected in the answer anyhow ("days") do not show what a sentence is about.
  const speaksOf = (one: AskedQuestion['asks'][number]) =>
    topicOf(one.text).some(
      (stem) =>
        matchOf(sentence.folded, stem) !== null &&
        !one.expects.some((word) => matchOf(fold(word), stem) !== null || matchOf(stem, word) !== null),
    );
  return speaksOf(other) && !speaksOf(ask);
}

/** Sentences that may answer: not the shopper's own words again, no greeting, no questions back, no mere promise. */
function ownSentences(sentences: Sentence[], asked: AskedQuestion, words: MailWords[]): Sentence[] {
  const theirs = asked.asks.map((ask) => fold(ask.text)).filter((text) => text.length > 8);
  const deferrals = phrases(words, (one) => one.deferral);
  const polite = phrases(words, (one) => [...one.greetings, ...one.closings]);
  return sentences.filter(
    (sentence) =>
      !theirs.some((text) => text.includes(sentence.folded) || sentence.folded.includes(text)) &&
      !/[?？]\s*$/.test(sentence.raw) &&
      hit(sentence.folded, deferrals) === null &&
      !(sentence.folded.length < 40 && hit(sentence.folded, polite) !== null && !/\d/.test(sentence.folded)),
  );
}

/** Without expectations: the longer words of the question, cut to their stems. */
function topicOf(question: string): string[] {
  const folded = fold(question);
  if (/[\u3040-\u30ff\uac00-\ud7af]/.test(folded))
    return folded.match(/[\u4e00-\u9fff]{2,}|[\uac00-\ud7af]{2,}/gu)?.map((word) => word.slice(0, 3)) ?? [];
  return (folded.match(/\p{L}{5,}/gu) ?? []).map((word) => `${word.slice(0, Math.max(5, word.length - 2))}*`);
}
