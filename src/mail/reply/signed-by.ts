import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { looksLikeName } from '../names.ts';
import { hit, matchOf } from '../phrases.ts';
import type { Said } from '../types.ts';

/** Who sends the mail, as far as it is no person: names that a signature may carry without being signed by somebody. */
export interface Brand {
  /** Folded names of the store: labels of its domain, display name. */
  names: string[];
}

const LAST_LINES = 16;

/** The person who signed, or null when a team, a company or nobody did. */
export function signedBy(fresh: string, words: MailWords[], brand: Brand): Said<string> | null {
  const lines = fresh.split('\n').map((line) =>
    line
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );
  const filled = lines.filter((line) => line !== '');
  const tail = filled.slice(-LAST_LINES);
  for (let at = tail.length - 1; at >= 0; at -= 1) {
    const line = tail[at] ?? '';
    const rest = afterClosing(line, words);
    if (rest === null) continue;
    for (const candidate of [rest, ...tail.slice(at + 1, at + 5)]) {
      if (candidate === '') continue;
      if (afterClosing(candidate, words) !== null && candidate !== rest) continue;
      const person = personIn(candidate, words, brand);
      if (person !== null)
        return { value: person, quote: plain(candidate === rest ? line : `${line} ${candidate}`, 160) };
      // A signature that begins with the team is the team's, unless a person follows directly.
    }
  }
  return byOtherMarks(tail, words, brand);
}

/** What stands after a closing phrase on its line; null when the line is no closing. */
export function afterClosing(line: string, words: MailWords[]): string | null {
  const folded = fold(line);
  if (folded.length > 90) return null;
  for (const phrase of words.flatMap((one) => one.closings)) {
    const found = matchOf(folded, phrase);
    if (found === null || found.index > 3) continue;
    const rest = line
      .slice(found.index + found.length)
      .replace(/^[\s,.!:;–—。、，！-]+/, '')
      .trim();
    if (rest === '' || rest.length <= 60) return rest;
  }
  return null;
}

/** Dashes, `-- ` and a bare name at the very end; spoken introductions (担当の田中です). */
function byOtherMarks(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  for (const line of tail.slice(-6)) {
    const dashed = /^[-–—~]{1,2}\s*(\p{Lu}.*)$/u.exec(line)?.[1];
    const person = dashed ? personIn(dashed, words, brand) : null;
    if (person !== null) return { value: person, quote: plain(line, 160) };
  }
  const delimiter = tail.findIndex((line) => /^(?:--|__+|[-=*─━]{3,})\s*$/.test(line));
  if (delimiter >= 0) {
    for (const line of tail.slice(delimiter + 1, delimiter + 4)) {
      const person = personIn(line, words, brand);
      if (person !== null) return { value: person, quote: plain(line, 160) };
    }
  }
  for (const [index, line] of tail.entries()) {
    const below = tail[index + 1];
    if (index < tail.length - 4 || index === 0 || below === undefined || !looksLikeName(line.replace(/[,.]$/, '')))
      continue;
    const title = words.some((one) => hit(fold(below), one.roles) !== null || hit(fold(below), one.team) !== null);
    const named = title ? personIn(line, words, brand) : null;
    if (named !== null) return { value: named, quote: plain(`${line} ${below}`, 160) };
  }
  const last = (tail.at(-1) ?? '').replace(/\s+(?:x{1,3}|[:;]-?[)D])\s*$/i, '');
  const person =
    tail.length > 1 && looksLikeName(last.replace(/[,.]$/, '')) && last.split(' ').length <= 3
      ? personIn(last, words, brand)
      : null;
  return person === null ? eastern(tail, words) : { value: person, quote: plain(last, 160) };
}

