import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';

/** Whose telephone is not the store's. */
const CARRIERS =
  /\b(?:dhl|dpd|gls|ups|fedex|hermes|evri|royal mail|yodel|inpost|packeta|foxpost|mpl|omniva|venipak|chronopost|colissimo|mondial relay|correos|seur|mrw|nacex)\b|сдэк|boxberry|futárszolgálat|heimlieferung|택배사|ヤマト運輸|佐川急便/iu;

const PHONE = /(?<![\d\p{L}#№/.,〒-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s\u00a0./()-]{0,3}\d{1,5}){2,6}(?![\d\p{L}])/gu;

/** A telephone number: beside a word for it, or written internationally. Dates, order numbers and codes are not. */
export function phoneIn(lines: string[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.phone);
  const addresses = phrases(words, (one) => [
    ...one.labels.address,
    ...one.labels.billingAddress,
    ...one.labels.tracking,
    ...one.labels.orderNumber,
  ]);
  const service = phrases(words, (one) => one.team);
  const homes = phrases(words, (one) => [...one.labels.address, ...one.labels.billingAddress]);
  const candidates = lines.flatMap((line, index) => {
    const named = hit(fold(line), labels) !== null || /☎|📞|\btel\b|\(t\)|^t[:.]/iu.test(line);
    return [...line.matchAll(PHONE)].flatMap((match) => {
      const number = match[0].trim();
      const digits = number.replace(/\D/g, '');
      const international = number.startsWith('+');
      if (
        digits.length < 7 ||
        digits.length > 15 ||
        /^\d{4}[-./]\d{1,2}[-./]\d{1,2}/.test(number) ||
        /^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}/.test(number)
      )
        return [];
      // At the foot of a letter three groups of digits beside the store's name are its telephone.
      const atFoot = index >= lines.length - 5 && /^\d{2,4}(?:[ -]\d{2,4}){2,3}$/.test(number) && digits.length >= 8;
      if (!named && !international && !atFoot && !/^(?:0\d|1[56]\d\d-|8[\s(-]|\()/.test(number)) return [];
      if (!named && hit(fold(line.replace(/[?!].*$/u, '')), addresses) !== null) return [];
      // The shopper's own number stands in the delivery address, but not in a sentence about it.
      const told = named && line.length > 40 && /[.!。]$/.test(line);
      const inAddress =
        (!told && hit(fold(line).slice(0, 30), homes) !== null) ||
        (!(CLOCK.test(line) || hit(fold(line), service) !== null) &&
          (line.replace(number, '').match(/\p{L}/gu)?.length ?? 0) <= 12 &&
          blockAbove(lines, index).some((above) => hit(fold(above).slice(0, 40), homes) !== null));
      return [
        {
          number,
          line,
          rank: (named ? 2 : 0) + (international ? 1 : 0) - (inAddress ? 4 : 0) - (CARRIERS.test(line) ? 1 : 0),
        },
      ];
    });
  });
  const best = candidates.sort((a, b) => b.rank - a.rank)[0];
  return best && best.rank >= 0 ? { value: plain(best.number, 40), quote: plain(best.line, 200) } : null;
}

/** Up to six lines above that are no sentences: the block to which a line belongs. */
function blockAbove(lines: string[], index: number): string[] {
  const above = lines.slice(Math.max(0, index - 6), index);
  const sentence = above.findLastIndex((line) => line.length > 20 && /[.!?。]$/.test(line));
  return above.slice(sentence + 1);
}

const CLOCK =
  /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:[:.h時시]\s?(?:[0-5]\d)?|\s?(?:am|pm|a\.m\.|p\.m\.|uhr|óra|ч))?\s?(?:-|–|—|~|〜|～|to|bis|до|iki|à|a|do|és|and|から|부터|until|till)\s?(?:[01]?\d|2[0-4])(?:\s?[:.h時시]\s?(?:[0-5]\d)?|\s?(?:am|pm|a\.m\.|p\.m\.|uhr|óra|ч))/iu;

/** The hours at which the store can be reached, when the mail names them. */
export function hoursIn(lines: string[], words: MailWords[]): Said<string> | null {
  const marks = phrases(words, (one) => [...one.labels.hours, ...one.weekdays]);
  const line = lines.find((one) => CLOCK.test(one) && hit(fold(one), marks) !== null);
  return line === undefined ? null : { value: plain(line, 160), quote: plain(line, 200) };
}
