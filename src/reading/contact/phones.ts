import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import { fold } from '../../shared/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import type { Read } from '../types.ts';
import { isExample } from './example-values.ts';
import { oddNumbersIn } from './odd-numbers.ts';
import { withoutOtherFigures } from './other-figures.ts';
import { isOfOthers } from './others.ts';
import { isBesideOthers } from './own-domain.ts';
import { isMessenger, isPhone, lastPlace } from './phone-signs.ts';
import { shoppersOwn } from './shoppers-own.ts';

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
  const isShoppers = shoppersOwn(page);
  for (const node of page.snapshot.nodes) {
    if (node.role !== 'link' || !/^tel:/i.test(node.attrs.href ?? '') || !(node.visible || isInBlock(page, node.ref)))
      continue;
    const number = normalize(decodeURIComponent((node.attrs.href ?? '').slice(4)), page.country);
    if (number && !isLinkOfOthers(page, node)) add(number, node.ref, node.name || number);
  }
  for (const block of page.blocks) {
    if (!block.reachable || isShoppers(block) || isSaidToBeFax(page, block)) continue;
    for (const { number, index } of numbersIn(page, block)) {
      if (isPhone(page, block, index) && !isOthers(page, block, index) && !isLeftOut(page, block, index))
        add(number, block.ref, block.text);
    }
    const isNone = (_: PageText, each: Block, index: number) =>
      isOthers(page, each, index) || isLeftOut(page, each, index);
    for (const odd of oddNumbersIn(page, block, isNone)) {
      const number = normalize(odd, page.country) ?? odd.replace(/\D/g, '');
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

/** A link stands in a text that may say whose number it is: somebody else's, or on an order's page the shopper's. */
function isLinkOfOthers(page: PageText, node: SnapshotNode): boolean {
  const text = node.name || node.text;
  const block = page.blocks.findLast((each) => each.ref <= node.ref && text !== '' && each.text.includes(text));
  return block !== undefined && (shoppersOwn(page)(block) || isOthers(page, block, block.text.indexOf(text)));
}

/** Told by the words before it, by an address of others beside it, or shown as an example. */
function isOthers(page: PageText, block: Block, index: number): boolean {
  return (
    isOfOthers(page, block, index) ||
    isBesideOthers(page, block, index) ||
    isExample(block.text, block.text.slice(index))
  );
}

/** A messenger's number that is said to take no calls. */
function takesNoCalls(page: PageText, block: Block, index: number): boolean {
  return isMessenger(page, block, index) && NO_CALLS.test(fold(block.text));
}

/** Folded. */
const NO_CALLS =
  /no (?:phone )?calls|(?:messages?|texts?|chat) only|only (?:messages|texts)|text message|keine (?:anrufe|telefonate)|nur (?:nachrichten|text|schriftlich)|solo (?:mensajes|chat)|no (?:atendemos )?llamadas|pas d'appels?|messages? uniquement|uniquement (?:par )?messages?|tylko (?:wiadomosci|sms|czat)|nie odbieramy|без звонков|только (?:сообщени|переписк)|tik zinut|neskambin|csak uzenet|hivast nem|문자만|톡만|채팅만|전화 ?(?:불가|상담은 (?:안|불))|通話(?:不可|は)|メッセージのみ|電話不可/u;

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

function numbersIn(page: PageText, block: Block): { number: string; index: number }[] {
  const country = codeOf(page.country);
  const international = findPhoneNumbersInText(
    withoutOtherFigures(block.text),
    country ? { defaultCountry: country } : {},
  );
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

function codeOf(country: string | null): CountryCode | undefined {
  return country !== null && isSupportedCountry(country) ? country : undefined;
}
