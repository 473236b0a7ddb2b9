import { fold } from '../shared/text.ts';

/** Languages whose names change their ending when somebody is addressed (Anno, Jonai, Marku). */
const INFLECTING = new Set(['pl', 'lt', 'ru', 'uk', 'cs', 'hu']);

/** Eastern forms of address in Latin letters: `Hanako-san`. */
const HONORIFIC = /-(?:san|sama|chan|kun|sensei|ssi|nim)$/u;

/** True when a word of the text is the name or a form of it. */
export function saysName(text: string, name: string, language: string | null): boolean {
  const folded = fold(text);
  return nameParts(name).some((part) => {
    if (/[\u3040-\u9fff\uac00-\ud7af]/.test(part)) return folded.replace(/\s/g, '').includes(part);
    const written = folded.match(/[\p{L}'-]+/gu) ?? [];
    const words = [...written, ...written.map((word) => word.replace(HONORIFIC, ''))];
    return words.some((word) => sameName(word, part, language));
  });
}

/** The parts of a full name that a greeting may use, folded. */
export function nameParts(name: string): string[] {
  const folded = fold(name);
  const parts = folded.split(/[\s,]+/).filter((part) => part.length >= 2);
  // A Korean full name is written as one word: 김민지 may be addressed as 민지.
  const korean = /^[\uac00-\ud7af]{3,4}$/.test(folded) ? [folded.slice(1)] : [];
  // Written without a space, a Japanese name cannot be parted for certain: two characters are the usual family name.
  const japanese = /^[\u4e00-\u9fff]{3,6}$/.test(folded) ? [folded.slice(0, 2)] : [];
  return [...parts, ...korean, ...japanese];
}

function sameName(word: string, part: string, language: string | null): boolean {
  const [a, b] = [plainLetters(word), plainLetters(part)];
  if ((SHORT_FORMS[b] ?? []).some((short) => a === short || (a.length >= 4 && a.slice(0, -1) === short.slice(0, -1))))
    return true;
  if (a === b || a === `${b}'s`) return true;
  // `Ema` for Emma: a doubled letter is lost or doubled by mistake.
  if (b.length >= 4 && single(a) === single(b)) return true;
  if (language !== null && !INFLECTING.has(language)) return false;
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
  const needed = b.length <= 3 ? b.length - 1 : Math.max(3, b.length - 2);
  return common >= needed && Math.abs(a.length - b.length) <= 3;
}

function single(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

/** Short forms that friendly staff uses, in plain letters. */
const SHORT_FORMS: Record<string, string[]> = {
  anna: ['ania', 'aniu', 'anka', 'anya', 'anni', 'panni'],
  katarzyna: ['kasia'],
  malgorzata: ['gosia'],
  magdalena: ['magda'],
  agnieszka: ['aga'],
  aleksandra: ['ola', 'sasha'],
  joanna: ['asia'],
  barbara: ['basia'],
  zofia: ['zosia'],
  tomasz: ['tomek'],
  piotr: ['piotrek'],
  krzysztof: ['krzysiek'],
  ekaterina: ['katya'],
  mariya: ['masha'],
  elena: ['lena'],
  natalya: ['natasha'],
  olga: ['olya'],
  dmitriy: ['dima'],
  aleksandr: ['sasha'],
  mikhail: ['misha'],
  sergey: ['seryozha'],
  katalin: ['kata', 'kati'],
  erzsebet: ['erzsi', 'bozsi'],
  zsuzsanna: ['zsuzsa', 'zsuzsi'],
  judit: ['jutka'],
  katherine: ['kate', 'katie'],
  elizabeth: ['liz', 'lizzie', 'beth'],
  robert: ['bob', 'rob'],
  william: ['bill', 'will'],
  thomas: ['tom'],
  michael: ['mike'],
  margaret: ['maggie'],
  francisco: ['paco'],
  jose: ['pepe'],
  dolores: ['lola'],
  maximilian: ['max'],
  katharina: ['kathi'],
  susanne: ['susi'],
};

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Letters that folding leaves as they are: ł, ß, ø; Cyrillic in Latin letters. */
function plainLetters(word: string): string {
  return word
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[а-я]/g, (letter) => CYRILLIC[letter] ?? letter);
}

const PARTICLE =
  /^(?:de|del|dos|das|do|von|van|v\.|vom|zum|zur|zu|der|den|'t|’t|ten|ter|da|di|du|della|le|la|las|los|lo|af|av|al|el|bin|ibn|ben|y|und|e|d')$/i;
/** `Anna`, `LEFÈVRE`, `K.`, `J.-P.`, `О.В.`, `al-Sayed`, `d'Arc`. */
const NAME_WORD = /^(?:(?:\p{Lu}\.-?){1,3}\p{Lu}?|(?:al-|el-|d['’]|o['’])?\p{Lu}[\p{L}'’-]*\.?)$/u;

/** True when the text has the shape of one person's name: one to four capitalised words, nothing else. */
export function looksLikeName(text: string): boolean {
  const clean = text.trim();
  if (clean.length < 2 || clean.length > 40 || /[\d@:/\\!?%&+#<>=_]/.test(clean)) return false;
  const words = clean.split(/\s+/);
  if (words.length > 5) return false;
  // Alone, `Zu` and `Di` are somebody.
  const named = words.length === 1 ? words : words.filter((word) => !PARTICLE.test(word));
  return named.length > 0 && named.length <= 3 && named.every((word) => NAME_WORD.test(word));
}
