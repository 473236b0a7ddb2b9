import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import { fold, SPACELESS } from '../../shared/text.ts';
import { kindOfLine } from '../self-service/hours-parser.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Read } from '../types.ts';
import { isBesideMail } from './beside.ts';
import { asksBefore, callsAfter } from './call-words.ts';
import { isOfOthers } from './others.ts';
import { shoppersOwn } from './shoppers-own.ts';

/** Numbers that registries and banks give: they look like phone numbers in some countries. */
const OTHER_NUMBERS =
  /\b(iban|bic|swift|ean|isbn|gtin|sku|vat|tva|iva|mwst|uid|duns|d-u-n-s|nip|regon|krs|siret|siren|rcs|rm|bce|kbo|cif|nif|hrb|hra|inn|kpp|ogrn|ogrnip|cegjegyzek\p{L}*|adoszam\p{L}*|bankszamla\p{L}*|ust\S*|steuernummer)\b|инн|огрн|кпп|бик|р\/с|к\/с|счет|사업자|통신판매|등록번호|계좌|法人番号|登録番号|口座|imones kod\p{L}*|pvm/u;
const FEWEST_DIGITS = 7;
/** Korean nationwide numbers, which are no E.164 numbers: they are given as shown. */
const KOREAN_SHORT = /(?<!\d[-\s]?)(1[568]\d{2})[-\s](\d{4})(?![-\d])/g;

/** Phone numbers shown or linked, in E.164 where the country is known. Fax and registry numbers are left out. */
export function phones(page: PageText): Read<string>[] {
  return numbersOf(page, takesNoCalls);
}

/** Those of them that can be rung: a number told only for a messenger takes messages. */
export function callable(page: PageText): Read<string>[] {
  return numbersOf(page, isMessenger);
}

function numbersOf(
  page: PageText,
  isLeftOut: (page: PageText, block: Block, index: number) => boolean,
): Read<string>[] {
  const found = new Map<string, Read<string>>();
  const add = (number: string, ref: number, quote: string) => {
    if (!found.has(number)) found.set(number, read(page, number, ref, quote));
  };
  for (const node of page.snapshot.nodes) {
    if (node.role !== 'link' || !/^tel:/i.test(node.attrs.href ?? '') || !(node.visible || isInBlock(page, node.ref)))
      continue;
    const number = normalize(decodeURIComponent((node.attrs.href ?? '').slice(4)), page.country);
    if (number && !isLinkOfOthers(page, node.ref)) add(number, node.ref, node.name || number);
  }
  const isShoppers = shoppersOwn(page);
  for (const block of page.blocks) {
    if (!block.reachable || isShoppers(block) || isSaidToBeFax(page, block)) continue;
    for (const { number, index } of numbersIn(page, block)) {
      if (isPhone(page, block, index) && !isOfOthers(page, block, index) && !isLeftOut(page, block, index))
        add(number, block.ref, block.text);
    }
    for (const number of oddNumbersIn(page, block, isLeftOut)) {
      if (![...found.keys()].some((known) => sameDigits(known, number))) add(number, block.ref, block.text);
    }
  }
  return [...found.values()];
}

function isInBlock(page: PageText, ref: number): boolean {
  return page.blocks.some(
    (block) => block.reachable && block.ref <= ref && ref < (page.snapshot.nodes[block.ref]?.end ?? 0),
  );
}

/** `The number below is our fax.` */
function isSaidToBeFax(page: PageText, block: Block): boolean {
  const above = page.blocks[page.blocks.indexOf(block) - 1];
  const bare = !/\p{L}/u.test(block.text);
  return (
    bare &&
    above?.ref === block.ref &&
    !/\d{4}/.test(above.text) &&
    lastPlace(fold(above.text), page.words.contact.fax) >= 0
  );
}

/** A link stands in a text that may say whose number it is. */
function isLinkOfOthers(page: PageText, ref: number): boolean {
  const node = page.snapshot.nodes[ref];
  const text = (node?.name || node?.text) ?? '';
  const block = page.blocks.findLast((each) => each.ref <= ref && text !== '' && each.text.includes(text));
  return block !== undefined && isOfOthers(page, block, block.text.indexOf(text));
}

