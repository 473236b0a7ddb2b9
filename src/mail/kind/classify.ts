import type { MailWords, WordedKind } from '../../lexicon/mail-words.ts';
import { plain } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import type { DecodedMail } from '../source/decode.ts';
import type { MailKind } from '../types.ts';
import { partsOf, phrases } from '../words.ts';
import { cuesOf } from './cues.ts';
import { headerSignals, isHelpDesk, type Signal } from './header-signals.ts';
import { ownSubject, RE_PREFIX } from './own-subject.ts';
import { kindOf } from './settle.ts';
import { staffEntry } from './ticket-entry.ts';
import { type KindScore, wordScores } from './word-scores.ts';

/** What the reader knows of a mail when its kind is decided. */
export interface Reading {
  mail: DecodedMail;
  subject: Sentence;
  sentences: Sentence[];
  words: MailWords[];
  /** Greets its reader by name; signed by a person. */
  greeted: boolean;
  signed: string | null;
  /** The shopper's name; empty when it is not known. */
  shopper: string;
  quotesUs: boolean;
  /** The answer stands under a heading of its own. */
  answerHeaded: boolean;
  /** Answered questions of the shopper, null when they are not known. */
  answered: number | null;
}

export interface Classified {
  kind: MailKind;
  automatic: boolean;
  because: string;
}

/** Tells the kind of a mail and whether a machine or a person wrote it, with the reasons. */
export function classify(reading: Reading): Classified {
  const cues = cuesOf(reading.mail, reading.sentences.map((sentence) => sentence.raw).join('\n'));
  const relayed = relayedBy(reading);
  const entry = staffEntry(reading.mail.text, reading.shopper);
  const scores = withStages(
    withCues(
      wordScores(ownSubject(reading.mail.subject, reading.subject, reading.words), reading.sentences, reading.words),
      cues,
    ),
  );
  const signals = [
    ...headerSignals(reading.mail, relayed !== null),
    ...wordingSignals(reading, scores, relayed !== null),
    ...(relayed === null ? [] : [{ weight: -4, because: relayed, person: true }]),
    ...(entry === null ? [] : [{ weight: -6, because: `an entry in the ticket: "${plain(entry, 90)}"`, person: true }]),
  ];
  const bounce = bounceOf(reading, signals, scores);
  if (bounce !== null) return { kind: 'bounce', automatic: true, because: bounce };
  const weight = signals.reduce((sum, signal) => sum + signal.weight, 0);
  const byPerson = signals.some((signal) => signal.person === true);
  if (weight < 0 && byPerson) {
    return { kind: 'human-reply', automatic: false, because: reasons(signals, -1, 'a person wrote it') };
  }
  const top = scores[0];
  if (!top || top.score < 1) return withoutWords(reading, signals);
  const kind = kindOf(top, scores, reading);
  const said = scores.find((score) => score.kind === kind) ?? top;
  return {
    kind,
    automatic: true,
    because: `says "${plain(said.quote, 120)}"; ${reasons(signals, 1, 'sent by a machine')}`,
  };
}

/** Why the mail hands on what a person answered: then the marks of a machine are those of the platform. Null when it does not. */
function relayedBy({ subject, sentences, words, answerHeaded }: Reading): string | null {
  if (answerHeaded) return 'an answer under its own heading';
  const told = [subject, ...sentences].find(
    (sentence) =>
      hit(
        sentence.folded,
        phrases(words, (one) => one.relayed),
      ) !== null,
  );
  if (told) return `hands on an answer: "${plain(told.raw, 90)}"`;
  const announced = hit(
    subject.folded,
    phrases(words, (one) => one.answerSubject),
  );
  return announced === null ? null : 'the subject announces an answer';
}

