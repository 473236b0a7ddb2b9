import type { MailWords } from '../../lexicon/mail-words.ts';
import { plain } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';

/** Whether the letter deals with this question: it answers something, or names a number, time or amount of its own. */
export function specificIn(
  sentences: Sentence[],
  answered: { answered: boolean; quote: string | null }[],
  words: MailWords[],
): Said<boolean> | null {
  if (sentences.length === 0) return null;
  const answer = answered.find((one) => one.answered);
  if (answer?.quote) return { value: true, quote: answer.quote };
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