/** `WhatsApp +1 614 …` takes messages, not calls, unless a word for phone stands there too. */
function isMessenger(page: PageText, block: Block, index: number): boolean {
  const before = fold(block.text.slice(Math.max(0, index - 28), index));
  const sentence = fold(splitSentences(block.text.slice(0, index)).at(-1) ?? '').slice(-60);
  const last = lastPlace(before, page.words.notions.messengers);
  const { phone, service } = page.words.contact;
  // Close by any word for phone will do; further off it has to be one of ringing.
  const rings = phone.filter((word) => !service.includes(word));
  return last >= 0 && lastPlace(before, phone) < 0 && lastPlace(sentence, rings) < 0;
}

/** A messenger's number that is said to take no calls. */
function takesNoCalls(page: PageText, block: Block, index: number): boolean {
  return isMessenger(page, block, index) && NO_CALLS.test(fold(block.text));
}

/** Folded. */
const NO_CALLS =
  /no (?:phone )?calls|(?:messages?|texts?|chat) only|only (?:messages|texts)|text message|keine (?:anrufe|telefonate)|nur (?:nachrichten|text|schriftlich)|solo (?:mensajes|chat)|no (?:atendemos )?llamadas|pas d'appels?|messages? uniquement|uniquement (?:par )?messages?|tylko (?:wiadomosci|sms|czat)|nie odbieramy|без звонков|только (?:сообщени|переписк)|tik zinut|neskambin|csak uzenet|hivast nem|문자만|톡만|채팅만|전화 ?(?:불가|상담은 (?:안|불))|通話(?:不可|は)|メッセージのみ|電話不可/u;

