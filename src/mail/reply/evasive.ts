import { type AnswerWords, answerWords } from '../../lexicon/evasions.ts';
import { followingWords } from '../../lexicon/following-clauses.ts';
import { mailWords } from '../../lexicon/mail.ts';
import type { MailWords } from '../../lexicon/mail-words.ts';
import { permissions } from '../../lexicon/permissions.ts';
import type { Phrases } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { moneyIn } from '../order/money.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import { ofLanguages, phrases } from '../words.ts';
import { inDigits } from './in-digits.ts';

const CLAUSES =
  /[;:；：()（）、]|[,，](?!\d)|\s[–—-]\s|(?<=는데|지만|으나|ですが|ますが|んが)\s*|(?<=니다|세요|어요|아요|해요|에요|예요|네요|께요|게요)\s+|\s(?:but|though|viszont|но|а вот|bet|o dėl|aber|mais|pero|ale|natomiast)\s/u;
const MEASURE =
  /\d\s?(?:%|°|cm|mm|m²|m2|kg|g|ml|l|km|w|v|см|мм|кг|мл|м|г|л|вт|years?|yrs?|év\p{L}*|лет|год\p{L}*|мес\p{L}*|metų|metai|met\.|mėn\p{L}*|년|개월|jahre?n?|ans?|mois|años?|mes(?:es)?|lat|lata|roku|mies\p{L}*|年|か月|ヶ月|ヵ月|カ月|日|時間|日間|일|시간|센티|센치)(?!\p{Ll})|\d{1,2}\s?(?:[:.]\d{2}|h(?!\p{L})|uhr|am(?!\p{L})|pm(?!\p{L})|óra|ч\.?(?!\p{L})|시|時)/iu;
/** "It measures 38 across": the verb stands for the unit. */
const MEASURES =
  /(?<!\p{L})(?:measures?|holds|weighs|mér|tesz ki|измеря\p{L}+|весит|вмещает|matuoja|sveria|talpina|misst|messen|wiegt|fasst|mesure|mesurent|pèse|contient|mide|miden|pesa|mierzy|mierzą|waży|mieści)\s(?:\p{L}+\s)?\d/iu;

/** How many of the lists' first entries are nothing but a yes or a no. */
const PLAIN_YES = 4;
const PLAIN_NO = 2;

/** The same languages' words for answering and for getting around it. */
export function answering(words: MailWords[], pick: (one: AnswerWords) => Phrases): Phrases {
  return Object.entries(mailWords).flatMap(([language, one]) => {
    const own = answerWords[language];
    return words.includes(one) && own ? [...pick(own)] : [];
  });
}

/**
 * What a sentence tells, or null when it only puts off, sends elsewhere, asks something back or repeats what the letter
 * was about. Of "in stock, but the height I must check" the first half is left.
 */
