import { fold, SPACELESS } from '../../shared/text.ts';
import { kindOfLine } from '../self-service/hours-parser.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import { isBesideMail } from './beside.ts';
import { asksBefore, callsAfter } from './call-words.ts';
import { TIMES } from './other-figures.ts';

/** Numbers that registries and banks give: they look like phone numbers in some countries. */
const OTHER_NUMBERS =
  /\b(iban|bic|ref|eori|lucid|weee|bdo|frn|naih|regcom|sort code|account n\S*|st\.-?nr|steuer-?nr|kundennummer|kontonummer|konto-?nr|art\.?-?nr|artikelnummer|cikkszam\p{L}*|rachunk\p{L}*|im\. ?k|tomo|folio|hoja|swift|ean|isbn|gtin|sku|vat|tva|iva|mwst|uid|duns|d-u-n-s|nip|regon|krs|siret|siren|rcs|rm|bce|kbo|cif|nif|hrb|hra|inn|kpp|ogrn|ogrnip|cegjegyzek\p{L}*|adoszam\p{L}*|bankszamla\p{L}*|ust\S*|steuernummer)\b|инн|огрн|окпо|оквэд|артикул|трек|кпп|бик|р\/с|к\/с|счет|사업자|통신판매|등록번호|계좌|法人番号|登録番号|伝票番号|お問い?合わ?せ番号|追跡番号|会員番号|운송장|송장번호|口座|imones kod\p{L}*|pvm/u;

/** A number counts with a plus, with the word for phone before it, or with the look of one where contacts stand. */
export function isPhone(page: PageText, block: Block, index: number): boolean {
  const before = fold(block.text.slice(Math.max(0, index - 45), index));
  const { contact } = page.words;
  // A document's number with its year, `555/2016`, reads like one too.
  if (/^\d{1,4}\/(19|20)\d{2}(?!\d)/.test(block.text.slice(index))) return false;
  const lastWords = before.slice(-28);
  const fax = lastPlace(before, contact.fax);
  const phone = lastPlace(before, contact.phone);
  const other = lastOther(before);
  // `under number 834 120 557`: a number of what was named before.
  const named = lastPlace(
    before,
    contact.phone.filter((word) => !NUMBER_WORD.test(word)),
  );
  if (other && isBetween(before, other.index, lastWords.length) && other.index > named) return false;
  if (fax > phone && !isSharedWithFax(before, phone, fax)) return false;
  if (isOfElse(page, before, phone)) return false;
  if (phone >= 0 || /[☎📞☏✆📱]/u.test(before) || /^1[568]\d{2}-\d{4}/.test(block.text.slice(index))) return true;
  const heading = fold(block.headings.at(-1)?.text ?? '');
  if (saysAny(heading, contact.fax) && !saysAny(heading, contact.phone)) return false;
  const labelled = block.cells.length > 1 && saysAny(fold(block.cells[0] ?? ''), contact.phone);
  const headed = [contact.phone, contact.service, page.words.notions.messengers].some((words) =>
    saysAny(heading, words),
  );
  if (labelled || block.text[index] === '+' || headed) return true;
  if (isInContactBox(page, block, index) || isBesideMail(block.text, index) || isInBracket(block, index)) return true;
  if (
    isMessenger(page, block, index) ||
    isAfterServiceWord(page, before) ||
    asksBefore(before) ||
    callsAfter(block.text, index)
  )
    return true;
  if (isPartOfBar(page, block, index) || opensHours(page, block, index)) return true;
  const bar = block.region === 'header' || block.region === 'footer' || isOverHead(page, block);
  const alone = block.text.length < 60 && bar;
  return alone && /[\s\-/()]/.test(block.text.slice(index, index + 14));
}

/** Above the box that is marked as the page's head stands what belongs to it, however it is built. */
export function isOverHead(page: PageText, block: Block): boolean {
  const first = page.blocks.findIndex((each) => each.region === 'header' || each.heads);
  return page.blocks[first]?.region === 'header' && page.blocks.indexOf(block) < Math.min(first, LINES_OVER_HEAD);
}

const LINES_OVER_HEAD = 3;

const NUMBER_WORD = /^(?:num[eé]ro|numer|по номеру|number|nummer|número)$/u;

/** `Enquiries: 03-6804-7715`: nothing but a word for the service stands before the number. */
function isAfterServiceWord(page: PageText, before: string): boolean {
  const label = /(?:^|[.!?。！？]\s*)([^.:：!?。]{1,24}?)\s*[:：]?\s*\(?$/u.exec(before)?.[1] ?? '';
  return before.length < 45 && /\p{L}/u.test(label) && saysAny(label, page.words.contact.service);
}

/** Near the number, or before it in one sentence: `entered in the RCS of Cahors under number 834 120 557`. */
function isBetween(before: string, at: number, near: number): boolean {
  return before.length - at <= near || !/[.;|·]\s|,\s/.test(before.slice(at));
}

/** The bars of a page, in which a number may stand by itself. */
export const BARS: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);

/** In the page's head or foot a number between two bars or commas, with nothing beside it; so in a line that tells hours. */
function isPartOfBar(page: PageText, block: Block, index: number): boolean {
  if (
    !(BARS.has(block.region) || tellsHours(page, block)) ||
    !/(?:^|[,|·•–—:：]\s*)$/u.test(block.text.slice(0, index))
  )
    return false;
  return /^\(?\d{2,5}\)?(?:[\s/-]\(?\d{2,5}\)?){1,5}(?=\.?\s*(?:$|[,|·•–—]))/u.test(block.text.slice(index));
}

/** A line of a shop: its address, its hours and its number between bars. */
function tellsHours(page: PageText, block: Block): boolean {
  return block.text.length < 160 && (kindOfLine(block.text, page.words) !== null || block.text.search(TIMES) >= 0);
}

