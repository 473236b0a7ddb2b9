import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold } from '../../../shared/text.ts';
import { matchOf } from '../../phrases.ts';
import { phrases } from '../../words.ts';
import { moneyIn } from '../money.ts';

/** Marks before the things of a list, as a piece of a pattern. */
export const BULLET = '[-–—*•·・▪◦‣●○■□◆◇▶▷※✔✓]';
/** Abbreviations and counting words, which stand behind a number and nowhere else. */
const UNITS =
  'x|×|х|db|pár|készlet|csomag|doboz|cs\\.|csom\\.|шт\\.?|мот(?:ок|ка|ков)|пара|пары|пар|компл\\.?|уп\\.?|упак\\.?|бут\\.|пач\\.|рул\\.|кор\\.|ед\\.|vnt\\.?|pora|poros|rink\\.?|pak\\.|dėž\\.|szt\\.?|para|pary|op\\.|opak\\.?|kpl\\.?|zest\\.|but\\.|rol\\.|st\\.?|stk\\.?|stück|paar|pck\\.?|pkg\\.?|fl\\.|개|켤레|세트|장|권|병|박스|상자|봉지?|팩|묶음|마리|송이|통|캔|포|벌|매|그루|자루|쌍|点|個|枚|本|冊|足|袋|箱|セット|脚|膳|缶|台|巻|瓶|玉|株|鉢|組|着|双|束|客|pcs?\\.?|pairs?|pieces?|ea\\.?|uds?\\.?|unidad(?:es)?|pares?|paires?|pièces?|unités?|ex(?:pl)?\\.?|экз\\.?|pld\\.?|egz\\.?|экземпляр\\p{L}*|példány|egzempliori\\p{L}+|egzemplarz\\p{L}*|exemplaires?|ejemplar(?:es)?|cop(?:y|ies)|부|部';
/** Words that count, but may belong to the thing as well: only at the end, behind a comma or the like. */
const WORD_UNITS =
  'sets?|packs?|packets?|bottles?|bags?|box(?:es)?|rolls?|jars?|tins?|units?|flaschen?|dosen?|beutel|packung(?:en)?|kartons?|rollen?|gläser|glas|lots?|boîtes?|bouteilles?|sachets?|rouleaux?|pots?|cajas?|botellas?|bolsas?|paquetes?|rollos?|botes?|opakowa\\p{L}+|butel\\p{L}+|rol(?:ka|ki|ek)|słoi\\p{L}+|tekercs|üveg|tasak|упаков\\p{L}+|бутыл\\p{L}+|набор\\p{L}*|бан(?:ка|ки|ок)|короб\\p{L}+|pakuot\\p{L}+|buteli\\p{L}+|rinkini\\p{L}+|dėžut\\p{L}+|stiklain\\p{L}+';

const COUNT_FIRST = new RegExp(`^${BULLET}?\\s*(\\d{1,3})\\s?(?:${UNITS})\\s+(.{2,})$`, 'iu');
const COUNT_LAST = new RegExp(
  `^${BULLET}?\\s*(.{2,}?)(?:[\\s,(–—-]+(?:x|×|х)|(?<!\\d)×)\\s?(\\d{1,3})(?!\\d|\\s?(?:[cm]m|m|см|мм)(?!\\p{L}))`,
  'iu',
);
const COUNT_UNIT = new RegExp(`^${BULLET}?\\s*(.{2,}?)[\\s,(:：–—/-]+(\\d{1,3})\\s?(?:${UNITS})(?![\\p{L}\\d])`, 'iu');
const COUNT_WORD = new RegExp(
  `^${BULLET}?\\s*(.{2,}?)\\s?[,(:：–—/-]\\s?(\\d{1,3})\\s?(?:${WORD_UNITS})\\)?\\s*(?:$|\\t)`,
  'iu',
);
/** `* Buckwheat 500 g - 2` */
const COUNT_BARE = new RegExp(`^${BULLET}\\s*(.{3,}?)\\s+[-–—:]\\s*\\d{1,3}$`, 'u');
const COUNT_ALONE = new RegExp(
  `^(?:(?:qty|quantity|quantité|cantidad|menge|anzahl|ilość|kiekis|mennyiség|db|кол-во|количество|수량|数量)\\.?\\s*[:：]?\\s*\\d{1,3}|\\d{1,3}\\s?(?:${UNITS})|[x×х]\\s?\\d{1,3})$`,
  'iu',
);
const COUNT_AHEAD = new RegExp(`^\\d{1,3}\\s?(?:${UNITS})\\s+(?:(?:à|a|je|zu|at|@|po|по|už|de|x|×)\\s)?`, 'iu');
/** `2 × 490.00 = 980.00`, `4,500円 × 1 = 4,500円`. */
const TIMES = /^\d[\d.,\s]*\D{0,4}\s?[x×х*]\s?[^\d\s]{0,3}\d[\d.,]*(?:\D{0,4}\s*=|\D{0,4}$)/iu;

/** `2 × Mug`, `Mug x 2`, `Mug, 2 pcs` → `Mug`; null where no number of pieces stands beside a name. */
export function countedName(line: string): string | null {
  const counted =
    COUNT_FIRST.exec(line)?.[2] ??
    COUNT_LAST.exec(line)?.[1] ??
    COUNT_UNIT.exec(line)?.[1] ??
    COUNT_WORD.exec(line)?.[1] ??
    COUNT_BARE.exec(line)?.[1];
  return counted && !isSentence(counted) ? counted : null;
}