export function tellingPart(sentence: Sentence, words: MailWords[]): Sentence | null {
  if (/[?？]["'”»)]*\s*$/.test(sentence.raw)) return null;
  const repeating = restates(sentence, words) && !isFirm(sentence, words);
  if (!repeating && !isEvasive(sentence.folded, words)) return sentence;
  const all = clausesOf(withoutHeading(sentence));
  const clauses = all.filter(
    (clause, at) =>
      clause.raw !== '' &&
      !isTimeOf(all[at - 1], clause, words) &&
      !isEvasive(clause.folded, words) &&
      !restates(clause, words) &&
      !(isAbout(clause, words) && !hasFigure(clause, words)) &&
      standsAlone(clause, words),
  );
  if (clauses.length === 0) return null;
  const raw = clauses.map((clause) => clause.raw).join(', ');
  return { raw, folded: fold(raw), index: sentence.index };
}

/** "We will get back to you, normally within two days": the time belongs to what is put off before it. */
function isTimeOf(before: Sentence | undefined, clause: Sentence, words: MailWords[]): boolean {
  const timings = ofLanguages(words, followingWords).flatMap((one) => one.timings);
  return before !== undefined && isEvasive(before.folded, words) && begins(clause.folded, timings);
}

/** "The same goes for the spare batteries", behind a sentence that only put something off. */
export function goesOnEvading(sentence: Sentence, before: Sentence | undefined, words: MailWords[]): boolean {
  const likewise = ofLanguages(words, followingWords).flatMap((one) => one.likewise);
  return before !== undefined && begins(sentence.folded, likewise) && isEvasive(before.folded, words);
}

/** Promises, does not know yet or needs something first; sending the reader somewhere is none of it. */
export function putsOff(folded: string, words: MailWords[]): boolean {
  return (
    hit(
      folded,
      phrases(words, (one) => one.deferral),
    ) !== null ||
    hit(
      folded,
      answering(words, (one) => [...one.later, ...one.needs]),
    ) !== null
  );
}

/** A sentence in pieces, at its commas and at "but". */
export function clausesOf({ raw, index }: Sentence): Sentence[] {
  return raw.split(CLAUSES).map((piece) => ({ raw: piece.trim(), folded: fold(piece), index }));
}

/** `Returns: I must check.` A heading tells nothing of what stands behind its colon. */
function withoutHeading(sentence: Sentence): Sentence {
  const raw = sentence.raw.replace(/^[^:：,，.]{2,40}[:：]\s*(?=\S)/u, '');
  return raw === sentence.raw ? sentence : { ...sentence, raw, folded: fold(raw) };
}

/** "As for the spare parts," only names what comes next. */
function isAbout(clause: Sentence, words: MailWords[]): boolean {
  return begins(
    clause.folded,
    answering(words, (one) => one.about),
  );
}

/** A clause that tells something by itself; "sorry" and "unfortunately" do not. */
function standsAlone(clause: Sentence, words: MailWords[]): boolean {
  if (!isSolid(clause, words)) return false;
  if (hasFigure(clause, words) || saysYes(clause, words)) return true;
  const rest = answering(words, (one) => one.no).reduce((text, phrase) => {
    const found = matchOf(text, phrase);
    return found ? `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}` : text;
  }, clause.folded);
  const letters = rest.match(/\p{L}+/gu) ?? [];
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(rest) ? letters.join('').length >= 4 : letters.length >= 2;
}

function isEvasive(folded: string, words: MailWords[]): boolean {
  return putsOff(folded, words) || sendsElsewhere(folded, words);
}

/** To a page, the terms or somebody else; what is attached to the letter is handed over. */
function sendsElsewhere(folded: string, words: MailWords[]): boolean {
  const says = (pick: (one: AnswerWords) => Phrases) => hit(folded, answering(words, pick)) !== null;
  const looking = says((one) => one.elsewhere) || (says((one) => one.looks) && says((one) => one.places));
  return looking && (!says((one) => one.attached) || says((one) => one.places));
}

/** Speaks of what is attached to the letter itself. */
export function isEnclosed(folded: string, words: MailWords[]): boolean {
  return (
    hit(
      folded,
      answering(words, (one) => one.attached),
    ) !== null
  );
}

function restates(sentence: Sentence, words: MailWords[]): boolean {
  return answering(words, (one) => one.restates).some((phrase) => {
    const found = matchOf(sentence.folded, phrase);
    return found !== null && found.index <= 20;
  });
}

/** Says yes or no, or names a figure: nobody writes that without answering something. */
function isFirm(sentence: Sentence, words: MailWords[]): boolean {
  return (
    hasFigure(sentence, words) ||
    saysYes(sentence, words) ||
    hit(
      sentence.folded,
      answering(words, (one) => one.no),
    ) !== null
  );
}

/** Firm, or says what there is and what can be done. */
export function isSolid(sentence: Sentence, words: MailWords[]): boolean {
  return (
    isFirm(sentence, words) ||
    hit(
      sentence.folded,
      answering(words, (one) => [...one.states, ...one.yes]),
    ) !== null
  );
}

/** A yes at the sentence's beginning. */
export function saysYes(sentence: Sentence, words: MailWords[]): boolean {
  return begins(
    sentence.folded,
    answering(words, (one) => one.yes),
  );
}

/** Lets the reader do something, anywhere in the sentence: "you may safely put it in the machine". */
export function permits(sentence: Sentence, words: MailWords[]): boolean {
  const lists = Object.entries(mailWords).flatMap(([language, one]) =>
    words.includes(one) ? (permissions[language] ?? []) : [],
  );
  return hit(sentence.folded, lists) !== null;
}

/** A plain yes or no at the sentence's beginning, no mere politeness ("happy to help", "sorry for the wait"). */
export function opensPlainly(sentence: Sentence, words: MailWords[]): boolean {
  return begins(
    sentence.folded,
    answering(words, (one) => [...one.yes.slice(0, PLAIN_YES), ...one.no.slice(0, PLAIN_NO)]),
  );
}

function begins(folded: string, list: Phrases): boolean {
  return list.some((phrase) => {
    const found = matchOf(folded, phrase);
    return found !== null && found.index <= 2;
  });
}

/** A number with a unit: of time, money or measure. */
export function hasFigure(said: Sentence, words: MailWords[]): boolean {
  const sentence = inDigits(said, words);
  if (moneyIn(sentence.raw).length > 0 || MEASURE.test(sentence.raw) || MEASURES.test(sentence.raw)) return true;
  const timed = words.some((one) => one.timeUnits.some((unit) => matchOf(sentence.folded, unit)));
  const numbered =
    /\d/.test(sentence.raw) ||
    words.some((one) => Object.keys(one.numbers).some((word) => matchOf(sentence.folded, word)));
  return timed && numbered;
}
