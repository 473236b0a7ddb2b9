import type { ServiceWords } from '../../lexicon/service-words.ts';
import { fold, SPACELESS } from '../../shared/text.ts';
import { LETTERS } from '../text/letters.ts';

/** A piece of a line that tells hours, as the words name it. */
export type Token =
  /** `opens`: the first of a range, as its ending says (`hétfőtől`). */
  | { kind: 'days'; days: number[]; opens: boolean }
  | { kind: 'to' }
  | { kind: 'times'; open: string; close: string }
  | { kind: 'until'; hour: number; minute: string; half: boolean }
  | { kind: 'closed' }
  | { kind: 'break' }
  /** Left out is what follows, or (`after`) what stands before. */
  | { kind: 'except'; after: boolean }
  | { kind: 'noise'; text: string };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];
const DAY_SIGNS: readonly string[] = ['月', '火', '水', '木', '金', '土', '日'];
const KOREAN_DAY_SIGNS: readonly string[] = ['월', '화', '수', '목', '금', '토', '일'];
/** After a span of bare numbers: a number of days, not of hours. */
const DAYS_FOLLOW =
  '(?!\\s?(?:일(?!요)|日(?!曜)|営|개월|월(?!요)|月(?!曜)|か月|ヶ月|時間|시간|件|%|werktag(?!s)|arbeitstag|tag|day|working|business|munkanap|nap|дн|раб|darbo|dien|jour|dia|dni|rob|d\\.\\s?d|week(?!day)|woche|semain|monat|month|mies|hours|stunden|ore|heures ouvr))';
/** `Tuesday and Thursday` are two days, not a range. */
const CONJUNCTION = /^(and|or|und|oder|et|ou|y|o|u|i|oraz|lub|es|vagy|и|или|ir|arba|ar|및|と|または|또는)$/;

/** The tokens of a folded line of text. */
export function tokensOf(text: string, words: ServiceWords): Token[] {
  const grammar = grammarOf(words);
  const tokens: Token[] = [];
  let from = 0;
  const noise = (until: number) => {
    const between = text
      .slice(from, until)
      .replace(/[\s:,;.|/()（）・、]+/g, ' ')
      .trim();
    if (between !== '') tokens.push({ kind: 'noise', text: between });
  };
  for (const match of text.matchAll(grammar.regex)) {
    noise(match.index);
    from = match.index + match[0].length;
    const token = tokenOf(match, words, grammar);
    if (token) tokens.push(token);
  }
  noise(text.length);
  return tokens;
}

interface Grammar {
  regex: RegExp;
  pm: RegExp;
  hours: ReadonlyMap<string, number>;
}

function tokenOf(match: RegExpMatchArray, words: ServiceWords, grammar: Grammar): Token | null {
  const groups = match.groups ?? {};
  if (groups.span !== undefined) return spanOf(groups, grammar);
  if (groups.until !== undefined) return untilOf(groups, grammar);
  if (groups.all) return { kind: 'times', open: '00:00', close: '24:00' };
  if (groups.break) return { kind: 'break' };
  if (groups.except) return { kind: 'except', after: false };
  if (groups.exceptAfter) return { kind: 'except', after: true };
  if (groups.closed) return { kind: 'closed' };
  if (groups.to) return { kind: 'to' };
  const days = daysOf(match[0], groups, words.time);
  return days.length > 0 ? { kind: 'days', days, opens: /t[oő]l$/u.test(match[0]) } : null;
}

function daysOf(text: string, groups: Record<string, string | undefined>, time: ServiceWords['time']): number[] {
  if (groups.week) return [1, 2, 3, 4, 5];
  if (groups.weekend) return [6, 7];
  if (groups.daily) return [1, 2, 3, 4, 5, 6, 7];
  if (groups.holiday) return [];
  const word = text.trim();
  if (/^[月火水木金土日]+$/.test(word)) return [...word].map((sign) => DAY_SIGNS.indexOf(sign) + 1);
  if (/^[월화수목금토일]+$/.test(word)) return [...word].map((sign) => KOREAN_DAY_SIGNS.indexOf(sign) + 1);
  const day = time.weekdays.findIndex((names) => names.some((name) => matches(word, name)));
  // `V` is Friday's number, and the first letter of a day in languages that count none.
  const at = day < 0 ? ROMAN.indexOf(word) : day;
  return at < 0 ? [] : [at + 1];
}

function matches(word: string, name: string): boolean {
  return new RegExp(`^(?:${bodyOf(name)})\\.?$`).test(word);
}

interface Side {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
}

