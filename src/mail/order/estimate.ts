import type { MailWords } from '../../lexicon/mail-words.ts';
import { pickups } from '../../lexicon/pickups.ts';
import type { Phrases } from '../../lexicon/types.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import { clausesOf, isEnclosed } from '../reply/evasive.ts';
import type { Said } from '../types.ts';
import { ofLanguages, phrases } from '../words.ts';
import { labelled } from './labelled.ts';
import { moneyIn } from './money.ts';

/** When the goods should arrive: the label's value or a sentence with a date or a number of days. */
export function deliveryEstimate(lines: string[], sentences: Sentence[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.deliveryEstimate);
  const open = sentences.filter((sentence) => isStillToCome(sentence, labels, words));
  for (const found of labelled(lines, labels, 60)) {
    const line = lines[found.line] ?? '';
    // What is attached ("you receive the invoice of 14 October") does not come by courier.
    if (isEnclosed(fold(line), words) || open.some((one) => one.raw.includes(line))) continue;
    const at = matchOf(fold(line), found.label);
    const within = at !== null && !/^\s*[:：\t)\]】]|^$/u.test(fold(line).slice(at.index + at.length));
    if (within && (METHOD.test(found.label) || isCondition(fold(line), at.index, words))) continue;
    const when =
      timeIn(found.value, words) ??
      (hit(
        fold(found.value).slice(0, 60),
        phrases(words, (one) => one.soon),
      ) === null
        ? null
        : found.value);
    if (when !== null && found.value.length < 200) return { value: plain(when, 100), quote: plain(found.quote, 240) };
  }
  const told = labels.filter((label) => !METHOD.test(label));
  const changing = phrases(words, (one) => one.cancel);
  for (const sentence of sentences) {
    const said = told.flatMap((label) => matchOf(sentence.folded, label) ?? []);
    if (
      said.length === 0 ||
      hit(sentence.folded, changing) !== null ||
      isEnclosed(sentence.folded, words) ||
      open.includes(sentence)
    )
      continue;
    if (said.every((found) => isCondition(sentence.folded, found.index, words))) continue;
    const when = timeIn(sentence.raw, words) ?? soonIn(sentence, words);
    if (when !== null) return { value: plain(when, 100), quote: plain(sentence.raw, 240) };
  }
  return readyFrom(sentences, words) ?? byWayOfDelivery(lines, words);
}

/** "You can collect it from Wednesday 3 December": a day is named, and it is not the last one. */
function readyFrom(sentences: Sentence[], words: MailWords[]): Said<string> | null {
  const fetching = ofLanguages(words, pickups);
  const ready = fetching.flatMap((one) => one.ready);
  const until = fetching.flatMap((one) => one.until);
  const soon = phrases(words, (one) => one.soon);
  for (const { raw, folded } of sentences) {
    if (hit(folded, ready) === null || hit(folded, until) !== null) continue;
    const named =
      DATE.test(raw) ||
      words.some((one) => one.months.flat().some((month) => dayBeside(folded, matchOf(folded, month))));
    if (named || hit(folded, soon) !== null) return { value: plain(raw, 100), quote: plain(raw, 240) };
  }
  return null;
}

/** Names of a way of delivery: beside them stands a time in a table, in a sentence any other time. */
const METHOD = /method|\bmód|способ|būdas|방법|art$|methode|方法|forma |método|sposób|metoda|mode de|transporteur/u;

/** "Making it takes three weeks, we will be in touch with the delivery date": the date itself is put off. */
function isStillToCome(sentence: Sentence, labels: Phrases, words: MailWords[]): boolean {
  const deferrals = phrases(words, (one) => one.deferral);
  const clauses = clausesOf(sentence);
  return (
    clauses.length > 1 &&
    clauses.some(
      (clause) =>
        hit(clause.folded, deferrals) !== null &&
        hit(clause.folded, labels) !== null &&
        timeIn(clause.raw, words) === null,
    )
  );
}

