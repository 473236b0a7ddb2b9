import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import { looksLikeName } from '../../names.ts';
import { hit } from '../../phrases.ts';
import type { Said } from '../../types.ts';
import { type Brand, namesStore, SMALL_FROM, tight } from './brand.ts';
import { isBrand, personIn } from './person.ts';

/** Lines of the end in which somebody says where she belongs; a help desk's links may stand below. */
const LAST_LINES = 10;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*)?";
const FROM_STORE = new RegExp(`^(${NAME}),?\\s(?:${SMALL_FROM}|@)(?:\\s|['’])(.+)$`, 'u');
/** Hungarian says it by the ending: `Zsófi a Levendula Műhelyből`. */
const HUNGARIAN = new RegExp(`^(${NAME}),?\\s(?:az?\\s)?(.+)(?:b[óő]l|t[óő]l|r[óő]l)$`, 'u');
/** Places where people of a small shop say they work. */
const WORKPLACE =
  /(?:^|\s)(?:shop|store|workshop|studio|laden|werkstatt|manufaktur|atelier|boutique|magasin|tienda|taller|obrador|pracown|sklep|manufaktur|muhely|bolt|uzlet|магазин|мастерск|лавк|студи|parduotuv|dirbtuv|studij)/u;

const LEGAL_FORM =
  /\s(?:ltd|llc|inc|plc|gmbh|ug|kg|ohg|e\.\s?k\.?|kft|bt|zrt|uab|mb|sarl|sas|eurl|s\.?l\.?u?|s\.?a\.?|sp\.? z o\.?o\.?|s\.c\.)\.?$/iu;

/** `Timo vom Fahrradhafen`, `Karolina iš Linvijos`: a name, a small word and the store, on a line of its own. */
export function ofStore(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  for (const line of tail.slice(1).slice(-LAST_LINES).reverse()) {
    if (line.length > 60 || /[?？:]$/.test(line) || line.split(/\s+/).length > 9) continue;
    const [, name = '', where = ''] = FROM_STORE.exec(line) ?? HUNGARIAN.exec(line) ?? [];
    if (name === '' || isCompany(line, name, brand) || !isStore(where, words, brand)) continue;
    const person = personIn(name, words, brand);
    if (person !== null) return { value: person, quote: plain(line, 160) };
  }
  return null;
}

/** `Café des Moulins SARL`, `Blumen von Anna` of blumen-von-anna: the whole line is the store. */
function isCompany(line: string, name: string, brand: Brand): boolean {
  return LEGAL_FORM.test(line) || isBrand(line, brand) || isBrand(name, brand) || tight(brand.sender) === tight(line);
}

function isStore(where: string, words: MailWords[], brand: Brand): boolean {
  const folded = fold(where);
  return namesStore(where, brand) || WORKPLACE.test(folded) || words.some((one) => hit(folded, one.team) !== null);
}

/** `Marlene von der Seifenküche`: the name before the store's; null where no store stands behind. */
export function beforeStore(text: string, brand: Brand): string | null {
  const [, name = '', where = ''] = FROM_STORE.exec(text) ?? [];
  return name !== '' && !isCompany(text, name, brand) && namesStore(where, brand) ? name : null;
}

const AND = '\\s?(?:&|\\+|,)\\s?|\\s(?:and|und|et|y|e|és|meg|i|oraz|и|ir)\\s';
const WITH_OTHERS = new RegExp(`^(${NAME})(?:${AND})(.+)$`, 'u');

/** "Your Hill & Dale team": a store of two names, not a person with a team. */
const POSSESSIVE =
  /^(?:your|our|ihr|ihre|euer|eure|dein|deine|unser|votre|notre|su|tu|nuestro|vuestro|twój|twoja|wasz|wasza|nasz|ваш|ваша|наш|наша|jūsų|mūsų|az)\s/iu;

/** `Tom and the Fern team` → Tom; `Anna & Peter` → both; null where nobody is joined to a name. */
export function withOthers(line: string, words: MailWords[], brand: Brand): string | null {
  const [, name = '', others = ''] = WITH_OTHERS.exec(line) ?? [];
  if (name === '' || isBrand(line.replace(/\s(?:team|crew)$/iu, ''), brand) || isBrand(name, brand)) return null;
  if (words.some((one) => hit(fold(name), one.team) !== null)) return null;
  if (others.length <= 60 && words.some((one) => hit(fold(others), one.team) !== null))
    return POSSESSIVE.test(name) ? null : name;
  const two = !/,/.test(line) && looksLikeName(others) && others.split(' ').length <= 2 && !isBrand(others, brand);
  return two ? line : null;
}

const SEVERAL = new RegExp(`^${NAME}(?:,\\s${NAME})+(?:${AND})${NAME}$`, 'u');

/** `Sophie, Jess & Ruby`: three names and more are the shop, whoever of them wrote. */
export function areSeveral(line: string): boolean {
  return SEVERAL.test(line);
}

/** Before a place only; others stand before persons as well ("Love from Emma"). */
const PLACE_ONLY = /^(?:aus|desde|z|ze|znad|iš|из|со|с|depuis|in)\s/u;
const FROM_PLACE =
  /^(?:from|vom|von|aus|desde|de|d['’]|du|des|del|z|ze|znad|od|iš|nuo|из|от|с|со)(?:\s|(?<=['’]))(.+)$/u;
const HUNGARIAN_PLACE = /^(?:az?\s)?(?:\p{L}+\s)?\p{Lu}\p{L}{2,}(?:b[óő]l|r[óő]l|t[óő]l)$/u;

/** What follows a closing tells where the greeting comes from (`from Tampere`, `aus dem Allgäu`, `Szegedről`). */
export function isFromPlace(rest: string): boolean {
  return FROM_PLACE.test(rest) || HUNGARIAN_PLACE.test(rest.replace(/[,.!]+$/, ''));
}

/** `Love from Emma`: the name, where the small word may stand before one. */
export function fromPerson(rest: string): string | null {
  if (PLACE_ONLY.test(rest) || HUNGARIAN_PLACE.test(rest.replace(/[,.!]+$/, ''))) return null;
  const who = FROM_PLACE.exec(rest)?.[1] ?? '';
  return /^\p{Lu}/u.test(who) ? who : null;
}
