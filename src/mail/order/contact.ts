import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, matchOf } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';
import { startsBlock } from './labelled.ts';

/** Whose telephone is not the store's. */
const CARRIERS =
  /\b(?:dhl|dpd|gls|ups|fedex|hermes|evri|royal mail|yodel|inpost|packeta|foxpost|mpl|omniva|venipak|chronopost|colissimo|mondial relay|correos|seur|mrw|nacex)\b|сдэк|boxberry|futárszolgálat|heimlieferung|택배사|ヤマト運輸|佐川急便/iu;

const PHONE = /(?<![\d\p{L}#№/.,〒-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s\u00a0./()-]{0,3}\d{1,5}){2,6}(?![\d\p{L}])/gu;

/** A telephone number: beside a word for it, or written internationally. Dates, order numbers and codes are not. */
export function phoneIn(lines: string[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.phone);
  const asking = phrases(words, (one) => one.questions);
  const codes = phrases(words, (one) => [...one.labels.tracking, ...one.labels.orderNumber]);
  const homes = phrases(words, (one) => [...one.labels.address, ...one.labels.billingAddress]);
  const ends = phrases(words, (one) => [...one.closings, ...one.team]);
  const candidates = lines.flatMap((line, index) => {
    const folded = fold(line);
    const above = fold(lines[index - 1] ?? '');
    // A number on a line of its own belongs to the label above it.
    const alone = !/\p{L}/u.test(line);
    const label = alone ? above : folded;
    const code = hit(label.replace(/[?!？！].*$/u, ''), codes) !== null;
    const named = standsFree(label, labels, codes) || /☎|📞|℡|\btel\b|\(t\)|^t[:.]/iu.test(line);
    const asked = standsFree(label, asking, codes);
    return [...line.matchAll(PHONE)].flatMap((match) => {
      const number = match[0].trim();
      if (!isDialled(number)) return [];
      const international = number.startsWith('+');
      const shaped = /^(?:0\s?\d|1[56]\d\d-|8[\s(-]|\()/.test(number);
      const grouped = /^\d{2,4}(?:[ .-]\d{2,4}){2,4}$/.test(number) && number.replace(/\D/g, '').length >= 8;
      const before = line.slice(0, match.index);
      // `8R 0011 2233` is one code; seven digits in one piece may be anything.
      if (REGISTERED.test(before) || ACCOUNT.test(before.slice(-80))) return [];
      if (!named && (/\d[A-Z]\s$|[A-Z]\d?\s?$/.test(before) || /^\d{1,8}$/.test(number))) return [];
      // At the foot of a letter groups of digits beside the store's name are its telephone.
      const atFoot = index >= lines.length - 5 && grouped && !code;
      if (!named && !international && !atFoot && !(asked && grouped) && !shaped) return [];
      // "Please do not write to this address. Helpdesk 0113 …": another sentence's word.
      const own = alone ? label : fold(before.split(/(?<=\p{L}{3}[.!])\s/u).at(-1) ?? '');
      if (!named && !asked && hit(own.replace(/[?!].*$/u, ''), [...codes, ...homes]) !== null) return [];
      // "Any questions? 02 35 …" is the store's, also below the shopper's address.
      const home = !(asked && !alone) && isShoppers(lines, index, { number, named, homes, ends });
      const rank = (named ? 2 : 0) + (asked ? 1 : 0) + (international ? 1 : 0);
      return [{ number, line, rank: rank - (home ? 5 : 0) - (CARRIERS.test(line) ? 1 : 0) }];
    });
  });
  const best = candidates.sort((a, b) => b.rank - a.rank)[0];
  return best && best.rank >= 0 ? { value: plain(best.number, 40), quote: plain(best.line, 200) } : null;
}

/** One of the words, outside of a label of codes: `お問い合わせ` of `お問い合わせ番号` is no word for a telephone. */
function standsFree(label: string, wanted: readonly string[], codes: readonly string[]): boolean {
  const taken = codes.flatMap((code) => matchOf(label, code) ?? []);
  return wanted.some((one) => {
    const found = matchOf(label, one);
    const end = (match: { index: number; length: number }) => match.index + match.length;
    // Eastern labels are written in one: `お問い合わせ` and `送り状番号`.
    const eastern = /[\u3040-\u9fff\uac00-\ud7af]/u.test(one);
    const covers = (code: { index: number; length: number }) =>
      (code.index <= (found?.index ?? 0) && end(found ?? code) <= end(code)) ||
      (eastern && found !== null && code.index === end(found));
    return found !== null && !taken.some(covers);
  });
}

/** Numbers of registers, taxes and accounts. */
const REGISTERED =
  /(?:siret|siren|r\.?c\.?s\.?(?:\s[\p{L}-]{3,20}){0,2}|nip|regon|krs|инн|огрн|кпп|hrb|hra|ust-?id\p{L}*|vat|tva|iva|mwst|pvm|įm\. ?k\p{L}*|cégjegyzék\p{L}*|adószám\p{L}*|사업자\s?등록\s?번호|통신판매\p{L}*|cif|nif|iban|bic|konto\p{L}*|rachun\p{L}*|számlaszám\p{L}*|р\/с|sąskait\p{L}*|계좌\p{L}*|登録番号|口座\p{L}*|reg(?:istered|istration)?\.?(?: no)?|company no|a\/c|account)[^\p{L}]*(?:[A-Z]{2})?[^\p{L}]*$/iu;

/** An account's label with the bank's name behind it: `Account: Sky Bank 000-000-000`. */
const ACCOUNT =
  /(?:account|a\/c|számlaszám\p{L}*|сч[её]т\p{L}*|sąskait\p{L}*|계좌\p{L}*|konto\p{L}*|compte|cuenta|rachun\p{L}*|口座\p{L}*|振込先)\s?[:：]\s?(?:\p{L}{1,20}[\s.]{1,2}){1,3}$/iu;

/** Says whose the number is: the seller's, even below the shopper's address. */
const SELLER =
  /(?<!\p{L})(?:seller|eladó|kereskedő|продав\p{L}+|pardavėj\p{L}+|verkäufer\p{L}*|händler\p{L}*|vendeur|vendeuse|vendedor\p{L}*|sprzedawc\p{L}+|sprzedając\p{L}+)(?!\p{L})|판매[자처]|스토어|販売[者店]|出品者|店舗/iu;

function isDialled(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return (
    digits >= 7 &&
    /[1-9]/.test(number) &&
    digits <= 15 &&
    !/^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/.test(number) &&
    !/^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}(?!\d)/.test(number)
  );
}

/** The shopper's own number stands in the block of the delivery address, but not in a sentence about it. */
function isShoppers(
  lines: string[],
  index: number,
  { number, named, homes, ends }: { number: string; named: boolean; homes: readonly string[]; ends: readonly string[] },
): boolean {
  const line = lines[index] ?? '';
  const dense = /[\u3040-\u9fff\uac00-\ud7af]/.test(line);
  if (SELLER.test(line)) return false;
  if (named && line.length > (dense ? 20 : 40) && /[.!。]$/.test(line)) return false;
  if (hit(fold(line).slice(0, 30), homes) !== null) return true;
  const rest = line.replace(number, '');
  if (CLOCK.test(line) || hit(fold(rest), ends) !== null || (rest.match(/\p{L}/gu)?.length ?? 0) > 12) return false;
  const block = blockAbove(lines, index);
  if (block.some((above) => hit(fold(above), ends) !== null && hit(fold(above), homes) === null)) return false;
  return block.some((above) => hit(fold(above).slice(0, 40), homes) !== null);
}

/** Up to six lines above that are no sentences: the block to which a line belongs, with its heading. */
function blockAbove(lines: string[], index: number): string[] {
  const first = Math.max(0, index - 6);
  let start = index;
  while (start > first && !startsBlock(lines, start)) start -= 1;
  // The heading may stand apart.
  const heading = startsBlock(lines, start) && start > 0 && (lines[start - 1]?.length ?? 99) <= 40 ? start - 1 : start;
  const from = start < index || isBare(lines[index] ?? '') ? heading : start;
  const above = lines.slice(from, index);
  const sentence = above.findLastIndex((line) => line.length > 20 && /[^\d][.!?。]$/.test(line));
  return above.slice(sentence + 1);
}

/** Hardly more than the number: the heading above says whose it is. */
function isBare(line: string): boolean {
  return (line.match(/\p{L}/gu)?.length ?? 0) <= 4;
}

const CLOCK =
  /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:[:.h時시]\s?(?:[0-5]\d)?|\s?(?:am|pm|a\.m\.|p\.m\.|uhr|óra|ч))?\s?(?:-|–|—|~|〜|～|to|bis|до|iki|à|a|do|és|and|から|부터|until|till)\s?(?:[01]?\d|2[0-4])(?:\s?[:.h時시]\s?(?:[0-5]\d)?|\s?(?:am|pm|a\.m\.|p\.m\.|uhr|óra|ч))/iu;

/** The hours at which the store can be reached, when the mail names them. */
export function hoursIn(lines: string[], words: MailWords[]): Said<string> | null {
  const marks = phrases(words, (one) => [...one.labels.hours, ...one.weekdays]);
  const line = lines.find((one) => CLOCK.test(one) && hit(fold(one), marks) !== null);
  return line === undefined ? null : { value: plain(line, 160), quote: plain(line, 200) };
}
