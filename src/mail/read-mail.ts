import { fold, plain } from '../shared/text.ts';
import { withoutOwnLetter } from './body/own-letter.ts';
import { cutQuotes } from './body/quotes.ts';
import { classify } from './kind/classify.ts';
import { languageOf } from './language.ts';
import { hoursIn, phoneIn } from './order/contact.ts';
import { linesOf } from './order/labelled.ts';
import { orderFacts } from './order/order-facts.ts';
import { sentencesOf } from './phrases.ts';
import { answersIn } from './reply/answered.ts';
import { greetingOf } from './reply/greeting.ts';
import { brandOf } from './reply/signature/brand.ts';
import { signedBy } from './reply/signature/signed-by.ts';
import { specificIn } from './reply/specific.ts';
import { type DecodedMail, decodeMail } from './source/decode.ts';
import type { AskedQuestion, MailKind, MailReading } from './types.ts';
import { wordsFor } from './words.ts';

/** What is known beside the mail itself. */
export interface MailContext {
  asked?: AskedQuestion | null;
  /** The same, under the name that evidence gives it. */
  question?: AskedQuestion | null;
  /** ISO 3166-1 alpha-2 of the store, or null. */
  country?: string | null;
  /** Registrable domains of the store. */
  storeDomains?: string[];
  orderNumber?: string | null;
}

const ORDER_KINDS: ReadonlySet<MailKind> = new Set([
  'order-received',
  'payment-received',
  'packed',
  'shipped',
  'delivered',
  'invoice',
]);
const ANSWER_KINDS: ReadonlySet<MailKind> = new Set(['human-reply', 'auto-reply', 'out-of-office']);

/** Reads a mail offline: kind, machine or person, the facts of an order, the quality of an answer. Never throws for what a mail holds. */
export async function readMail(source: Uint8Array, context: MailContext = {}): Promise<MailReading> {
  const asked = context.asked ?? context.question ?? null;
  const mail = await decodeMail(source);
  const draft = cutQuotes(mail.text.slice(0, 6000), wordsFor(null));
  const own = withoutOwnLetter(draft.fresh, asked, wordsFor(null)).text;
  const language = languageOf(own) ?? languageOf(mail.subject);
  const words = wordsFor(language);
  const { fresh: unquoted, quoted } = cutQuotes(mail.text, words);
  const { text: fresh, headed } = withoutOwnLetter(unquoted, asked, words);
  const sentences = sentencesOf(fresh);
  const greeting = greetingOf(fresh, words, namesOf(asked, mail), language);
  const signed = signedBy(fresh, words, brandOf(mail, fresh, context.storeDomains ?? [], asked?.shopperName || null));
  const answered = asked
    ? answersIn(
        {
          sentences,
          whole: mail.text.slice(0, 60_000),
          fresh,
          greeting: greeting?.quote ?? '',
          signed: signed?.value ?? null,
          language,
        },
        asked,
        words,
      )
    : [];
  const { kind, automatic, because } = classify({
    mail,
    subject: { raw: plain(mail.subject), folded: fold(mail.subject), index: 0 },
    sentences,
    words,
    greeted: greeting?.value ?? false,
    signed: signed?.value ?? null,
    shopper: asked?.shopperName ?? '',
    quotesUs: quoted.trim() !== '',
    answerHeaded: headed,
    answered: asked ? answered.filter((one) => one.answered).length : null,
  });
  return {
    messageId: mail.messageId,
    subject: plain(mail.subject),
    from: { name: plain(mail.from.name, 120), address: plain(mail.from.address, 200) },
    sentAt: mail.sentAt,
    language,
    kind,
    automatic,
    because: plain(because, 600),
    order: ORDER_KINDS.has(kind)
      ? orderFacts(mail, fresh, sentences, words, { number: context.orderNumber ?? null, kind })
      : null,
    reply: ANSWER_KINDS.has(kind)
      ? {
          greetingByName: greeting,
          answered,
          specific: specificIn(sentences, answered, words, asked),
          signedBy: signed,
          languageMatches:
            asked?.language && language ? asked.language.toLowerCase().split(/[-_]/)[0] === language : null,
          phone: phoneIn(linesOf(fresh), words),
          hours: hoursIn(linesOf(fresh), words),
        }
      : null,
    warnings: mail.warnings.map((warning) => plain(warning)),
  };
}

/** The shopper's name; written in a script without Latin letters also as the mail's own head spells it. */
function namesOf(asked: AskedQuestion | null, mail: DecodedMail): string[] {
  const name = asked?.shopperName ?? '';
  if (name === '') return [];
  const spelled = /[a-z]/i.test(name) ? [] : latinNames(mail.headers.get('to')?.[0] ?? '');
  return [name, ...spelled];
}

/** `Hanako Sato <hanako.sato@mail.example>` → both names; letters only, so that tags and numbers are none. */
function latinNames(recipient: string): string[] {
  const local = /([^\s<>"',;@]+)@/.exec(recipient)?.[1]?.split('+')[0] ?? '';
  const words = `${recipient.split('<')[0]?.includes('@') ? '' : (recipient.split('<')[0] ?? '')} ${local}`;
  return words.match(/\p{Script=Latin}{3,}/gu) ?? [];
}