/** `our shop (03-5550-8842)`: a number in brackets written as phone numbers are, parted twice. */
function isInBracket(block: Block, index: number): boolean {
  return (
    /[(（]$/u.test(block.text.slice(0, index + 1)) &&
    /^[(（]?0\d{1,4}[-\s]\d{2,4}[-\s]\d{3,4}[)）]/u.test(block.text.slice(index))
  );
}

/** `923 55 01 36, Monday to Thursday`: a line that begins with a number and goes on with days is about calling it. */
function opensHours(page: PageText, block: Block, index: number): boolean {
  const after = fold(block.text.slice(index).replace(/^[\d\s()/.-]+/, '')).slice(0, 30);
  const { weekdays, mondayToFriday, daily } = page.words.time;
  return index <= 1 && [...weekdays, mondayToFriday, daily].some((words) => saysAny(after, words));
}

/** `Parts: 0113 496 0388` between other ways to reach the store. */
function isInContactBox(page: PageText, block: Block, index: number): boolean {
  const { contact } = page.words;
  const label = /^[^\d:：]{2,30}[:：]\s*$/u.test(block.text.slice(0, index)) && block.text.length - index < 24;
  const reaches = (text: string) => text.includes('@') || saysAny(text, contact.phone) || saysAny(text, contact.fax);
  const beside = (other: Block) => other !== block && other.ref === block.ref && reaches(fold(other.text));
  return label && page.blocks.some(beside);
}

/** The word for another kind of number that stands last, where its own number does not stand between it and this one. */
export function lastOther(before: string): RegExpExecArray | null {
  const last = [...before.matchAll(EVERY_OTHER)].at(-1);
  return last && !/\d{2,}[^|·•;]*[|·•;](?:\s|$)/.test(before.slice(last.index)) ? last : null;
}

const EVERY_OTHER = new RegExp(OTHER_NUMBERS.source, 'gu');

/** `Tel./Fax: …`: one number for both. */
export function isSharedWithFax(before: string, phone: number, fax: number): boolean {
  const between = before.slice(phone, fax);
  return phone >= 0 && !/\d/.test(between) && JOINS_FAX.test(between);
}

/** Folded, right before the word for fax. */
const JOINS_FAX = /(?:[/+&・·、]|\s(?:and|und|et|y|e|i|es|и|ir|or|oder|ou|o|lub|vagy|или|ar))\s*(?:tele)?$/u;

/** `Your order number is: …`, `Customer no.: …`: a number of what was named, which is nothing to ring. */
export function isOfElse(page: PageText, before: string, phone: number): boolean {
  const { contact, notions, order } = page.words;
  const ordered = lastPlace(
    before,
    order.number.filter((label) => NUMBERED.test(fold(label))),
  );
  if (ordered >= 0 && ordered >= phone && before.length - ordered < LONGEST_LABEL) return true;
  const label = before.split(/[.!?;|·]\s|[,，]\s?/u).at(-1) ?? '';
  const told = [contact.phone, contact.service, contact.fax, notions.messengers].some((words) => saysAny(label, words));
  return !told && NUMBER_LABEL.test(label);
}

const LONGEST_LABEL = 40;
/** Folded. */
const NUMBERED = /n[uú]m|nr|nº|n\.|№|no\.|номер|szam|번호|番号|ref|code|codigo|kod/u;
/** A word for a number or a code right before it, other than `our number`. Folded. */
const NUMBER_LABEL =
  /(?<!(?:our|unsere|notre|nuestro|nasz|наш|musu|hivhato)\s)(?:(?<!\p{L})(?:no|nr|numero|number|nummer|numer|numeris|id|code|kod|kodas|codigo|ref|reference|referenz|referencia|szam\p{L}{0,2})|\p{L}(?:nummer|-nr|szam|szama|kodas)|номер|код|번호|番号|№|코드|コード)\s?[.:：#]*\s*$/u;

/** `By WhatsApp` over the number. */
export function isUnderMessenger(page: PageText, block: Block): boolean {
  const heading = fold(block.headings.at(-1)?.text ?? '');
  return (
    heading.length < 60 &&
    saysAny(heading, page.words.notions.messengers) &&
    !saysAny(heading, page.words.contact.phone)
  );
}

/** `WhatsApp +1 614 …` takes messages, not calls, unless a word for phone stands there too. */
export function isMessenger(page: PageText, block: Block, index: number): boolean {
  const before = fold(block.text.slice(Math.max(0, index - 28), index));
  const sentence = fold(splitSentences(block.text.slice(0, index)).at(-1) ?? '').slice(-60);
  const last = lastPlace(before, page.words.notions.messengers);
  const { phone, service } = page.words.contact;
  // Close by any word for phone will do; further off it has to be one of ringing.
  const rings = phone.filter((word) => !service.includes(word));
  const told = last >= 0 || isUnderMessenger(page, block);
  return told && lastPlace(before, phone) < 0 && lastPlace(sentence, rings) < 0;
}

/** Where one of the words stands last; short ones count only as whole words (`tel` is not in `Telegram`). */
export function lastPlace(text: string, words: readonly string[]): number {
  return Math.max(
    -1,
    ...words.map((word) => {
      const bare = fold(word).replace(/\*$/, '');
      const at = text.lastIndexOf(bare);
      if (at < 0 || SPACELESS.test(bare)) return at;
      const after = text.slice(at + bare.length);
      const begins = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || bare.length > 5;
      const ends = bare.length > 4 || word.endsWith('*') || !/^[a-z\u00df-\u04ff]/.test(after);
      return begins && ends && (bare.length > 1 || /^[.:]/.test(after)) ? at : -1;
    }),
  );
}