/** No words of a known kind: mass mail by its headers, else a letter that a person wrote, if nothing speaks against it. */
function withoutWords({ sentences }: Reading, signals: Signal[]): Classified {
  const bulk = signals.some((signal) => /List-|Precedence|campaign|unsubscribe/.test(signal.because));
  if (bulk)
    return {
      kind: 'marketing',
      automatic: true,
      because: `${reasons(signals, 1, 'mass mail')}; no words of another kind`,
    };
  const machine = signals.some((signal) => signal.weight >= 4);
  if (machine || sentences.length === 0) {
    return {
      kind: 'other',
      automatic: true,
      because: `${reasons(signals, 1, 'sent by a machine')}; no words of a known kind`,
    };
  }
  return {
    kind: 'human-reply',
    automatic: false,
    because: `no words of an automatic mail; ${reasons(signals, -1, 'a plain letter')}`,
  };
}

/** Cues strengthen what the words say; alone they decide nothing against words. */
function withCues(scores: KindScore[], cues: Partial<Record<WordedKind, number>>): KindScore[] {
  return scores.map((score) => ({ ...score, score: score.score + (cues[score.kind] ?? 0) }));
}

/** Of the stages of one order, a later one said as strongly wins: "thank you for your order, it has been shipped". */
function withStages(scores: KindScore[]): KindScore[] {
  const bonus: Partial<Record<WordedKind, number>> = {
    'payment-received': 0.6,
    packed: 0.8,
    shipped: 1,
    delivered: 1.3,
  };
  return scores
    .map((score) => ({ ...score, score: score.score >= 2 ? score.score + (bonus[score.kind] ?? 0) : score.score }))
    .sort((a, b) => b.score - a.score);
}

/** What the wording says about who wrote it. */
function wordingSignals(
  { mail, sentences, subject, words, greeted, signed, quotesUs, answered }: Reading,
  scores: KindScore[],
  relayed: boolean,
): Signal[] {
  const signals: Signal[] = [];
  const add = (weight: number, because: string) => signals.push({ weight, because });
  const find = (pick: (one: MailWords) => readonly string[]) => {
    const wanted = phrases(words, pick);
    return sentences.find((sentence) => hit(sentence.folded, wanted) !== null) ?? null;
  };
  const person = (weight: number, because: string) => signals.push({ weight, because, person: true });
  const top = scores[0];
  const note =
    find((one) => one.automaticNote) ??
    (hit(
      subject.folded,
      phrases(words, (one) => one.automaticNote),
    )
      ? subject
      : null);
  if (note && !(relayed || isBareAdverb(note, words))) add(5, `says "${plain(note.raw, 90)}"`);
  const leaving = find((one) => one.unsubscribe) !== null;
  if (leaving) add(2.5, 'offers to unsubscribe');
  // Nobody puts a way out of a list on an answer to one person, however warmly it is signed.
  const inThread = RE_PREFIX.test(mail.subject) || quotesUs || relayed || mail.headers.has('in-reply-to');
  if (mail.headers.has('list-unsubscribe') && !inThread && !(answered !== null && answered > 0))
    add(4, 'sent to a list and in no thread');
  const personal = sentences.filter(
    (sentence) =>
      hit(
        sentence.folded,
        phrases(words, (one) => one.person),
      ) !== null,
  );
  if (personal[0])
    person(-Math.min(4, 1.8 + personal.length * 0.7), `a person speaks: "${plain(personal[0].raw, 90)}"`);
  if (signed !== null) person(-2.5, `signed by ${plain(signed, 40)}`);
  if (greeted) add(-0.5, 'greets by name');
  if (quotesUs) person(-1.5, 'quotes the question');
  if (RE_PREFIX.test(mail.subject)) person(-2.5, 'the subject is an answer');
  if (answered !== null && answered > 0) {
    // Words of an answer ("days", "free") stand in many mails: against a known kind they prove little.
    const ticket = top?.kind === 'auto-reply' && top.times === 0;
    const late = find((one) => one.late);
    if (late) person(-2.5, `answers late: "${plain(late.raw, 90)}"`);
    // A ticket's number in the subject stands above answers, too.
    if (top && top.score >= 2 && !ticket) add(-0.4, 'has words of an answer');
    else person((top && top.score >= 1 ? -0.8 : -2) - 0.7 * answered, `answers ${answered} of the questions`);
  }
  const away = scores.find((score) => score.kind === 'out-of-office');
  if (away && away.score >= 2.5)
    add(weightAway(away.score, greeted, answered), `words of out-of-office: "${plain(away.quote, 90)}"`);
  if (top && top.score >= 2 && top.kind !== 'out-of-office') {
    const strong = Math.min(6, top.score * (top.bySubject ? 0.7 : 0.5));
    // Where only the subject says so and a question is answered below, it is a ticket's subject.
    const ticket = top.times === 0 && answered !== null && answered > 0;
    if (top.kind === 'auto-reply') add(strong + (ticket ? 0 : 1), `words of auto-reply: "${plain(top.quote, 90)}"`);
    else if (top.bySubject) add(strong, `subject of ${top.kind}`);
    else add(strong * 0.6, `words of ${top.kind}`);
  }
  // Who promises more than once, answers nothing, hands out the page of all answers and does not sign has read nothing.
  if (top?.kind === 'auto-reply' && top.times >= 2 && answered === 0 && signed === null)
    if (sentences.some(({ raw }) => HELP_PAGE.test(raw))) add(2, 'hands out the page of all answers');
  if ((mail.html?.tables ?? 0) >= 2 && (mail.html?.images ?? 0) >= 1) add(1.5, 'laid out as a template');
  if (isHelpDesk(mail) && signed === null && !greeted) add(1, 'help desk without a person');
  if (sentences.length === 0) add(0.5, 'no words of its own');
  return signals;
}

