import { introductions } from '../../../lexicon/introductions.ts';
import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import type { Said } from '../../types.ts';
import { type Brand, OF_STORE, SMALL_FROM, tight } from './brand.ts';
import { POSSESSIVE, personIn } from './person.ts';

/** Within the first sentences somebody says who writes. */
const FIRST = 5;
const NAME = "(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})";
/** A machine that has a name is nobody. */
const MACHINE =
  /\b(?:bot|chatbot|virtu\p{L}+|digital\p{L}*|wirtual\p{L}+|виртуальн\p{L}+|робот|asystent\p{L}* ai|ai)\b/iu;
/** Words that are a name only where more of an introduction follows: "I am Anna from the workshop", "ici Léa de la boutique". */
const WHOLE =
  /name|navn|nev|zov|зовут|имя|vard|heiß|appelle|llamo|nombre|nazywam|imię|strony|vagyok|пишет|rašo|escribe|schreibt/u;

/** "My name is Anna and I look after the workshop": who writes, where only a team signs below. */
export function introduced(fresh: string, words: MailWords[], brand: Brand): Said<string> | null {
  const sentences = fresh
    .split(/\n|(?<=[.!?…])\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const sentence of sentences.slice(0, FIRST)) {
    if (MACHINE.test(sentence)) continue;
    const said = nameSaid(sentence);
    const person = said === null || isSender(said, brand) ? null : personIn(said.name, words, brand);
    if (person !== null) return { value: person, quote: plain(sentence, 160) };
  }
  return null;
}

/** "This is Harbour Tea from the quay": what the sender is called is the store, unless she says that it is her name. */
function isSender({ name, whole }: NameSaid, { sender, local }: Brand): boolean {
  const bare = name.replace(POSSESSIVE, '');
  const [first = ''] = bare.split(' ');
  if (whole || fold(local).includes(fold(first)) || OF_STORE.test(sender)) return false;
  return tight(sender) === tight(bare) || (bare.includes(' ') && tight(sender).startsWith(tight(bare)));
}

interface NameSaid {
  name: string;
  /** The words before it can stand before a person's name only. */
  whole: boolean;
}

function nameSaid(sentence: string): NameSaid | null {
  for (const { before, after } of Object.values(introductions)) {
    for (const phrase of before) {
      const follows = WHOLE.test(phrase) ? '(?=$|[\\s,.!:;–-])' : `(?=,?\\s(?:${SMALL_FROM}|@)(?:\\s|['’]))`;
      const found = pattern(`(?:^|[\\s,.:!–-])${caseless(phrase)}\\s${NAME}${follows}`).exec(sentence);
      if (found?.[1]) return { name: found[1], whole: WHOLE.test(phrase) };
    }
    for (const phrase of after) {
      const ends = WHOLE.test(phrase) ? '(?=$|[\\s,.!])' : `(?=[,.!]|$|\\s(?:${SMALL_FROM})\\s)`;
      const found = pattern(`^(?:\\p{L}+[ ,!]+){0,4}?${NAME}\\s${phrase}${ends}`).exec(sentence);
      if (found?.[1]) return { name: found[1], whole: WHOLE.test(phrase) };
    }
  }
  return null;
}

/** The phrase with a small or a capital first letter; the name's capital still counts. */
function caseless(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return `[${first}${first.toUpperCase()}]${rest.join('').replace(/'/g, "['’]")}`;
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
