import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold } from '../../../shared/text.ts';
import { looksLikeName } from '../../names.ts';
import { hit, matchOf } from '../../phrases.ts';
import { areSeveral, beforeStore, withOthers } from './belonging.ts';
import { type Brand, tight } from './brand.ts';
import { isForeignClosing } from './closings.ts';
import { eastern } from './eastern.ts';

/** A person's name in a line of a signature, or null. */
export function personIn(line: string, words: MailWords[], brand: Brand): string | null {
  const east = eastern([line], words, brand);
  if (east) return isShopper(east.value, brand) ? null : east.value;
  const bare = line
    .replace(/^(?:i\.\s?[AV]\.|p\.\s?p\.|ppa\.)\s*/i, '')
    .replace(/^["'*_–—~-]+\s*/, '')
    .replace(/[*_]+/g, '')
    // Kisses and smiles behind the name.
    .replace(/\s+(?:x{1,3}|[:;]-?[)D]|[\u2600-\u27bf\u{1f300}-\u{1faff}]+)\s*$/iu, '')
    // How the name is read or written elsewhere: `田中 恵（たなか めぐみ）`.
    .replace(/\s*[(（][\u3040-\u30ff\s・A-Za-z.-]{2,30}[)）]\s*$/u, '')
    .trim();
  if (areSeveral(bare)) return null;
  const joined = withOthers(bare, words, brand);
  if (joined !== null && !isShopper(joined, brand)) return joined;
  const employed = beforeStore(bare, brand);
  if (employed !== null && !isShopper(employed, brand) && !isTeam(employed, words)) return employed;
  const [first = '', second = ''] = bare.split(/\s*[,|/•·()–—]\s*|\s-\s|\s+@\s*/);
  // `Магазин «Сапожок», Тверь`: one word behind a comma is where the store is.
  const isPlace = bare.slice(first.length).startsWith(',') && !/\s/.test(second);
  // `Customer Care | Anna Berg`: the person behind the team or the store.
  const behind =
    first !== '' && !isPlace && (isTeam(first, words) || isBrand(first, brand))
      ? [second, ...shortened(second, words)]
      : [];
  const candidates = [first, ...shortened(first, words), ...behind];
  for (const candidate of candidates) {
    const trimmed = candidate.trim();
    const said = INITIALS.test(trimmed) ? trimmed : trimmed.replace(/(?<!\s\p{Lu})[.!]$/u, '');
    // A degree is signed with; what others call somebody (`don`, `doña`) is not.
    const named = said.replace(COURTESIES, '');
    const name = looksLikeName(said) && !looksLikeName(named) ? said : named;
    if (
      !looksLikeName(untitled(name)) ||
      BEGINS_WITH_ARTICLE.test(name) ||
      /[-'’]$/.test(name) ||
      isTeam(name, words) ||
      isBrand(name, brand) ||
      isBrand(name.replace(POSSESSIVE, ''), brand) ||
      isShopper(name, brand)
    )
      continue;
    if (
      words.some((one) =>
        [...one.closings, ...one.greetings, ...one.nobody].some((phrase) => fold(name) === fold(phrase)),
      ) ||
      greets(name, words) ||
      isClosing(name, words)
    )
      continue;
    return name;
  }
  return null;
}

const ARTICLE =
  /^(?:the|das|die|der|le|la|les|el|los|las|az|a|our|your|unser|euer|ihre?|dein|votre|nos|nuestro|nasz|mūsų|наш|наша|ваш|ваша)$/iu;

export const POSSESSIVE =
  /^(?:the|your|our|das|die|der|ihre?|dein|deine|euer|eure|unser|l'|le|la|les|votre|notre|el|los|las|tu|su|az|a|ваша?|наша?|twój|twoja|twoje|państwa|jūsų|tavo)\s/iu;

/** `Lakeside team`: what stands before it is the team's name. */
const TEAM_NOUN = /\s(?:team|crew|komanda|komandos|csapata?|команда|коллектив|ekipa|zespół)$/iu;

export const TEAM_WORD = /(?:^|\s)(?:team|crew|equipe|equipo|csapat|zespol|ekipa|komand|команд|коллектив)/u;

const COURTESIES =
  /^(?:(?:d\.|dña\.|doña|don|sra?\.|srta\.|mrs\.?|mr\.?|ms\.?|miss|mme|mlle|madame|monsieur|frau|herr|pani|pan|ponia|ponas|госпожа|господин|г-жа|г-н)\s+)+(?=\p{Lu}\p{L})/iu;

/** `R.`, `M.K.`: as short as a signature can be. */
export const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.){0,2}$/u;

const TITLES =
  /^(?:(?:dipl\.?[- ]?\p{L}+\.?(?:[- ]?\p{L}+\.)?|dkfm\.|d(?:oc|r|r[ae]|ott|ott\.ssa)\.?|prof\.?(?:ra\.)?|mag\.?(?:\s\(fh\))?|hab\.|ing\.?|lic\.?|lda?o?\.|arq\.|abg\.|mgr|inż\.?|lek\.|wet\.|okl\.|ifj\.?|id\.?|özv\.?|phd|(?:ph|mu|mv|ju|rn)dr\.|m\.?sc\.?|b\.?sc\.?|к\.\s?\p{L}\.\s?н\.|д\.\s?\p{L}\.\s?н\.|проф\.|инж\.|доц\.)\s+)+(?=\p{Lu})/iu;

/** `Hi Emma` of "Hi Emma, your order …" is spoken to. */
function greets(name: string, words: MailWords[]): boolean {
  const folded = fold(name);
  return (
    folded.includes(' ') && words.some((one) => one.greetings.some((phrase) => matchOf(folded, phrase)?.index === 0))
  );
}

/** `Sincerely Yours`, `Herzlichst Ihre`: a closing, alone or with a word for whose one is. */
function isClosing(name: string, words: MailWords[]): boolean {
  const folded = fold(name);
  if (WHOSE.test(` ${folded}`) || isForeignClosing(name)) return true;
  return words.some((one) =>
    one.closings.some((phrase) => {
      const found = matchOf(folded, phrase);
      return found?.index === 0 && /^[\s,.!]*$/u.test(folded.slice(found.length).replace(WHOSE, ''));
    }),
  );
}

/** Yours, in every language; folded. */
const WHOSE =
  /^\s(?:yours?|truly|faithfully|sincerely|ihre?|eure?|euer|deine?|votre|vos|ton|ta|suy[oa]s?|tuy[oa]s?|su|tu|vuestr[oa]s?|jusu|juso|tavo|panstwa|twoja|twoj|wasz|wasza|ваш|ваша|твой|твоя|ont?|az on|onok)$/u;

/** No name begins so: `von der Küste`, `el Taller`, `The Teapot People`. */
const BEGINS_WITH_ARTICLE =
  /^(?:von (?:der|den|dem)|vom|aus|zum|zur|du|des|del|de (?:la|las|los)|el|la|le|los|las|The|Your|Our|Das|Die|Les|Los|Las|Az|Votre|Notre)\s/u;

/** Without degrees in small letters and a nickname in quotation marks, which a name may bear. */
function untitled(name: string): string {
  return name
    .replace(TITLES, '')
    .replace(/\s["“„'‘«](\p{Lu}\p{L}+)["”“'’»](?=\s)/u, ' $1')
    .trim();
}

/** `manager of the web shop Irina`: the name behind a job title in small letters. */
function behindRole(text: string, words: MailWords[]): string[] {
  const titled = /^(\p{L}?\p{Ll}[\p{Ll}-]*(?:\s+\p{Ll}[\p{Ll}-]*){0,3})\s+(\p{Lu}\S*(?:\s\p{Lu}\S*){0,2})$/u.exec(text);
  const role = titled?.[1] && /^\p{Ll}|\s/u.test(titled[1]) ? fold(titled[1]) : '';
  const named =
    role !== '' && !TEAM_WORD.test(role) && words.some((one) => hit(role, one.roles) !== null) && titled?.[2]
      ? [titled[2]]
      : [];
  return named;
}

/** The name before a job title (`Sarah from Customer Care`, `Lena vom Team`), or behind "your" (`Ihre Anna`). */
function shortened(text: string, words: MailWords[]): string[] {
  const folded = fold(text);
  const cut = words
    .flatMap((one) => one.roles)
    .map((role) => matchOf(folded, role)?.index ?? -1)
    .filter((index) => index > 1);
  const end = Math.min(...cut, text.length);
  const whose = POSSESSIVE.test(text);
  const before =
    cut.length > 0 && !whose && !TEAM_NOUN.test(text) && !/[-‐'’]\s*$/.test(text.slice(0, end))
      ? [text.slice(0, end)]
      : [];
  const behind =
    /^(?:your|ihre?|eure|euere?|euer|deine?|dein|votre|ton|ta|tu|su|vuestr[oa]|az ön|ваша?|твоя?|jūsų|tavo|twoja?|twój|państwa)\s+(.+)$/iu.exec(
      text,
    )?.[1];
  const place = /^(\S+(?: \S+)?)\s(?:from|at|vom|von|aus|bei|de|du|des|chez|z|ze|iš|из|от)\s/iu.exec(text)?.[1];
  const hungarian = /^(\S+(?: \S+)?)\s(?:az?)\s\S+(?:b[óő]l|t[óő]l)$/iu.exec(text)?.[1];
  const found = [
    ...before,
    ...behindRole(text, words),
    ...(hungarian ? [hungarian] : []),
    ...(behind ? [behind] : []),
    ...(place ? [place] : []),
  ];
  return found.filter((name) => !ARTICLE.test(name.trim()));
}

function isTeam(name: string, words: MailWords[]): boolean {
  const folded = fold(name);
  return (
    words.some((one) => hit(folded, one.team) !== null) ||
    /team$|gmbh|\bkg\b|\bag\b|\bkft\b|\buab\b|ооо|\bs\.?l\.?$|\bsarl\b|sp\. z/u.test(folded)
  );
}

export function isBrand(name: string, brand: Brand): boolean {
  const short = tight(name);
  // `clara@claraceramics`: the address itself names the person, unless it only repeats the domain.
  const [first = ''] = fold(name).split(' ');
  const local = fold(brand.local).split(/[._-]/);
  if (first.length >= 3 && name.split(' ').length <= 2 && local.includes(first) && !brand.names.includes(first))
    return false;
  return brand.names.some(
    (known) =>
      known === short ||
      (short.length >= 5 && known.startsWith(short)) ||
      (known.length >= 5 && short.startsWith(known)),
  );
}

/** The shopper's full name, in either order: it stands under the question that is quoted without a mark. */
export function isShopper(name: string, brand: Brand): boolean {
  const parts = fold(brand.shopper ?? '')
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length < 2) return parts[0] !== undefined && tight(parts[0]) === tight(name);
  const said = tight(name);
  return said.length === tight(parts.join('')).length && parts.every((part) => said.includes(tight(part)));
}
