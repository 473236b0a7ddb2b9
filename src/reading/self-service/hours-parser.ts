import type { ServiceWords } from '../../lexicon/service-words.ts';
import { rememberingBy } from '../../shared/remember.ts';
import { fold } from '../../shared/text.ts';
import { LETTERS } from '../text/letters.ts';
import type { OpeningHours } from '../types.ts';

type Token =
  | { kind: 'days'; days: number[] }
  | { kind: 'to' }
  | { kind: 'times'; spans: [string, string][] }
  | { kind: 'closed' }
  | { kind: 'until'; close: string }
  | { kind: 'noise'; text: string };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];
const DAY_SIGNS: readonly string[] = ['月', '火', '水', '木', '金', '土', '日'];
const KOREAN_DAY_SIGNS: readonly string[] = ['월', '화', '수', '목', '금', '토', '일'];
/** After a span of bare numbers: a number of days, not of hours. */
const DAYS_FOLLOW =
  '(?!\\s?(?:일|日|営|개월|월|月|か月|ヶ月|時間|시간|件|%|werktag|arbeitstag|tag|day|working|business|munkanap|nap|дн|раб|darbo|dien|jour|dia|dni|rob|week|woche|semain))';

/** `Tuesday and Thursday` are two days, not a range. */
const CONJUNCTION = /^(and|or|und|oder|et|ou|y|o|u|i|oraz|lub|es|vagy|и|или|ir|arba|및|と)$/;

/** The break at noon is no opening hour. */
const LUNCH = /점심|昼休|昼食|lunch|mittagspause|ebedszunet|обед|pietu|pause dej|pausa|przerwa|break/;

/** The opening hours a line of text states: days with their times. Empty where it states none. */
export const parseHours = rememberingBy(hoursIn);

function hoursIn(text: string, time: ServiceWords['time']): OpeningHours[] {
  const tokens = tokenize(fold(text), time);
  const hours: OpeningHours[] = [];
  let days: number[] = [];
  let open: number | null = null;
  let fresh = true;
  let lunch = false;
  for (const token of tokens) {
    if (token.kind === 'days') {
      if (!fresh) days = [];
      const from = open;
      days = from === null ? union(days, token.days) : union(days, daysBetween(from, token.days[0] ?? from));
      open = null;
      fresh = true;
    } else if (token.kind === 'to') open = fresh ? (days.at(-1) ?? null) : null;
    else if (token.kind === 'until') {
      const opened = hours.at(-1)?.open ?? null;
      if (days.length > 0 && fresh && opened !== null) hours.push({ days, open: opened, close: token.close });
      fresh = false;
    } else if (token.kind === 'times' || token.kind === 'closed') {
      if (lunch && token.kind === 'times') {
        lunch = false;
        continue;
      }
      const spans: [string | null, string | null][] = token.kind === 'times' ? token.spans : [[null, null]];
      if (days.length > 0) for (const [from, until] of spans) hours.push({ days, open: from, close: until });
      fresh = false;
      open = null;
    } else {
      if (LUNCH.test(token.text)) lunch = true;
      if (token.text.length > 25) [days, open] = [[], null];
    }
  }
  return hours;
}

