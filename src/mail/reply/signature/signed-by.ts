import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import { isDeviceLine } from '../../body/device-line.ts';
import { looksLikeName, saysName } from '../../names.ts';
import { hit } from '../../phrases.ts';
import type { Said } from '../../types.ts';
import { fromPerson, isFromPlace, ofStore } from './belonging.ts';
import { type Brand, OF_STORE, tight } from './brand.ts';
import { afterClosing } from './closings.ts';
import { eastern } from './eastern.ts';
import { introduced } from './introduced.ts';
import { INITIALS, isBrand, isShopper, personIn, TEAM_WORD } from './person.ts';
import { belowUnknown, smallName, withinLast } from './unknown-closing.ts';

/** Lines of the end in which a signature is looked for; legal notes and addresses may stand below it. */
const LAST_LINES = 28;
/** Below a closing the name follows within so many lines. */
const BELOW_CLOSING = 4;

/** Tokens that help desks set below a mail: `{#HS:2935876966-8095#}`, `[690DDA-3DE6]`, `26130:d168a0`. */
const TICKET = /^(?:\{#.{4,40}#\}|\[[A-Z0-9]{4,10}-[A-Z0-9]{3,8}\]|\d{3,8}:[0-9a-f]{4,8}|ref:\S{6,60}:ref)$/;

/** The person who signed, or null when a team, a company or nobody did. */
export function signedBy(fresh: string, words: MailWords[], brand: Brand): Said<string> | null {
  const filled = fresh
    .split('\n')
    .map((line) =>
      line
        .normalize('NFC')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !isDeviceLine(line) && !TICKET.test(line));
  // A rule below everything parted what is left out from the letter.
  while (/^[-–—_=*~─━]{2,}$/u.test(filled.at(-1) ?? '')) filled.pop();
  const tail = filled.slice(-LAST_LINES);
  return byClosing(tail, words, brand) ?? byOtherMarks(tail, words, brand) ?? introduced(fresh, words, brand);
}

/** A closing phrase with the name behind or below it; the last one that a person follows. */
function byClosing(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  for (let at = tail.length - 1; at >= 0; at -= 1) {
    const line = tail[at] ?? '';
    // The letter's first line greets.
    if (at === 0 && tail.length > 1) break;
    const said = afterClosing(line, words) ?? afterClosing(lastSentence(line), words) ?? afterAdjective(line, words);
    if (said === null) continue;
    const place = isFromPlace(said);
    const rest = place ? (fromPerson(said) ?? '') : said;
    const under = place ? nameUnder(tail, at, words, brand) : null;
    if (under !== null) return under;
    // "Best greetings from Tirol" goes on with words of its own: who is named below it signed.
    const worded = /^\p{Ll}{4,}\s/u.test(rest) ? fullNameUnder(tail, at, words, brand) : null;
    if (worded !== null) return worded;
    // "Thank you, Emma!" speaks to the shopper.
    const beside =
      rest === '' || (brand.shopper !== null && saysName(rest, brand.shopper, null))
        ? null
        : personIn(rest, words, brand);
    if (beside !== null) return { value: beside, quote: plain(line, 160) };
    const below = nameUnder(tail, at, words, brand);
    if (below !== null) return below;
  }
  return null;
}

/** A first and a family name on the line right below a closing. */
function fullNameUnder(tail: string[], at: number, words: MailWords[], brand: Brand): Said<string> | null {
  const below = tail[at + 1] ?? '';
  const person = looksLikeName(below) && /\s/.test(below) ? personIn(below, words, brand) : null;
  return person === null ? null : { value: person, quote: plain(`${tail[at]} ${below}`, 160) };
}

/** The person in one of the lines below a closing. */
function nameUnder(tail: string[], at: number, words: MailWords[], brand: Brand): Said<string> | null {
  const closing = tail[at] ?? '';
  for (const candidate of tail.slice(at + 1, at + 1 + BELOW_CLOSING)) {
    if (afterClosing(candidate, words) !== null) continue;
    // A whole sentence below "Thank you for your order!" shows that the letter goes on.
    if (/[.?]$/.test(candidate) && candidate.split(' ').length > 8) break;
    const person =
      personIn(candidate, words, brand) ?? inFourWords(candidate, words, brand) ?? behindTrade(candidate, words, brand);
    if (person !== null) return { value: person, quote: plain(`${closing} ${candidate}`, 160) };
  }
  const small = smallName(closing, tail[at + 1] ?? '', tail.slice(at + 2), words, brand);
  return small === null ? null : { value: small, quote: plain(`${closing} ${small}`, 160) };
}

/** `beekeeper Jonas Balčiūnas`: below a closing a full name behind what she is, whatever the word. */
function behindTrade(line: string, words: MailWords[], brand: Brand): string | null {
  const name = /^\p{Ll}{5,}(?:\s\p{Ll}{5,})?\s(\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+)$/u.exec(line)?.[1];
  return name === undefined || isBrand(line, brand) ? null : personIn(name, words, brand);
}

/** `Francisco Javier Ortuño Belmonte`: two first names and two family names; each half could be somebody alone. */
function inFourWords(line: string, words: MailWords[], brand: Brand): string | null {
  const [, first = '', last = ''] = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(line) ?? [];
  const both = first !== '' && personIn(first, words, brand) !== null && personIn(last, words, brand) !== null;
  return both && !isBrand(line, brand) ? line : null;
}

/** `Windige Grüße vom Deich`: a closing of one word behind one or two others; null when the line is none. */
function afterAdjective(line: string, words: MailWords[]): string | null {
  const [, ahead = '', behind = ''] = /^(\p{L}+(?:\s\p{L}+)?)\s(\p{L}{5,}(?:[\s,!].*)?)$/u.exec(line) ?? [];
  if (ahead === '' || line.split(' ').length > 7) return null;
  const rest = afterClosing(behind, words);
  return rest === '' || (rest !== null && isFromPlace(rest)) ? rest : null;
}

/** `LG Miri` of "Görlitz takes two days. LG Miri". */
function lastSentence(line: string): string {
  return line.split(/(?<=[.!?…)。！？])\s*/u).findLast((piece) => piece.trim() !== '') ?? line;
}

/** Without a closing: dashes, a name over a job title, a name behind one, the sender's own name, a bare name at the end. */
function byOtherMarks(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  return (
    behindDashes(tail, words, brand) ??
    besideTitle(tail, words, brand) ??
    sendersName(tail, words, brand) ??
    ofStore(tail, words, brand) ??
    belowUnknown(tail, words, brand) ??
    bareName(tail, words, brand) ??
    eastern(tail, words, brand) ??
    withinLast(tail, words, brand)
  );
}

function behindDashes(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  for (const line of tail.slice(-8)) {
    // What is set between dashes is a help desk's line.
    if (/[-–—~]{2,}$/u.test(line)) continue;
    const dashed = /^[-–—~]{1,2}\s*(\p{Lu}.*|[\u3040-\u9fff\uac00-\ud7af].*)$/u.exec(line)?.[1];
    const person = dashed ? personIn(dashed, words, brand) : null;
    if (person !== null) return { value: person, quote: plain(line, 160) };
  }
  const delimiter = tail.findIndex((line) => /^(?:--|__+|[-=*─━]{3,})\s*$/.test(line));
  if (delimiter < 0) return null;
  for (const line of tail.slice(delimiter + 1, delimiter + 4)) {
    const person = personIn(line, words, brand);
    if (person !== null) return { value: person, quote: plain(line, 160) };
  }
  return null;
}

/** `Megan Airey` over `Customer Care`, `Megan Airey | Customer Care`, `Ihr Ansprechpartner: Max Muster`. */
function besideTitle(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  const titled = (text: string) =>
    text.length <= 70 && words.some((one) => hit(fold(text), one.roles) !== null || hit(fold(text), one.team) !== null);
  for (const [index, line] of tail.entries()) {
    if (index === 0 || line.length > 90 || /[?？]$/.test(line)) continue;
    const below = tail[index + 1] ?? '';
    const branded =
      below !== '' && below.length <= 50 && (tight(below) === tight(brand.sender) || isBrand(below, brand));
    const [first = '', ...rest] = line.replace(/\s+x{1,3}$/, '').split(/\s*[,|/•·()–—]\s*|\s-\s/);
    const overTitle =
      looksLikeName(line.replace(/[,.]$/, '').replace(/\s+x{1,3}$/, '')) &&
      (branded || titled(below)) &&
      afterClosing(below, words) === null &&
      // `Abraços,` over `Inês Duarte, founder` greets.
      // `Hugs,` over `The Fern team` greets as well.
      !(/^\p{L}+,$/u.test(line) && TEAM_WORD.test(fold(below).slice(0, 16))) &&
      !(/,$/.test(line) && looksLikeName(below.split(/\s*[,|/]\s*/)[0] ?? '')) &&
      !/[.!?]$/.test(below);
    const belongs = titled(rest.join(' ')) || isBrand(rest.join(' '), brand);
    const withTitle = rest.length > 0 && looksLikeName(first) && first.includes(' ') && belongs;
    const person = overTitle || withTitle ? personIn(first, words, brand) : null;
    if (person !== null) return { value: person, quote: plain(overTitle ? `${line} ${below}` : line, 160) };
    const named = behindTitle(line, words);
    const behind = named === null ? null : personIn(named, words, brand);
    if (behind !== null) return { value: behind, quote: plain(line, 160) };
  }
  return null;
}

/** `Agent: Tom Hadley` → `Tom Hadley`; null where no job title with a colon begins the line. */
function behindTitle(line: string, words: MailWords[]): string | null {
  const colon = line.search(/[:：]/);
  if (colon < 2 || colon > 45) return null;
  const title = fold(line.slice(0, colon));
  return words.some((one) => hit(title, one.roles) !== null) ? line.slice(colon + 1).trim() : null;
}

/** A line of the end that is the sender's display name, or the part of it that is in the address too. */
function sendersName(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  const [whole = ''] = brand.sender.split(/\s*[,|/•·()–—@]\s*|\s-\s/);
  const parts = whole.split(/\s+/).filter((part) => part.length >= 2);
  const local = fold(brand.local).split(/[._-]/);
  const isOffice = (text: string) => words.some((one) => hit(fold(text), one.team) !== null);
  // `Shop Support <support@…>`: what stands in both is the office.
  const isPerson =
    parts.some((part) => local.includes(fold(part)) && !isOffice(part)) ||
    /^[\u3041-\u309f]{2,5}$/u.test(whole) ||
    brand.person === whole;
  if (!isPerson || parts.length > 3 || isShopper(whole, brand)) return null;
  for (const line of [...tail.slice(1)].reverse().slice(0, 8)) {
    const said = line.replace(/^[-–—~*\s]+|[\s.,!*]+$/gu, '');
    // `花と糸 かおり`: behind the store's name, on a line of at most a few words.
    const last = said.split(/[\s\u3000]+/u);
    const ends = last.length > 1 && last.length <= 4 && whole.length >= 2 && fold(last.at(-1) ?? '') === fold(whole);
    if (ends && !/[.。]$/u.test(line) && !isOffice(whole)) return { value: whole, quote: plain(line, 160) };
    const same = fold(said) === fold(whole) || parts.some((part) => fold(part) === fold(said));
    if (same && !isOffice(said)) return { value: said, quote: plain(line, 160) };
  }
  return null;
}

function bareName(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  const ofStore = OF_STORE.exec(tail.at(-1) ?? '');
  const named = ofStore?.[1] && ofStore[2] && isBrand(ofStore[2], brand) ? personIn(ofStore[1], words, brand) : null;
  if (named !== null) return { value: named, quote: plain(tail.at(-1) ?? '', 160) };
  const whole = (tail.at(-1) ?? '').replace(/\s+(?:x{1,3}|[:;]-?[)D])\s*$/i, '');
  // `Tom @ Fern Cycles`; "It is in stock. Tom".
  const atStore = /^(\p{Lu}\S+(?: \p{Lu}\S+)?)\s@\s/u.exec(whole)?.[1];
  // `B. Lehmann` and `Dr. Meier` are names; a sentence ends with a longer word.
  const behind = /(?<!(?:^|[\s.-])\p{Lu}\p{Ll}{0,2}\.)(?<=[.!?…)])\s+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u.exec(
    whole,
  )?.[1];
  const last = atStore ?? behind ?? whole;
  const bare = INITIALS.test(last) ? last : last.replace(/[,.]$/, '');
  // A letter of one line may end with a name; it is none by itself.
  if ((tail.length < 2 && last === whole) || !looksLikeName(bare) || last.split(' ').length > 3) return null;
  const person = personIn(last, words, brand);
  return person === null ? null : { value: person, quote: plain(last, 160) };
}