/** A person's name in a line of a signature, or null. */
function personIn(line: string, words: MailWords[], brand: Brand): string | null {
  const east = eastern([line], words);
  if (east) return east.value;
  const bare = line
    .replace(/^(?:i\.\s?[AV]\.|p\.\s?p\.|ppa\.)\s*/i, '')
    .replace(/^["'*_–—~-]+\s*/, '')
    .replace(/[*_]+/g, '')
    // Kisses and smiles behind the name.
    .replace(/\s+(?:x{1,3}|[:;]-?[)D]|[\u2600-\u27bf\u{1f300}-\u{1faff}]+)\s*$/iu, '')
    .trim();
  const [first = ''] = bare.split(/\s*[,|/•·()–—]\s*|\s-\s|\s+@\s*/);
  const candidates = [first, ...shortened(first, words)];
  for (const candidate of candidates) {
    const name = candidate.trim().replace(/[.!]$/, '');
    if (!looksLikeName(name) || /[-'’]$/.test(name) || isTeam(name, words) || isBrand(name, brand)) continue;
    if (
      words.some((one) =>
        [...one.closings, ...one.greetings, ...one.nobody].some((phrase) => fold(name) === fold(phrase)),
      )
    )
      continue;
    return name;
  }
  return null;
}

const ARTICLE =
  /^(?:the|das|die|der|le|la|les|el|los|las|az|a|our|your|unser|euer|ihre?|dein|votre|nos|nuestro|nasz|mūsų|наш|наша|ваш|ваша)$/iu;

/** The name before a job title (`Sarah from Customer Care`, `Lena vom Team`), or behind "your" (`Ihre Anna`). */
function shortened(text: string, words: MailWords[]): string[] {
  const folded = fold(text);
  const cut = words
    .flatMap((one) => one.roles)
    .map((role) => matchOf(folded, role)?.index ?? -1)
    .filter((index) => index > 1);
  const end = Math.min(...cut, text.length);
  const before = cut.length > 0 && !/[-‐'’]\s*$/.test(text.slice(0, end)) ? [text.slice(0, end)] : [];
  const behind =
    /^(?:your|ihre?|euere?|deine?|votre|tu|su|az ön|ваша?|твоя?|jūsų|tavo|twoja?|twój|państwa)\s+(.+)$/iu.exec(
      text,
    )?.[1];
  const place = /^(\S+(?: \S+)?)\s(?:from|at|vom|von|aus|bei|de|du|des|chez|z|ze|iš|из|от)\s/iu.exec(text)?.[1];
  const found = [...before, ...(behind ? [behind] : []), ...(place ? [place] : [])];
  return found.filter((name) => !ARTICLE.test(name.trim()));
}

function isTeam(name: string, words: MailWords[]): boolean {
  const folded = fold(name);
  return (
    words.some((one) => hit(folded, one.team) !== null) ||
    /team$|gmbh|\bkg\b|\bag\b|\bkft\b|\buab\b|ооо|\bs\.?l\.?$|\bsarl\b|sp\. z/u.test(folded)
  );
}

function isBrand(name: string, brand: Brand): boolean {
  const tight = fold(name).replace(/[\s.'’-]/g, '');
  return brand.names.some(
    (known) =>
      known === tight ||
      (tight.length >= 5 && known.startsWith(tight)) ||
      (known.length >= 5 && tight.startsWith(known)),
  );
}

const KOREAN_NOBODY = /고객|센터|팀|몰$|샵|숍|스토어|마켓|상점|본사|일동|담당|매장|운영|가게|마트/;

/** Korean and Japanese signatures, which have no capitals: by their fixed words and usual family names. */
function eastern(lines: string[], words: MailWords[]): Said<string> | null {
  const families = words.flatMap((one) => one.familyNames ?? []);
  if (families.length === 0) return null;
  const honoured = words.flatMap((one) => one.honorificsAfter);
  for (const line of [...lines].reverse()) {
    if (
      honoured.some((after) =>
        fold(line)
          .replace(/[\s,.!、。]+$/, '')
          .endsWith(fold(after)),
      )
    )
      continue;
    const korean =
      /(?:^|[\s:：,|/])([가-힣]{2,4})\s*(?:드림|올림|배상|拝)(?:$|[\s.!])/.exec(line)?.[1] ??
      /(?:상담원|상담사|담당자?|매니저|팀장|대리|사원|과장|실장|점장|직원|대표)\s*[:：]?\s*([가-힣]{2,4})(?=$|[\s.,입이|/())])/.exec(
        line,
      )?.[1] ??
      /(?:^|\s)([가-힣]{2,4})\s+(?:상담원|상담사|매니저|팀장|대리|사원|과장|실장|점장|대표)(?=$|[\s.,입|/())]|드림|올림)/.exec(
        line,
      )?.[1] ??
      /^(?:\S{2,12}\s)?([가-힣]{3})(?:입니다|이라고 합니다|예요|이에요)(?=[\s.!~:]|$)/.exec(line.trim())?.[1] ??
      /^([가-힣]{3})$/.exec(line.trim())?.[1];
    if (
      korean &&
      !KOREAN_NOBODY.test(korean) &&
      families.some((family) => korean.startsWith(family)) &&
      korean.length >= 2
    ) {
      return { value: korean, quote: plain(line, 160) };
    }
    const japanese = japaneseName(line, families);
    if (japanese) return { value: japanese, quote: plain(line, 160) };
  }
  return null;
}

const KANJI_NAME =
  '[\\u4e00-\\u9fff々ヶ]{1,4}(?:[ \\u3000]?[\\u4e00-\\u9fff々\\u3041-\\u306d\\u306f-\\u309f\\u30a0-\\u30ff]{1,4})?';

function japaneseName(line: string, families: readonly string[]): string | null {
  const patterns = [
    new RegExp(`(?:担当者?|文責|担当スタッフ)\\s*[:：/／は]?\\s*(${KANJI_NAME})`, 'u'),
    new RegExp(`(?:サポート|センター|係|課|部|窓口|店長|スタッフ|店|責任者|室)[ \\u3000:：]+(${KANJI_NAME})\\s*$`, 'u'),
    new RegExp(`の(${KANJI_NAME})(?:です|と申します|でございます)`, 'u'),
    new RegExp(`^\\s*(${KANJI_NAME})\\s*(?:拝|より)?$`, 'u'),
    new RegExp(`^\\s*(?:株式会社|有限会社)?[^\\s]{2,20}[ \\u3000]+(${KANJI_NAME})\\s*$`, 'u'),
  ];
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.[1]?.trim();
    if (name && families.some((family) => name.startsWith(family))) return name;
  }
  return null;
}