function tokenize(text: string, time: ServiceWords['time']): Token[] {
  const tokens: Token[] = [];
  const regex = grammarOf(time);
  let from = 0;
  for (const match of text.matchAll(regex)) {
    const between = text
      .slice(from, match.index)
      .replace(/[\s:,;.|()（）・、]+/g, ' ')
      .trim();
    if (between !== '') tokens.push({ kind: 'noise', text: between });
    from = match.index + match[0].length;
    const token = tokenOf(match, time);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(match: RegExpMatchArray, time: ServiceWords['time']): Token | null {
  const groups = match.groups ?? {};
  if (groups.span !== undefined) return spanOf(groups);
  if (groups.until !== undefined) {
    const close = clock(groups.hu, groups.mu, undefined, true);
    return close === null ? null : { kind: 'until', close };
  }
  if (groups.all) return { kind: 'times', spans: [['00:00', '24:00']] };
  if (groups.closed) return { kind: 'closed' };
  if (groups.to) return { kind: 'to' };
  const days = daysOf(match[0], groups, time);
  return days.length > 0 ? { kind: 'days', days } : null;
}

function daysOf(text: string, groups: Record<string, string | undefined>, time: ServiceWords['time']): number[] {
  if (groups.week) return [1, 2, 3, 4, 5];
  if (groups.weekend) return [6, 7];
  if (groups.daily) return [1, 2, 3, 4, 5, 6, 7];
  if (groups.holiday) return [];
  const word = text.trim();
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return [roman + 1];
  if (/^[月火水木金土日]+$/.test(word)) return [...word].map((sign) => DAY_SIGNS.indexOf(sign) + 1);
  if (/^[월화수목금토일]+$/.test(word)) return [...word].map((sign) => KOREAN_DAY_SIGNS.indexOf(sign) + 1);
  const day = time.weekdays.findIndex((names) => names.some((name) => matches(word, name)));
  return day < 0 ? [] : [day + 1];
}

function matches(word: string, name: string): boolean {
  return new RegExp(`^(?:${bodyOf(name)})\\.?$`).test(word);
}

function spanOf(groups: Record<string, string | undefined>): Token | null {
  const open = clock(groups.h1, groups.m1, groups.ap1 ?? groups.apx1, false);
  const close = clock(groups.h2, groups.m2, groups.ap2 ?? groups.apx2, true);
  if (open === null || close === null) return null;
  const bare = groups.m1 === undefined && groups.m2 === undefined;
  // `9 to 5` in words of twelve hours: what closes before it opens closes in the afternoon.
  const half =
    close <= open && Number(groups.h2) <= 12 && !(groups.ap2 ?? groups.apx2)
      ? (clock(String(Number(groups.h2) + 12), groups.m2, undefined, true) ?? close)
      : close;
  const opens =
    !(groups.ap1 ?? groups.apx1) &&
    isPm(groups.ap2) &&
    bare &&
    Number(groups.h1) < Number(groups.h2) &&
    Number(groups.h1) < 7
      ? open
      : open;
  return { kind: 'times', spans: [[opens, half]] };
}

function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  isEnd: boolean,
): string | null {
  let hours = Number(hour);
  const minutes = minute === undefined ? 0 : minute === '半' || minute === '반' ? 30 : Number(minute);
  if (half !== undefined && isPm(half) && hours < 12) hours += 12;
  if (half !== undefined && !isPm(half) && hours === 12) hours = 0;
  if (!(hours >= 0 && hours <= 24) || minutes > 59 || (hours === 24 && !isEnd && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function isPm(half: string | undefined): boolean {
  return half !== undefined && /^(p|오후|午後|nachm|popo|délut|delut|du|après|apres|tarde|веч|дня)/u.test(half);
}

const grammars = new WeakMap<ServiceWords['time'], RegExp>();

function grammarOf(time: ServiceWords['time']): RegExp {
  const known = grammars.get(time);
  if (known) return known;
  const half = `(?:${list([...time.am, ...time.pm], false)})`;
  const mark = list([...time.oClock], false);
  const side = (n: number) =>
    `(?<ap${n}>${half})?\\s?(?<h${n}>[01]?\\d|2[0-4])(?:(?:\\s?(?:h|時|시)\\s?|\\s?[:.：])(?<m${n}>[0-5]\\d|半|반)?\\s?(?:분|分)?)?(?!\\d)\\s?(?<apx${n}>${half})?\\s?(?:${mark}|시|時)?`;
  const join = `\\s*(?:-?tol(?![a-z])|-|~|〜|→|${list([...time.to, 'to', 'a', 'à', 'al', 'do', 'до', 'iki', 'bis'], false)}|부터|から|tol|tól|ig)\\s*`;
  const span = `(?<span>(?:${list(['from', 'von', 'с', 'od', 'nuo', 'de', 'des', 'entre', 'zwischen', 'между', 'between', 'at'], true)}\\s*)?${side(1)}(?:-?(?:tól|től|tol))?${join}${side(2)}(?:-?ig)?(?![\\d:%]|[.,]\\d)${DAYS_FOLLOW})`;
  const names = time.weekdays.flatMap((each) => [...each]);
  // `We`, `Do`, `So` are words of their own: a short name counts only where a range, a time or another day follows.
  const isShort = (name: string) => /^[a-z]{1,2}$/.test(fold(name));
  const [short, long] = [names.filter(isShort), names.filter((name) => !isShort(name))];
  const regex = new RegExp(
    [
      `(?<all>${list([...time.roundTheClock], true)})`,
      span,
      // `Mon-Fri 10-19, Sat until 17`: opens as on the days before.
      `(?<until>(?:${list(['until', 'till', 'bis', 'до', 'hasta', 'do', 'iki'], true)}|jusqu'a)\\s?(?<hu>1\\d|2[0-4])(?:[:.h](?<mu>[0-5]\\d))?(?![\\d:%])${DAYS_FOLLOW})`,
      `(?<closed>${list([...time.closed], true)})`,
      `(?<daily>${list([...time.daily], true)})`,
      `(?<week>${list([...time.mondayToFriday], true)})`,
      `(?<weekend>${list([...time.weekend], true)})`,
      `(?<holiday>${list([...time.holidays], true)})`,
      `(?<day>${list(long, true)}\\.?|${list(short, true)}(?=\\.?\\s*(?:[-~:,/&+\\d(（]|to\\b|from|von|od\\b|de\\b|nuo|bis|und|and|do\\b|iki|ir\\b|a\\b|al\\b|y\\b|à|au|et\\b|és|по|до|и |i\\b|$))\\.?|(?<![${LETTERS}])(?:iii|ii|iv|vii|vi|v|i(?=\\s?[-–]))(?![${LETTERS}])|(?<![가-힣\\d])[월화수목금토일]{1,7}(?=[~\\-:\\s(,/·]|$)|(?:(?<=・)|(?<![${LETTERS}]))[月火水木金土日]+(?=[~〜\\-:：\\s\\d(（、・]|曜|$))`,
      `(?<to>-|~|〜|→|${list(
        [...time.to].filter((word) => !CONJUNCTION.test(fold(word))),
        true,
      )})`,
    ].join('|'),
    'g',
  );
  grammars.set(time, regex);
  return regex;
}

function list(words: string[], bounded: boolean): string {
  const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
  const bodies = [...new Set(words.map((word) => fold(word)))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  if (bodies.length === 0) return '(?!)';
  return `(?:${bodies
    .map((word) => {
      const body = bodyOf(word);
      if (spaceless.test(word)) return body;
      return `${bounded ? `(?<![${LETTERS}])` : ''}${body}${/[\p{L}*]$/u.test(word) ? `(?![${LETTERS}])` : ''}`;
    })
    .join('|')})`;
}

function bodyOf(word: string): string {
  return fold(word)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, `[${LETTERS}]*`)
    .replace(/ /g, '[\\s-]+');
}

function daysBetween(from: number, until: number): number[] {
  const days: number[] = [];
  for (let day = from; ; day = (day % 7) + 1) {
    days.push(day);
    if (day === until || days.length === 7) return days;
  }
}

function union(a: number[], b: number[]): number[] {
  return [...new Set([...a, ...b])];
}
