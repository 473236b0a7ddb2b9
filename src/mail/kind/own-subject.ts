import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import { phrases } from '../words.ts';

const RE = '(?:re|aw|antw|sv|odp|vs|vá|válasz|ats|rif|rép|ответ|на|回复|返信|답장|회신)\\s*(?:\\[\\d+\\])?\\s*[:：]';

/** An answer's subject. */
export const RE_PREFIX = new RegExp(`^\\s*(?:${RE}\\s*)+`, 'iu');
const OWN_SUBJECT = new RegExp(`^\\s*(?:\\[[^\\]]{1,60}\\]\\s*)*${RE}`, 'iu');
/** `Automatic reply: …` */
const LABELLED = /^\s*([^:：]{4,45})[:：]\s*\S/u;

/** The subject as far as it is the sender's own: in an answer it is the shopper's, unless it tells of a machine. */
export function ownSubject(raw: string, subject: Sentence, words: MailWords[]): Sentence {
  const away = phrases(words, (one) => one.kinds['out-of-office'].subject);
  const machine = phrases(words, (one) => [
    ...one.automaticNote,
    ...one.kinds['auto-reply'].subject,
    ...one.kinds.bounce.subject,
  ]);
  // Behind "Automatic reply:" stands what the shopper wrote, unless it says that somebody is away.
  const label = fold(LABELLED.exec(raw.replace(RE_PREFIX, ''))?.[1] ?? '');
  const answers =
    label !== '' &&
    hit(
      label,
      phrases(words, (one) => one.automaticNote),
    ) !== null;
  if (answers && hit(subject.folded, away) === null) return { ...subject, folded: label };
  if (!OWN_SUBJECT.test(raw)) return withoutTicket(subject, words);
  return hit(subject.folded, [...machine, ...away]) === null ? { ...subject, folded: '' } : subject;
}

/** `(request 77104)`: a ticket's number in brackets stands above answers as above receipts. */
function withoutTicket(subject: Sentence, words: MailWords[]): Sentence {
  const receipt = phrases(words, (one) => [...one.kinds['auto-reply'].subject, ...one.kinds['auto-reply'].body]);
  const folded = subject.folded.replace(NUMBERED, ' ').trim();
  return hit(subject.folded, receipt) !== null && hit(folded, receipt) === null ? { ...subject, folded } : subject;
}

const NUMBERED = /[([（［【][^()[\]（）［］【】]{0,30}\d{3,}[^()[\]（）［］【】]{0,12}[)\]）］】]/gu;
