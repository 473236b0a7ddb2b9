import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** Numbers that registries and banks give: they look like phone numbers in some countries. */
const OTHER_NUMBERS =
  /\b(iban|bic|swift|ean|isbn|gtin|sku|vat|nip|regon|krs|siret|siren|rcs|cif|nif|hrb|hra|inn|kpp|ogrn|ogrnip|cegjegyzek\p{L}*|adoszam\p{L}*|bankszamla\p{L}*|ust\S*|steuernummer)\b|инн|огрн|кпп|бик|р\/с|к\/с|счет|사업자|통신판매|등록번호|계좌|法人番号|登録番号|口座|imones kod\p{L}*|pvm/u;
const FEWEST_DIGITS = 7;
/** Korean nationwide numbers, which are no E.164 numbers: they are given as shown. */
const KOREAN_SHORT = /(?<!\d[-\s]?)(1[568]\d{2})[-\s](\d{4})(?![-\d])/g;

/** Phone numbers shown or linked, in E.164 where the country is known. Fax and registry numbers are left out. */
export function phones(page: PageText): Read<string>[] {
  const found = new Map<string, Read<string>>();
  const add = (number: string, ref: number, quote: string) => {
    if (!found.has(number)) found.set(number, read(page, number, ref, quote));
  };
  for (const node of page.snapshot.nodes) {
    if (node.role !== 'link' || !/^tel:/i.test(node.attrs.href ?? '') || !(node.visible || isInBlock(page, node.ref)))
      continue;
    const number = normalize(decodeURIComponent((node.attrs.href ?? '').slice(4)), page.country);
    if (number) add(number, node.ref, node.name || number);
  }
  for (const block of page.blocks) {
    if (!block.reachable) continue;
    for (const { number, index } of numbersIn(page, block)) {
      if (isPhone(page, block, index)) add(number, block.ref, block.text);
    }
  }
  return [...found.values()];
}

function isInBlock(page: PageText, ref: number): boolean {
  return page.blocks.some((block) => block.ref === ref && block.reachable);
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
  /(?<![\d.])\d{1,2}\s?(?:[:：]\s?\d{2}|[.]\d{2}(?=\s*(?:uhr|val|h\b|[-–—〜~]\s*\d{1,2}[.]\d{2}(?![.\d])))|[.]\d{2}(?=\s*[-–—〜~]))|(?<=\d[.]\d{2}\s?[-–—]\s?)\d{1,2}[.]\d{2}(?![.\d])/giu;

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
  return [...found, ...short.filter((each) => !found.some((other) => other.index === each.index))];
}

/** A number counts with a plus, with the word for phone before it, or with the look of one where contacts stand. */
function isPhone(page: PageText, block: Block, index: number): boolean {
  const before = fold(block.text.slice(Math.max(0, index - 45), index));
  const { contact } = page.words;
  const lastWords = before.slice(-28);
  const fax = lastPlace(before, contact.fax);
  const phone = lastPlace(before, contact.phone);
  const other = OTHER_NUMBERS.exec(lastWords);
  if (other && before.length - lastWords.length + other.index > phone) return false;
  if (fax > phone) return false;
  if (phone >= 0) return true;
  const heading = fold(block.headings.at(-1)?.text ?? '');
  const labelled = block.cells.length > 1 && saysAny(fold(block.cells[0] ?? ''), contact.phone);
  if (labelled || block.text[index] === '+' || saysAny(heading, contact.phone) || saysAny(heading, contact.service))
    return true;
  const alone = block.text.length < 60 && (block.region === 'header' || block.region === 'footer');
  return alone && /[\s\-/()]/.test(block.text.slice(index, index + 14));
}

function lastPlace(text: string, words: readonly string[]): number {
  return Math.max(
    -1,
    ...words.map((word) => {
      const bare = fold(word).replace(/\*$/, '');
      const at = text.lastIndexOf(bare);
      const boundary = at < 0 || bare.length > 2 || /(^|[\s(|])$/.test(text.slice(0, at));
      return boundary && (bare.length > 1 || /^[.:]/.test(text.slice(at + bare.length))) ? at : -1;
    }),
  );
}

function codeOf(country: string | null): CountryCode | undefined {
  return country !== null && isSupportedCountry(country) ? country : undefined;
}