/** An answer to nothing, to nobody by name, that tells when they are back: also where a personal program sent it. */
function weightAway(score: number, greeted: boolean, answered: number | null): number {
  if (answered === 0) return greeted ? 8 : 10;
  return score >= 4 ? 8 : 5;
}

const HELP_PAGE =
  /(?:https?:\/\/|www\.)\S*(?:faq|help|hilfe|aide|ayuda|pomoc|pagalba|duk|gyik|sugo|vopros|support|kundenservice|preguntas)/iu;

const ADVERB = /автоматически|automatikusan|automatiskai|automatiquement|automaticamente|automatycznie/u;

/** "Stock is updated automatically" says nothing of the mail itself. */
function isBareAdverb({ folded }: Sentence, words: MailWords[]): boolean {
  if (!ADVERB.test(folded)) return false;
  const others = phrases(words, (one) => one.automaticNote.filter((phrase) => !/^\p{L}+$/u.test(phrase)));
  const message = partsOf(words).flatMap((parts) => parts.message);
  return hit(folded, others) === null && hit(folded, message) === null;
}

function bounceOf({ mail, subject }: Reading, signals: Signal[], scores: KindScore[]): string | null {
  const report = signals.find((signal) => /delivery report|x-failed/.test(signal.because));
  if (report) return report.because;
  const said = scores.find((score) => score.kind === 'bounce');
  const daemon = /^(?:mailer-daemon|postmaster|mail-?daemon)@|mail delivery (?:sub)?system/i.test(
    `${mail.from.address} ${mail.from.name}`,
  );
  if (daemon && said && said.score > 0) return `from ${mail.from.address}, says "${plain(said.quote, 120)}"`;
  if (/final-recipient|diagnostic-code/i.test(mail.report)) return 'carries a delivery report';
  if (said?.bySubject && said.score >= 7 && said === scores[0]) return `subject "${plain(subject.raw, 120)}"`;
  return null;
}

function reasons(signals: Signal[], sign: 1 | -1, otherwise: string): string {
  const telling = signals
    .filter((signal) => signal.weight * sign > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 3)
    .map((signal) => signal.because);
  return telling.length > 0 ? telling.join('; ') : otherwise;
}
