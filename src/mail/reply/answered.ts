import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { saysName } from '../names.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import type { AskedQuestion } from '../types.ts';
import { phrases } from '../words.ts';
import { answersByTopic, answersPlainly, isOpen, sharesTopic } from './by-topic.ts';
import { answering, clausesOf, goesOnEvading, hasFigure, opensPlainly, putsOff, tellingPart } from './evasive.ts';
import { expectationIn } from './expectation.ts';
import { type Placed, placedAnswers } from './placed.ts';

type Ask = AskedQuestion['asks'][number];

/** What is needed of a letter to look for answers in it. */
export interface Letter {
  sentences: Sentence[];
  /** The mail as it came, with what it quotes, and without. */
  whole: string;
  fresh: string;
  /** The words that greet, which answer nothing. */
  greeting: string;
  /** The person who signed, whose name answers nothing either. */
  signed: string | null;
  language: string | null;
}

/** For each question the sentence that answers it: by its place, by what a right answer holds, or by its matter. */
export function answersIn(letter: Letter, asked: AskedQuestion, words: MailWords[]) {
  const placed = placedAnswers(letter, asked, words);
  const own = ownSentences(letter, asked, words, placed);
  const found = new Map<string, Sentence | null>();
  for (const ask of asked.asks) {
    const under = placed.get(ask.id);
    found.set(ask.id, under ? underneath(under, ask, asked, words) : expectedIn(own, ask, asked, words));
  }
  for (const ask of asked.asks) {
    if (placed.has(ask.id) || found.get(ask.id)) continue;
    const others = asked.asks.filter((other) => other !== ask);
    const taken = others.map((other) => found.get(other.id) ?? null);
    const around = { others, taken, asked, language: letter.language, words };
    found.set(ask.id, answersByTopic(own, ask, around) ?? answersPlainly(own, ask, around));
  }
  return asked.asks.map(({ id }) => {
    const sentence = found.get(id) ?? null;
    return { id, answered: sentence !== null, quote: sentence === null ? null : plain(sentence.raw, 240) };
  });
}

/** What stands under a question; after "no idea", only what is asked for still answers how much or when. */
function underneath(under: Sentence[], ask: Ask, asked: AskedQuestion, words: MailWords[]): Sentence | null {
  const unknown = answering(words, (one) => one.later);
  const given = under.findIndex((one) => hit(one.folded, unknown) !== null);
  const told = under.find((one, index) => {
    const telling = tellingPart(one, words);
    if (telling === null) return false;
    if (given < 0 || index < given || !isOpen(ask, asked.language)) return true;
    return hasFigure(telling, words) || ask.expects.some((expected) => expectationIn(telling, expected, words));
  });
  return told ?? null;
}

/** A sentence that holds what a right answer holds, outside of what it puts off. */
function expectedIn(own: Sentence[], ask: Ask, asked: AskedQuestion, words: MailWords[]): Sentence | null {
  const others = asked.asks.filter((other) => other !== ask);
  const says = (sentence: Sentence, one: Ask) =>
    (one.expects.length > 0 ? one.expects : topicOf(one.text)).some((expected) =>
      expectationIn(sentence, expected, words),
    );
  const language = asked.language.slice(0, 2).toLowerCase();
  const found = own.find((sentence) => {
    const told = tellingPart(sentence, words) ?? withFigure(sentence, ask, words);
    if (told === null || !says(told, ask)) return false;
    const elsewhere = (other: Ask) =>
      (says(told, other) && isAbout(sentence, other, ask)) || isFigureOf(told, other, ask, words);
    if (!others.some(elsewhere)) return true;
    // One sentence may answer both, each in a clause of its own.
    return clausesOf(told).some(
      (clause) =>
        says(clause, ask) &&
        !others.some((other) => says(clause, other)) &&
        sharesTopic(clause.raw, ask.text, language),
    );
  });
  return found ?? null;
}

/** "Please write to us within 14 days": the very figure that is awaited answers, although it also sends the reader to somebody. */
function withFigure(sentence: Sentence, ask: Ask, words: MailWords[]): Sentence | null {
  const exact = ask.expects.filter((expected) => /^\d+\s?\p{L}+$/u.test(expected.trim()));
  const said = exact.some((expected) => expectationIn(sentence, expected, words));
  return said && !/[?？]\s*$/u.test(sentence.raw) && !putsOff(sentence.folded, words) ? sentence : null;
}

/** A sentence that answers the other question and speaks of that one's matter only: "returns are free for thirty days". */
function isAbout(sentence: Sentence, other: Ask, ask: Ask): boolean {
  return speaksOf(sentence, other, ask) && !speaksOf(sentence, ask, other);
}

