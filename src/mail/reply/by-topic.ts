import { mailWords } from '../../lexicon/mail.ts';
import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold } from '../../shared/text.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import type { AskedQuestion } from '../types.ts';
import { answering, clausesOf, hasFigure, isSolid, opensPlainly, permits, saysYes, tellingPart } from './evasive.ts';
import { type ExpectedKind, holdsKind, kindOf } from './expectation.ts';
import { sharedMarks, topicsIn } from './topic.ts';

type Ask = AskedQuestion['asks'][number];

interface Around {
  others: Ask[];
  /** Sentences that answer the other questions. */
  taken: (Sentence | null)[];
  asked: AskedQuestion;
  /** Of the letter; null when it cannot be told. */
  language: string | null;
  words: MailWords[];
}

/**
 * A sentence that answers without a word that was expected: it speaks of the question's matter (and not rather of another
 * question's) and is firm. In another language than the shopper's her words cannot stand in it: there it need only state
 * something, and the kind of what is expected (a number of days, a price) takes the place of the words.
 */
export function answersByTopic(own: Sentence[], ask: Ask, around: Around): Sentence | null {
  const { language, asked, words, taken } = around;
  const foreign = isForeign(language, asked);
  const kinds = ask.expects.flatMap((expected) => kindOf(expected, wordsOf(asked.language)) ?? []);
  const onMatter = topicsIn(ask.text, asked.language.slice(0, 2).toLowerCase()).matters.size > 0;
  const free = own.flatMap((sentence) => {
    if (foreign || !taken.includes(sentence)) return [sentence];
    // "Yes, lined with cotton, and it measures 38 across": a clause of what answers another question, with its own figure.
    const clauses = clausesOf(sentence).filter((clause) => hasFigure(clause, words));
    return onMatter && isOpen(ask, asked.language) && kinds.length === 0 ? clauses : [];
  });
  return (
    free.find((sentence) => {
      const told = tellingPart(sentence, words);
      if (told === null || !meets(told.raw, ask, around)) return false;
      if (!foreign) return fits(told, ask, kinds, words);
      // What speaks of the matter itself, and not only of how long or how much, states something about it.
      return kinds.length > 0 ? kinds.some((kind) => holdsKind(told, kind, words)) : onMatter || isSolid(told, words);
    }) ?? null
  );
}

/** The letter is not in the shopper's language. */
function isForeign(language: string | null, asked: AskedQuestion): boolean {
  return language !== null && asked.language !== '' && language !== asked.language.slice(0, 2).toLowerCase();
}

/** A yes or no to a question that asks for one; to "how much" and "when" a figure or a no. */
function fits(told: Sentence, ask: Ask, kinds: ExpectedKind[], words: MailWords[]): boolean {
  const refuses =
    hit(
      told.folded,
      answering(words, (one) => one.no),
    ) !== null;
  const open =
    hit(
      fold(ask.text),
      answering(words, (one) => one.asks),
    ) !== null;
  if (kinds.length > 0 && open) return kinds.some((kind) => holdsKind(told, kind, words)) || refuses;
  return refuses || (open ? hasFigure(told, words) : saysYes(told, words) || permits(told, words));
}

/** Speaks of this question's matter, at least as much as of any other's. */
function meets(text: string, ask: Ask, { others, asked, language }: Around): boolean {
  const said = topicsIn(text, language);
  const shared = (one: Ask) => {
    const about = topicsIn(one.text, asked.language.slice(0, 2).toLowerCase());
    const matters = [...about.matters].filter((topic) => said.matters.has(topic)).length;
    const broad = [...about.broad].filter((topic) => said.broad.has(topic)).length;
    const marks = sharedMarks(one.text, text, isForeign(language, asked)) ? 1 : 0;
    return about.matters.size === 0 ? marks * 2 + broad : marks * 2 + (matters > 0 ? matters * 2 + broad : 0);
  };
  const here = shared(ask);
  const enough = topicsIn(ask.text, asked.language.slice(0, 2).toLowerCase()).matters.size === 0 ? 1 : 2;
  return here >= enough && others.every((other) => shared(other) <= here);
}

function wordsOf(language: string): MailWords[] {
  const own = mailWords[language.slice(0, 2).toLowerCase()];
  return own ? [own] : Object.values(mailWords);
}

/** Both texts, in one language, speak of one matter of a shop, be it only how long or how much. */
export function sharesTopic(text: string, question: string, language: string): boolean {
  const [said, about] = [topicsIn(text, language), topicsIn(question, language)];
  return [...about.matters, ...about.broad].some((topic) => said.matters.has(topic) || said.broad.has(topic));
}

/**
 * A bare "yes" or "no, sorry" to a question that can be answered so: the first sentence of that kind that answers nothing
 * else and speaks of no other question's matter rather.
 */
export function answersPlainly(own: Sentence[], ask: Ask, around: Around): Sentence | null {
  const { words, taken, asked, language, others } = around;
  if (isOpen(ask, asked.language)) return null;
  const about = topicsIn(ask.text, asked.language.slice(0, 2).toLowerCase()).matters;
  const found = own.find((sentence) => {
    const told = tellingPart(sentence, words);
    // "Yes, we do, 5.90 by courier" also answers how much it is.
    const spent = taken.some((one, index) => one === sentence && !opensWithAsking(others[index], asked.language));
    if (told === null || spent || !opensPlainly(told, words)) return false;
    const said = topicsIn(told.raw, language).matters;
    const theirs = others.map((other) => topicsIn(other.text, asked.language.slice(0, 2).toLowerCase()).matters);
    const mine = [...about].some((topic) => said.has(topic));
    return mine || !theirs.some((matters) => [...matters].some((topic) => said.has(topic)));
  });
  return found ?? null;
}

/** Asks how much, when or which: no yes or no answers that. */
export function isOpen(ask: Ask | undefined, language: string): boolean {
  const asking = answering(wordsOf(language), (one) => one.asks);
  return ask !== undefined && hit(fold(ask.text), asking) !== null;
}

/** Begins with "how much" or "when": nothing in it wants a yes. */
function opensWithAsking(ask: Ask | undefined, language: string): boolean {
  const asking = answering(wordsOf(language), (one) => one.asks);
  return ask !== undefined && asking.some((phrase) => (matchOf(fold(ask.text), phrase)?.index ?? 99) <= 3);
}