function spanOf(groups: Record<string, string | undefined>, grammar: Grammar): Token | null {
  const [open, close] = [sideOf(groups, 1, grammar), sideOf(groups, 2, grammar)];
  if (!open || !close) return null;
  const [from, until] = [timeOf(open), timeOf(close)];
  // `2-5pm` begins in the afternoon, `9-5pm` does not.
  const begins = open.half === null && close.half === 'pm' && open.hour < 7 && open.hour < close.hour;
  const start = begins ? timeOf({ ...open, half: 'pm' }) : from;
  if (start === null || until === null) return null;
  // `9 to 5` in words of twelve hours: what closes before it opens closes in the afternoon.
  const later = until <= start && close.hour <= 12 && close.half === null;
  return { kind: 'times', open: start, close: (later ? timeOf({ ...close, hour: close.hour + 12 }) : null) ?? until };
}

function untilOf(groups: Record<string, string | undefined>, grammar: Grammar): Token | null {
  const side = sideOf(groups, 3, grammar) ?? sideOf(groups, 4, grammar);
  const time = side ? timeOf(side) : null;
  if (!side || time === null) return null;
  return { kind: 'until', hour: Number(time.slice(0, 2)), minute: time.slice(3), half: side.half !== null };
}

function sideOf(groups: Record<string, string | undefined>, n: number, grammar: Grammar): Side | null {
  const word = groups[`w${n}`]?.replace(/[\s-]+/g, ' ');
  const [digits, minutes] = [groups[`h${n}`], groups[`m${n}`]];
  const hour = word !== undefined ? grammar.hours.get(word) : digits === undefined ? undefined : Number(digits);
  if (hour === undefined) return null;
  const said = groups[`ap${n}`] ?? groups[`apx${n}`];
  const half = said === undefined ? null : grammar.pm.test(said) ? 'pm' : 'am';
  const minute = minutes === undefined ? 0 : /^\d/.test(minutes) ? Number(minutes) : 30;
  if (groups[`before${n}`] !== undefined) return { hour: hour - 1, minute: 30, half };
  if (groups[`past${n}`] !== undefined || groups[`after${n}`] !== undefined) return { hour, minute: 30, half };
  return { hour, minute, half };
}