/** "Once it arrives, you have 72 hours": the clause of the arrival only says when something else begins. */
function isCondition(folded: string, at: number, words: MailWords[]): boolean {
  const start = folded.slice(0, at).search(/[,;:、][^,;:、]*$/u) + 1;
  const length = folded.slice(at).search(/[,;:、]/u);
  const clause = folded.slice(start, length < 0 ? undefined : at + length);
  const conditions = phrases(words, (one) => one.conditions);
  return hit(clause, conditions) !== null && timeIn(clause, words) === null;
}

/** "Tomorrow", "by the weekend". */
function soonIn(sentence: Sentence, words: MailWords[]): string | null {
  const said = hit(
    sentence.folded,
    phrases(words, (one) => one.soon),
  );
  return said === null ? null : sentence.raw;
}

/** The days that stand beside the way of delivery: `Tracked 48 (2–4 working days)`. */
function byWayOfDelivery(lines: string[], words: MailWords[]): Said<string> | null {
  const ways = phrases(words, (one) => one.charges.slice(0, 3));
  const units = phrases(words, (one) => one.timeUnits);
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    const isWay = (one: string) => one.length < 60 && !/\d{4}|,/.test(one) && hit(fold(one), ways) !== null;
    const named = isWay(unpriced(line)) || (isWay(above) && !/[.!?。]$/u.test(line));
    if (!named || line.length > 90 || !/\d/.test(unpriced(line))) continue;
    if (hit(fold(line), units) === null && !HOURS.test(line)) continue;
    return { value: plain(line, 100), quote: plain(line, 240) };
  }
  return null;
}

/** `24/48h`, `48 h`: how couriers name their days. */
const HOURS = /(?<!\d)(?:24|48|72)(?:\s?[/–-]\s?(?:48|72))?\s?[hH](?!\p{L})/u;

function unpriced(line: string): string {
  return moneyIn(line).reduce((rest, money) => rest.replace(money.text, ' '), line);
}

const DATE =
  /\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?|\d{1,2}[./-]\s?\d{1,2}(?:[./-]\s?\d{2,4})?\.?(?!\d)|(?:\d{4}\s?[년年]\s?)?\d{1,2}\s?[월月]\s?\d{1,2}\s?[일日]/;
const SPAN = /\d{1,3}\s?(?:-|–|—|~|〜|～|to|bis|à|a|do|to|iki|до|és)?\s?\d{0,3}/;

/** A date, a weekday or a number of days in a text, as it stands there; null when there is none. */
export function timeIn(text: string, words: MailWords[]): string | null {
  const folded = fold(text);
  const bare = unpriced(text);
  const date = DATE.exec(bare)?.[0];
  if (date && !/^\d{1,2}[.-]\d{2}$/.test(date.trim())) return around(text, date);
  for (const one of words) {
    const month = one.months.flat().find((name) => dayBeside(folded, matchOf(folded, name)));
    if (month) return around(text, month);
    const unit = one.timeUnits.find((name) => matchOf(folded, name));
    if (unit && (SPAN.test(bare) || Object.keys(one.numbers).some((number) => matchOf(folded, number))))
      return around(text, unit);
    const day = one.weekdays.find((name) => name.length > 3 && matchOf(folded, name));
    if (day) return around(text, day);
  }
  return null;
}

/** A day's number right before or after the month's name: `24 november`, `3 de mayo`, `november 24`. */
function dayBeside(folded: string, month: { index: number; length: number } | null): boolean {
  if (month === null) return false;
  return (
    /\d{1,2}\S{0,3}\s*(?:de |of |i )?$/.test(folded.slice(Math.max(0, month.index - 10), month.index)) ||
    /^\s*\d{1,2}/.test(folded.slice(month.index + month.length))
  );
}

function around(text: string, _found: string): string {
  return text.replace(/\t/g, ' ').split(/(?<=(?:\p{L}{4}|\d{4})[.!]|。)\s/u)[0] ?? text;
}
