import type { MailWords } from '../../lexicon/mail-words.ts';
import { tooLate } from '../../lexicon/too-late.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import { clausesOf, isEnclosed } from '../reply/evasive.ts';
import type { Said } from '../types.ts';
import { ofLanguages, phrases } from '../words.ts';
import { labelled } from './labelled.ts';

/** How it is paid: the label's value, or a known way to pay named in the mail. */
export function paymentIn(lines: string[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.payment);
  const ways = phrases(words, (one) => one.payments);
  for (const found of labelled(lines, labels, 40)) {
    const way = hit(fold(found.quote), ways);
    if (way === null) continue;
    const value = found.value.split('\t')[0] ?? '';
    return { value: plain(value !== '' && value.length < 60 ? value : way, 80), quote: plain(found.quote, 200) };
  }
  const line = lines.find((one) => hit(fold(one), ways) !== null);
  return line === undefined ? null : { value: plain(hit(fold(line), ways) ?? '', 80), quote: plain(line, 200) };
}

/** A sentence that says how to cancel or change; that it is too late, or that a paper about it is attached, tells nobody how. */
export function cancelIn(sentences: Sentence[], words: MailWords[]): Said<boolean> | null {
  const cancel = phrases(words, (one) => one.cancel);
  const refusals = ofLanguages(words, tooLate).flat();
  const found = sentences.find(
    (sentence) =>
      hit(sentence.folded, cancel) !== null &&
      !isEnclosed(sentence.folded, words) &&
      clausesOf(sentence).some(({ folded }) => hit(folded, cancel) !== null && hit(folded, refusals) === null),
  );
  return found ? { value: true, quote: plain(found.raw, 240) } : null;
}