/** "We packed your order, 2 pcs …" is told, not listed. */
function isSentence(text: string): boolean {
  const bare = text.replace(/^\d{1,3}[.)]\s+/, '').replace(/(?<!\p{L})\p{L}{1,4}\.\s/gu, ' ');
  return text.split(/\s+/).length > 14 || /[.!?。]\s/.test(bare);
}

/** `Mug (1 pc), Plate, blue (2 pcs)` → both; null unless each of them is counted. */
export function countedList(value: string): string[] | null {
  const pieces = value
    .replace(/[.。]\s*$/, '')
    .split(/\s*[;；、]\s*|[,，]\s+|\s[+/&]\s/u)
    .filter((piece) => piece.trim() !== '');
  const first = COUNT_FIRST.test(pieces[0] ?? '');
  const things: string[] = [];
  let pending = '';
  for (const piece of pieces) {
    const whole = pending === '' ? piece : `${pending}, ${piece}`;
    const name = first ? COUNT_FIRST.exec(piece)?.[2] : countedName(whole);
    if (name) things.push(name);
    // "Plate, blue": the comma belongs to the thing that is counted.
    else if (first) things.push(`${things.pop()}, ${piece}`);
    pending = name || first ? '' : whole;
  }
  return things.length > 0 && pending === '' ? things : null;
}

/** Behind a heading of contents: one thing, or several parted by marks that stand in no name, or by commas before capitals. */
export function plainList(value: string): string[] {
  const marked = value.split(/\s*[;；·•、]\s*/u).filter((piece) => piece !== '');
  const parted = marked.length > 1 ? marked : value.split(/,\s+(?=[\p{Lu}\p{Lo}\d])/u);
  return parted.map((piece) => countedName(piece) ?? piece.replace(/\s*\(\s*$/u, ''));
}

/** Says only how many and for how much: `1 <tab> £139.00`, `Qty 1 £34.00`, `2 pcs / 12.00 €`, `2 × 490.00 = 980.00`. */
export function isCountRow(line: string, words: MailWords[]): boolean {
  if (line.length > 60 || !/\d/.test(line)) return false;
  if (COUNT_ALONE.test(line) || TIMES.test(line)) return true;
  const prices = moneyIn(line);
  // `1 pc at 89.00`, whatever is told behind it.
  const ahead = COUNT_AHEAD.exec(line)?.[0].length ?? 0;
  if (ahead > 0 && prices[0]?.index === ahead) return true;
  const rest = prices.reduce((text, price) => text.replace(price.text, ' '), line);
  if (!/(?<!\d)\d{1,3}(?!\d)/.test(rest)) return false;
  const counted = new RegExp(`(?<!\\d)\\d{1,3}\\s?(?:${UNITS}|${WORD_UNITS})(?!\\p{L})`, 'giu');
  const bare = fold(rest).replace(counted, ' 1 ');
  const labels = phrases(words, (one) => [...one.labels.quantity, ...one.prices]);
  const left = labels.reduce((text, label) => without(text, label), bare);
  const named = left !== bare || bare !== fold(rest) || prices.length > 0 || /\t\S*\d/.test(line);
  return named && !/\p{L}/u.test(left.replace(/(?<!\p{L})(?:x|х|a|à|je|po|по|each|ea)(?!\p{L})/gu, ''));
}

function without(text: string, phrase: string): string {
  const found = matchOf(text, phrase);
  return found ? `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}` : text;
}

/** What stands before the figures at the end: `Atlas 1 1 290 ₽` → `Atlas`; null without a sum there. */
export function beforeFigures(line: string): { name: string; counted: boolean } | null {
  const price = (text: string) => {
    const last = moneyIn(text).at(-1);
    return last && text.slice(last.index + last.text.length).trim() === '' ? text.slice(0, last.index).trim() : null;
  };
  let name = price(line.trim());
  if (name === null) return null;
  const count = new RegExp(`(?<=\\S)[\\s,]+(?:[x×х]\\s?)?\\d{1,3}(?:\\s?(?:${UNITS}))?$`, 'iu');
  for (let sums = 0; sums < 2; sums += 1) name = price(name) ?? name;
  const bare = name.replace(count, '').trim();
  const counted = bare !== name;
  return /\p{L}{2}/u.test(bare) ? { name: price(bare) ?? bare, counted } : null;
}

/** How many there are besides, at the end of a line: `Mug and 2 more`, `머그컵 외 3건`. */
const AND_MORE =
  /\s*(?:외\s?\d+\s?[개건종점]|他\s?\d+\s?点|ほか\s?\d+\s?点|(?:and|\+)\s?\d+ (?:more|other)(?: items?)?|(?:und|\+) \d+ weitere\p{L}*(?: artikel)?|et \d+ autres?(?: articles?)?|y \d+ (?:más|artículos? más)|(?:i|oraz) \d+ (?:inn\p{L}+|więcej)|(?:и )?еще \d+(?: товар\p{L}*)?|(?:и )?ещё \d+(?: товар\p{L}*)?|ir dar \d+(?: prek\p{L}*)?|és (?:még|további) \d+(?: termék)?)\s*$/iu;

/** The name before "and 2 more"; null where nothing of the kind ends the line. */
export function beforeMore(line: string): string | null {
  const name = line.replace(AND_MORE, '');
  return name !== line && line.length <= 90 && /\p{L}{2}/u.test(name) ? name : null;
}