/** `09:00`; null for what no clock shows. */
function timeOf({ hour, minute, half }: Side): string | null {
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  if (!(hours >= 0 && hours <= 24) || minute > 59 || (hours === 24 && minute > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const grammars = new WeakMap<ServiceWords, Grammar>();

function grammarOf(words: ServiceWords): Grammar {
  const known = grammars.get(words);
  if (known) return known;
  const hours = new Map(Object.entries(words.clock.hours).map(([word, hour]) => [fold(word).replace(/-/g, ' '), hour]));
  const grammar = {
    regex: regexOf(words),
    pm: new RegExp(`^(?:${list(words.time.pm, false)})`),
    hours,
  };
  grammars.set(words, grammar);
  return grammar;
}

function regexOf({ time, clock }: ServiceWords): RegExp {
  const half = `(?:${list([...time.am, ...time.pm], false)})`;
  const mark = list([...time.oClock], false);
  const written = list(Object.keys(clock.hours), true, '(?:ora)?-?(?:tol|ig)');
  const side = (n: number) => {
    const digits = `(?<h${n}>[01]?\\d|2[0-4])(?:(?:\\s?(?:h(?:eures)?|ч|時|시)\\s?|\\s?[:.：])(?<m${n}>[0-5]\\d|半|반)?\\s?(?:分|분)?)?(?!\\d)`;
    const spelt = `(?:(?<before${n}>${list(clock.halfBefore, true)})\\s)?(?:(?<past${n}>${list(clock.halfPast, true)})\\s)?(?<w${n}>${written})(?:\\s?(?<after${n}>${list(clock.halfAfter, false)}))?`;
    return `(?<ap${n}>${half})?\\s?(?:${ARTICLES}\\s)?(?:${digits}|${spelt})\\s?(?:${mark}|시|時)?\\s?(?<apx${n}>${half})?\\s?(?:${mark})?`;
  };
  const join = `\\s*(?:-?tol(?![a-z])|-|~|〜|→|${list([...time.to, 'to', 'a', 'à', 'al', 'do', 'до', 'iki', 'bis', 'till'], false)}|부터|から|tol|ig)\\s*`;
  // Groups of a phone number, `555-03-88`, or of a house's, `2-14-9`, are no times.
  const span = `(?<span>(?<!\\d|\\d-)(?:${list(FROM, true)}\\s*)?${side(1)}(?:-?tol)?${join}${side(2)}(?:-?ig)?(?![\\d:%]|[.,-]\\d)${DAYS_FOLLOW})`;
  const names = time.weekdays.flatMap((each) => [...each]);
  // `We`, `Do`, `So` are words of their own: a short name counts only where a range, a time or another day follows.
  const isShort = (name: string) => /^[a-z]{1,2}$/.test(fold(name));
  const [short, long] = [names.filter(isShort), names.filter((name) => !isShort(name))];
  return new RegExp(
    [
      `(?<all>${list([...time.roundTheClock], true)})`,
      span,
      // `Mon-Fri 10-19, Sat until 17`: opens as on the days before.
      `(?<until>(?:${list(
        UNTIL.filter((word) => time.to.includes(word) || ALWAYS_UNTIL.has(word)),
        true,
      )}|jusqu'a)\\s?${side(3)}(?:-?ig)?(?![\\d:%])${DAYS_FOLLOW}|${side(4)}(?:-?ig(?![a-z])|까지|まで))`,
      `(?<break>${list(clock.breaks, true)})`,
      `(?<closed>${list([...time.closed], true)}|(?<=[:-]\\s?|${list(names, true)}\\s)выходные(?=\\s*(?:[.;,)]|$))|(?<=\\p{L}\\s?[,:-]\\s?)(?:no|nicht|nie|нет|ne|nem|non)(?=[.!]?$))`,
      `(?<exceptAfter>${list(clock.exceptAfter, true)})`,
      `(?<except>${list(clock.except, true)})`,
      `(?<daily>${list([...time.daily], true)})`,
      `(?<week>${list([...time.mondayToFriday], true)})`,
      `(?<weekend>${list([...time.weekend], true)})`,
      `(?<holiday>${list([...time.holidays], true)})`,
      `(?<day>${list(long, true)}\\.?|${list(short, true)}(?=\\.?\\s*(?:[-~:,/&+|\\d()（）]|${written}|(?:to|from|von|od|de|nuo|bis|und|and|do|iki|ir|a|al|y|à|au|et|és|es|по|до|и|i)\\s+(?:\\d|${written}|${list([...names, ...time.holidays], true)})|(?<!\\bwe\\s)${list([...time.closed], true)}|$))\\.?|(?<![${LETTERS}])(?:iii|ii|iv|vii|vi|v|i(?=\\s?[-–]))(?![${LETTERS}])|(?<![가-힣\\d])[월화수목금토일]{1,7}(?=[~\\-:\\s(),.）/·|]|[은는이가]\\s?(?:휴|쉬|쉽|정기)|$)|(?:(?<=・)|(?<![${LETTERS}]))[月火水木金土日]+(?=[~〜\\-:：\\s\\d(（、・|]|曜|定休|休|祝|[はが](?=\\s?(?:お休|定休|休|店休))|を除|除|$))`,
      `(?<to>-|~|〜|→|${list(
        [...time.to].filter((word) => !CONJUNCTION.test(fold(word))),
        true,
      )})`,
    ].join('|'),
    'gu',
  );
}

const FROM = [
  'from',
  'von',
  'с',
  'со',
  'от',
  'od',
  'nuo',
  'de',
  'des',
  'desde',
  'dès',
  'entre',
  'zwischen',
  'между',
  'between',
  'at',
  'ab',
];
/** Words of two languages stand in one grammar, and `do` is a day in German: the others count where the language has them. */
const ALWAYS_UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'hasta']);
const UNTIL = ['until', 'till', 'bis', 'до', 'hasta', 'do', 'iki'];
const ARTICLES = '(?:las?|les|the)';

/** Longest first; `bounded`: whole words, save where one of the `endings` is stuck to them. */
function list(words: readonly string[], bounded: boolean, endings = ''): string {
  const bodies = [...new Set(words.map((word) => fold(word)))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  if (bodies.length === 0) return '(?!)';
  return `(?:${bodies
    .map((word) => {
      const body = bodyOf(word);
      if (SPACELESS.test(word)) return body;
      const ends = /[\p{L}*]$/u.test(word) ? `(?:(?![${LETTERS}])${endings === '' ? '' : `|(?=${endings})`})` : '';
      return `${bounded ? `(?<![${LETTERS}])` : ''}${body}${ends}`;
    })
    .join('|')})`;
}

function bodyOf(word: string): string {
  return fold(word)
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\*/g, `[${LETTERS}]*`)
    .replace(/ /g, '[\\s\\-]+');
}