/** What looks like a number where a word for phone stands is one, even where no country deals out such numbers. */
const ODD_NUMBER =
  /(?<![\d.,/+-])(?:\+\d[\d\s()/.\u2011–-]{7,17}\d|\(?0\d[\d\s()/.\u2011–-]{6,16}\d|\(\d{2,4}\)\s?\d{2,4}[\s.-]\d{2,4}(?:[\s.-]\d{2,4})?|\(?\d{3}\)?[\s.-]\d{2,3}[\s.-]\d{2,4}(?:[\s.-]\d{2})?)(?![\d]|\s?(?:€|\$|£|₽|zł|Ft|원|円))/gu;

function oddNumbersIn(
  page: PageText,
  block: Block,
  isLeftOut: (page: PageText, block: Block, index: number) => boolean,
): string[] {
  const { contact } = page.words;
  return [...withoutTimes(block.text).matchAll(ODD_NUMBER)].flatMap(({ 0: text, index }) => {
    const digits = text.replace(/\D/g, '');
    const before = fold(block.text.slice(Math.max(0, index - 90), index));
    const heading = fold(block.headings.at(-1)?.text ?? '');
    const phone = lastPlace(before, contact.phone);
    const alone = BARS.has(block.region) && /^[+(0]|^\d{3}-\d{3}-\d{4}$/.test(text) && isAloneInBar(block.text, text);
    const said =
      phone >= 0 ||
      callsAfter(block.text, index) ||
      /[☎📞☏✆📱]/u.test(before) ||
      saysAny(heading, contact.phone) ||
      alone;
    const registered = OTHER_NUMBERS.exec(before.slice(-28));
    // An area code in brackets may make a short number.
    const fits =
      said &&
      digits.length >= (text.startsWith('(') ? 8 : 9) &&
      digits.length <= 13 &&
      lastPlace(before, contact.fax) <= phone;
    if (!fits || (lastPlace(before, contact.fax) >= 0 && phone < 0) || registered || /^\d{3}-\d{2}-\d{5}$/.test(text))
      return [];
    if (isOfOthers(page, block, index) || isLeftOut(page, block, index) || /^(19|20)\d{2}[-./]/.test(text)) return [];
    return [normalize(text, page.country) ?? digits];
  });
}

const BARS: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);

/** Nothing but a number, and a word or two, between two bars of a page's head or foot. */
function isAloneInBar(text: string, number: string): boolean {
  const part = text.split(/\s[|·•–—]\s|\s{2,}/).find((each) => each.includes(number)) ?? '';
  return part.replace(number, '').replace(/[^\p{L}]/gu, '').length < 22;
}

/** The same number, or one cut short or run into the next. */
function sameDigits(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
  const tail = (text: string) => bare(text).slice(-7);
  return tail(a) === tail(b) || bare(a).includes(bare(b)) || bare(b).includes(bare(a));
}

function normalize(text: string, country: string | null): string | null {
  const parsed = parsePhoneNumberFromString(text, codeOf(country));
  if (parsed?.isPossible()) return parsed.number;
  const digits = text.replace(/[^\d+]/g, '');
  return digits.length >= 3 && digits.length <= 15 ? digits : null;
}

/** Hours look like numbers to call, and join those that stand before them: they are blotted out, lengths kept. */
function withoutTimes(text: string): string {
  return text.replace(TIMES, (time) => 'x'.repeat(time.length));
}

const TIMES =
  /(?<![\d.])\d{1,2}\s?(?:[:：]\d{2}|[.]\d{2}(?=\s*(?:uhr|val|h\b|[-–—〜~]\s*\d{1,2}[.]\d{2}(?![.\d])))|[.]\d{2}(?=\s*[-–—〜~]))|(?<=\d[.]\d{2}\s?[-–—]\s?)\d{1,2}[.]\d{2}(?![.\d])/giu;

function numbersIn(page: PageText, block: Block): { number: string; index: number }[] {
  const country = codeOf(page.country);
  const international = findPhoneNumbersInText(withoutTimes(block.text), country ? { defaultCountry: country } : {});
  const found = international
    .filter(({ number }) => number.nationalNumber.length >= FEWEST_DIGITS)
    .map(({ number, startsAt }) => ({ number: number.number as string, index: startsAt }));
  if (page.country !== 'KR') return found;
  const short = [...block.text.matchAll(KOREAN_SHORT)].map((match) => ({
    number: `${match[1]}-${match[2]}`,
    index: match.index,
  }));
  // Three, two and five digits are a business registration.
  const phones = found.filter((each) => !/^\d{3}-\d{2}-\d{5}/.test(block.text.slice(each.index)));
  return [...phones, ...short.filter((each) => !phones.some((other) => other.index === each.index))];
}

/** A number counts with a plus, with the word for phone before it, or with the look of one where contacts stand. */
function isPhone(page: PageText, block: Block, index: number): boolean {
  const before = fold(block.text.slice(Math.max(0, index - 45), index));
  const { contact } = page.words;
  // A document's number with its year, `555/2016`, reads like one too.
  if (/^\d{1,4}\/(19|20)\d{2}(?!\d)/.test(block.text.slice(index))) return false;
  const lastWords = before.slice(-28);
  const fax = lastPlace(before, contact.fax);
  const phone = lastPlace(before, contact.phone);
  const other = OTHER_NUMBERS.exec(before);
  // `under number 834 120 557`: a number of what was named before.
  const named = lastPlace(
    before,
    contact.phone.filter((word) => !NUMBER_WORD.test(word)),
  );
  if (other && isBetween(before, other.index, lastWords.length) && other.index > named) return false;
  if (fax > phone) return false;
  if (phone >= 0 || /[☎📞☏✆📱]/u.test(before) || /^1[568]\d{2}-\d{4}/.test(block.text.slice(index))) return true;
  const heading = fold(block.headings.at(-1)?.text ?? '');
  if (saysAny(heading, contact.fax) && !saysAny(heading, contact.phone)) return false;
  const labelled = block.cells.length > 1 && saysAny(fold(block.cells[0] ?? ''), contact.phone);
  if (labelled || block.text[index] === '+' || saysAny(heading, contact.phone) || saysAny(heading, contact.service))
    return true;
  if (isInContactBox(page, block, index) || isBesideMail(block.text, index) || isInBracket(block, index)) return true;
  if (
    isMessenger(page, block, index) ||
    isAfterServiceWord(page, before) ||
    asksBefore(before) ||
    callsAfter(block.text, index)
  )
    return true;
  if (isPartOfBar(page, block, index) || opensHours(page, block, index)) return true;
  const alone = block.text.length < 60 && (block.region === 'header' || block.region === 'footer');
  return alone && /[\s\-/()]/.test(block.text.slice(index, index + 14));
}

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
  return block.text.length < 160 && (kindOfLine(block.text, page.words) !== null || TIMES.test(block.text));
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

/** Where one of the words stands last; short ones count only as whole words (`tel` is not in `Telegram`). */
function lastPlace(text: string, words: readonly string[]): number {
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

function codeOf(country: string | null): CountryCode | undefined {
  return country !== null && isSupportedCountry(country) ? country : undefined;
}
