import type { ServiceWords } from '../../lexicon/service-words.ts';
import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { findMoney } from '../money.ts';
import { findPeriods, type Period } from './periods.ts';

/** A sentence made ready for patterns: folded, each period a `⟦n⟧` and each amount a `⟨n⟩`. */
export interface Sentence {
  raw: string;
  folded: string;
  periods: Period[];
  amounts: Money[];
}

const ABBREVIATIONS = new Set(
  (
    'val tel str ca max min mo di mi do fr sa so руб р ул г d n h nr no st vs etc zl kl bzw inkl zzgl pl kb stb approx ' +
    'incl excl u a z b p m e g i дн ч мин тел обл корп д стр pn wt sr czw pt sob ndz ul al os lun mar mer jeu ven sam dim ' +
    'mon tue tues wed thu thur fri sat sun co ltd inc dr mr mrs ms art abs gem vgl ust zb пн вт ср чт пт сб вс km kg cm ft du ' +
    'godz ok наб пр пер ш кв эт пом оф бул просп al pl os pr skg tel fax mob ' +
    'krt sgt rkp ltp fsz em avda avd pza bd av pr skg rd ave blvd sq ln ste apt pk ' +
    'sept oct nov dec jan feb aug min max ref reg cf av boul avd núm tlf nip'
  ).split(' '),
);

/** After a number these end a sentence where a capital follows: `in 48 h. Islands: …`. */
const UNITS = new Set('h hrs min kg km g st d дн ч мин кг ft zl eur руб р'.split(' '));

/** The sentences of a text. An abbreviation's full stop ends none. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?;…]+["”»’)]?\s+|[。！？]+/gu)) {
    const end = match.index + match[0].length;
    const word = /(\p{L}+)$/u.exec(text.slice(from, match.index))?.[1]?.toLowerCase() ?? '';
    const next = text[end] ?? '';
    const ends =
      !match[0].startsWith('.') ||
      (UNITS.has(word) && /\d\s?\p{L}+$/u.test(text.slice(from, match.index)) && /\p{Lu}/u.test(next)) ||
      !(ABBREVIATIONS.has(word) || (/\p{Ll}/u.test(next) && !/[。]/.test(match[0])));
    if (!ends) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** One sentence with its periods and amounts taken out and numbered. */
export function prepare(raw: string, words: ServiceWords, currency: string | null): Sentence {
  const found = findMoney(raw, currency);
  let withAmounts = '';
  let from = 0;
  for (const [index, { index: at, quote }] of found.entries()) {
    const start = raw.indexOf(quote, at);
    withAmounts += `${raw.slice(from, start)} ⟨${index}⟩ `;
    from = start + quote.length;
  }
  const folded = fold(withAmounts + raw.slice(from));
  const periods = findPeriods(folded, words.time);
  let text = '';
  let last = 0;
  for (const [index, period] of periods.entries()) {
    text += `${folded.slice(last, period.index)}⟦${index}⟧`;
    last = period.index + period.length;
  }
  return { raw, folded: text + folded.slice(last), periods, amounts: found.map(({ money }) => money) };
}