/** "We have strings 10-46 at 45 zł" names a price, but of what the other question names in words; none of this one's stands there. */
function isFigureOf(told: Sentence, other: Ask, ask: Ask, words: MailWords[]): boolean {
  const named = (one: Ask) =>
    one.expects.some((expected) => !isFigure(expected) && expectationIn(told, expected, words));
  const wanted = ask.expects.some((expected) => !isFigure(expected));
  return wanted && ask.expects.some(isFigure) && named(other) && !named(ask) && !speaksOf(told, ask, other);
}

/** Asks for a number, whatever stands beside it. */
function isFigure(expected: string): boolean {
  return /\\d|\d|^\{/.test(expected);
}

/** A word of this question, and of no other, stands in the sentence. */
function speaksOf(sentence: Sentence, one: Ask, other: Ask): boolean {
  const theirs = fold(other.text);
  return topicOf(one.text).some(
    (stem) =>
      matchOf(sentence.folded, stem) !== null &&
      // "Return" in both questions tells neither from the other.
      matchOf(theirs, stem) === null &&
      // Words that are expected in the answer anyhow ("days") do not show what a sentence is about.
      !one.expects.some((word) => matchOf(fold(word), stem) !== null || matchOf(stem, word) !== null),
  );
}

/** Sentences that may answer: not the shopper's own words again, no greeting, nothing that stands under a question. */
function ownSentences(letter: Letter, asked: AskedQuestion, words: MailWords[], placed: Placed): Sentence[] {
  const theirs = asked.asks.map((ask) => fold(ask.text)).filter((text) => text.length > 8);
  const polite = phrases(words, (one) => [...one.greetings, ...one.closings]);
  const elsewhere = new Set([...placed.values()].flat().map((sentence) => sentence.folded));
  const greeting = fold(letter.greeting);
  const sentences = letter.sentences.filter((one, at) => !goesOnEvading(one, letter.sentences[at - 1], words));
  return sentences
    .map((one) => behindGreeting(one, words))
    .filter(
      (sentence) =>
        !theirs.some(
          (text) => (text.includes(sentence.folded) && !isEcho(sentence)) || sentence.folded.includes(text),
        ) &&
        !elsewhere.has(sentence.folded) &&
        !(greeting.includes(sentence.folded) && isAddress(sentence, asked.shopperName, letter.language)) &&
        !isImprint(sentence.raw) &&
        !(sentence.folded.length < 40 && hit(sentence.folded, polite) !== null && !/\d/.test(sentence.folded)),
    );
}

/** `yes, it fits` of "Hello, yes, it fits": a plain answer on the line of the greeting. */
function behindGreeting(sentence: Sentence, words: MailWords[]): Sentence {
  const [, first = '', rest = ''] = /^([^,，、!！]{2,30})[,，、!！]\s*(\S.*)$/u.exec(sentence.raw) ?? [];
  const greetings = phrases(words, (one) => one.greetings);
  if (rest === '' || hit(fold(first), greetings) === null) return sentence;
  const said = { raw: rest, folded: fold(rest), index: sentence.index };
  return opensPlainly(said, words) ? said : sentence;
}

/** "Passt." to "does it fit?": the question's verb alone is a yes; a heading begins with a capital and has no full stop. */
function isEcho({ raw }: Sentence): boolean {
  if (/[\u3040-\u9fff\uac00-\ud7af]/u.test(raw)) return raw.length <= 10 && /(?:다|요|ます|です)[.!。！]*$/u.test(raw);
  return raw.split(/\s+/).length <= 2 && (/\p{L}[.!]$/u.test(raw) || /^\p{Ll}[^:]*$/u.test(raw));
}

/** "Hello Anna," and no more: it names the shopper or ends where an address does. */
function isAddress({ index, raw }: Sentence, name: string, language: string | null): boolean {
  return index < 4 && raw.split(/\s+/).length <= 4 && (/[,，、!！]$/.test(raw) || saysName(raw, name, language));
}

const IMPRINT =
  /\b(?:krs|regon|hrb|hra|siret|rcs)\b|amtsgericht|kapitał zakładowy|au capital|capital social|registro mercantil|registered (?:in|office)|company (?:no|number|reg)|cégjegyzék|огрн|įmonės kod|사업자\s?등록\s?번호\s*[:：]?\s*\d|통신판매업|特定商取引|confidential|vertraulich|confidentiel|konfidencial|конфиденциальн|poufn/iu;

/** What stands in every mail of a company: where it is registered, that the letter is confidential. */
function isImprint(raw: string): boolean {
  return IMPRINT.test(raw);
}

/** Without expectations: the longer words of the question, cut to their stems. */
function topicOf(question: string): string[] {
  const folded = fold(question);
  if (/[\u3040-\u30ff\uac00-\ud7af]/.test(folded))
    return folded.match(/[\u4e00-\u9fff]{2,}|[\uac00-\ud7af]{2,}/gu)?.map((word) => word.slice(0, 3)) ?? [];
  return (folded.match(/\p{L}{5,}/gu) ?? []).map((word) => `${word.slice(0, Math.max(5, word.length - 2))}*`);
}
