import { fold } from '../../shared/text.ts';
import { isOfOthers } from '../contact/others.ts';
import { shoppersOwn } from '../contact/shoppers-own.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import { namesShop } from '../text/shop-names.ts';
import type { Read } from '../types.ts';
import { endOf, HOURS_AFTER } from './address-end.ts';
import { valueBeside } from './labelled-value.ts';
import { nameWithForm } from './legal-name.ts';
import { addressInLines } from './lines-of-value.ts';

/** A postcode with a town, or a street with a number, in the ways of the countries we read. */
export const POSTAL =
  /(?<!\d)(?:[A-Z]{1,2}-)?\d{5}\s+\p{Lu}\p{L}{2,}|(?<![\d.,])(?!(?:19|20)\d{2}\s)\d{4}\s+(?!EUR|USD|GBP|HUF|PLN|KRW|JPY|RUB|CHF|Euro)\p{Lu}\p{L}{2,}(?:[\s,]|$)|(?<![\d.,])(?:19|20)\d{2}\s\p{Lu}\p{L}{2,},\s\p{Lu}[\p{L}\s.-]{2,40}\s\d|(?<=(?:straße|strasse|str\.|gasse|weg|platz|allee|utca|út|tér|vej|gade|straat)\s\d{1,4}\p{L}?,\s)(?:19|20)\d{2}\s\p{Lu}\p{L}{2,}|\b\d{2}-\d{3}\s+\p{Lu}|\bLT-\d{5}|〒\s?\d{3}-\d{4}|(?<!\d)\d{6},?\s+(?:г\.|Россия|\p{Lu})|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[ACDEFHKNPRTVWXY]\d[\dW]\s[\dA-Z]{4}\b|\b[A-Z]{2}\s\d{5}\b|(?:\(\d{5}\)\s*|(?<!\d)\d{5}\s+)?(?:[가-힣]+(?:특별시|광역시|특별자치시)|[가-힣]+시)\s+[가-힣]+[구군]|(?:\(\d{5}\)\s*|(?<!\d)\d{5}\s+)?(?:[가-힣]+도|경북|경남|전북|전남|충북|충남|강원|경기|제주)\s+[가-힣]+[시군구]/u;
/** Postcode or region first, the street after it. */
const CODE_FIRST = /^(?:〒|\d{6}|\d{4}\s|[가-힣]+(?:시|도)\s)/u;
const LONGEST = 200;

/** What is known of the company: its name, and which blocks stand under it or where a company tells of itself. */
interface Whereabouts {
  name: string | null;
  below: (block: Block) => boolean;
  near: (block: Block) => boolean;
}

/** Where the company sits: beside its label, else the postal address nearest to the company's name. */
export function address(page: PageText, blocks: Block[], company: Whereabouts): Read<string> | null {
  const looksPostal = (text: string) =>
    text.length >= 8 && text.length <= LONGEST && /\d/.test(text) && !/@/.test(text);
  const isShoppers = shoppersOwn(page);
  const own = blocks.filter((block) => !isShoppers(block));
  const labelled = valueBeside(page, own, page.words.company.address, looksPostal);
  if (labelled && POSTAL.test(labelled.value)) {
    const lined = addressInLines(page, labelled.value, company.name);
    return { ...labelled, value: lined ?? labelled.value.replace(HOURS_AFTER, '') };
  }
  const inText = addressAfterLabel(page, own);
  if (inText) return inText;
  const marked = page.snapshot.nodes.find((node) => node.tag === 'address' && node.visible);
  const inMarked = (block: Block) => marked !== undefined && block.ref >= marked.ref && block.ref < marked.end;
  const named = (block: Block) => {
    const known = company.name !== null && block.text.includes(company.name) ? company.name : null;
    const name = nameWithForm(page, block.text) ?? known;
    return (
      name !== null &&
      !CARRIERS.test(fold(block.text)) &&
      POSTAL.test(block.text.slice(block.text.indexOf(name)).slice(0, 120))
    );
  };
  for (const fits of [
    inMarked,
    named,
    company.below,
    company.near,
    closesPage(page, own),
    isAlone(page),
    inBracket,
    isOfShop(page),
  ]) {
    const found = firstAddress(page, own, company.name, fits);
    if (found) return found;
  }
  return labelled;
}

const LONGEST_AFTER_LABEL = 90;

/** `… Ltd, registered in England. Registered office: 3 Pier Lane, …`: the label stands in the middle of a text. */
function addressAfterLabel(page: PageText, blocks: Block[]): Read<string> | null {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const text =
      next && isNext(page, block, next) && !POSTAL.test(block.text) ? `${block.text}, ${next.text}` : block.text;
    const folded = fold(text);
    if (folded.length !== text.length || isOfReturns(page, block)) continue;
    for (const hit of allHits(folded, page.words.company.address)) {
      const after = text.slice(hit.index + hit.length);
      const opens =
        /^\s*(?:[:：]|(?:(?:is|ist|est|es|está|est[áa] )?\s?(?:situé[e]?|sise?|établi[e]?|located|situated|gelegen|ubicad[oa]|situad[oa]|domiciliad[oa]|sito|sita)(?:\s(?:at|in|en|au|à|à l'adresse))?|se trouve|se situe|se encuentra|befindet sich(?: in| an der| am)?|liegt in|mieści się(?: przy)?|znajduje się(?: przy)?|находится|расположен[аоы]?|yra|található|in|en|w|is|ist|est|es|at|au|a)\s|\s(?=[\p{Lu}\d]))\s*/iu.exec(
          after,
        );
      if (
        !opens ||
        POINTS.test(fold(after.slice(0, 24))) ||
        isOfReturns(page, { ...block, text: lastPart(text.slice(0, hit.index)) })
      )
        continue;
      const said = after.slice(opens[0].length).replace(TOWN_FIRST, '');
      const postal = POSTAL.exec(said);
      if (!postal || postal.index > LONGEST_AFTER_LABEL || isOfOthers(page, { ...block, text }, hit.index)) continue;
      return read(page, tidy(page, said.slice(0, endOf(said, postal))), block.ref, text);
    }
  }
  return null;
}

/** `with its seat in Bielsko, ul. Leśna 4, 43-316 Bielsko`: the town comes again behind its postcode. */
const TOWN_FIRST = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*,\s(?=(?:ul|al|pl|os)\.\s[^;]{3,60}\d{2}-\d{3}\s)/u;

/** `at the address above`: where the address stands, not what it is. Folded. */
const POINTS =
  /^\s*(?:(?:given |stated |shown |named )?(?:above|below)|ci-(?:dessus|dessous)|oben|unten|arriba|abajo|anterior|de arriba|powyzej|ponizej|podan\p{L}*|fent\p{L}*|lent\p{L}*|alabb\p{L}*|выше|ниже|указанн\p{L}*|auksciau|zemiau|nurodyt\p{L}*)(?!\p{L})/u;

function lastPart(text: string): string {
  return text.split(/[.!?;|·]\s/).at(-1) ?? '';
}

/** Where goods are sent back to. */
function isOfReturns(page: PageText, block: Block): boolean {
  return (
    saysAny(fold(block.text), page.words.returns.about) ||
    saysAny(fold(block.headings.at(-1)?.text ?? ''), page.words.returns.about)
  );
}

/** The store's own shop, where nothing else is told of where it sits: `Our farm shop (Oberdorf 4, 87448 Waltenhofen)`. */
function isOfShop(page: PageText): (block: Block) => boolean {
  return (block) => block.text.length < LONGEST && namesShop(page, fold(block.text)) && !isOfReturns(page, block);
}

/** Nothing but an address, and none to send goods to or to fetch them from. */
function isAlone(page: PageText): (block: Block) => boolean {
  const { returns, delivery, clock } = page.words;
  const elsewhere = (text: string) =>
    [returns.about, delivery.about, clock.pickup].some((words) => saysAny(text, words));
  return (block) =>
    block.text.length < 80 &&
    !elsewhere(fold(`${page.subject} . ${block.headings.map((each) => each.text).join(' . ')} . ${block.text}`)) &&
    !/[.!?]\s/.test(block.text.replace(/\p{L}{1,4}\.\s/gu, ''));
}

/** The page's last lines, beside the number or the address by which the store is reached, in whatever box they are set. */
function closesPage(page: PageText, blocks: Block[]): (block: Block) => boolean {
  return (block) =>
    blocks.indexOf(block) >= blocks.length - 3 &&
    block.text.length < LONGEST &&
    (saysAny(fold(block.text), page.words.contact.phone) || block.text.includes('@'));
}

/** `you must tell us (name, street, town, e-mail address) …`, as the law's model text for withdrawals has it. */
function inBracket(block: Block): boolean {
  const postal = POSTAL.exec(block.text);
  if (!postal) return false;
  const from = block.text.lastIndexOf('(', postal.index);
  const bracket = block.text.slice(from, postal.index + postal[0].length + 120).split(')')[0] ?? '';
  return from >= 0 && bracket.includes('@');
}

function firstAddress(
  page: PageText,
  blocks: Block[],
  name: string | null,
  fits: (block: Block) => boolean,
): Read<string> | null {
  for (const [index, block] of blocks.entries()) {
    const hit = POSTAL.exec(block.text);
    if (
      !hit ||
      !fits(block) ||
      BOX.test(block.text.slice(0, hit.index)) ||
      isOfOthers(page, block, hit.index) ||
      CARRIERS.test(fold(block.text))
    )
      continue;
    const text = addressIn(page, block.text, hit, name);
    const street = blocks[index - 1];
    const alone = !/\d/.test(text.replace(POSTAL, '')) && !CODE_FIRST.test(text.replace(/^〒?\d{4}\s+\p{L}+$/u, ''));
    const joins = alone && street && isStreet(street.text) && isNext(page, street, block);
    const town = alone && !joins ? townOver(page, blocks, index) : null;
    return read(page, joins ? `${street.text}, ${text}` : `${town ? `${town}, ` : ''}${text}`, block.ref, block.text);
  }
  return null;
}

/** A box at the post office, where nobody sits. */
const BOX =
  /(?:\bP\.?\s?O\.? Box|\bPostfach|(?<!\p{L})a\. ?d\.|(?<!\p{L})Pf\.|(?<!\p{L})а\/я|\bBP \d|\bApartado|skr(?:ytka|\.) poczt|私書箱|사서함)/iu;

/** Street and town in lines of their own over a line that is the postcode alone. */
function townOver(page: PageText, blocks: Block[], index: number): string | null {
  const [street, town] = [blocks[index - 2], blocks[index - 1]];
  const code = blocks[index];
  if (!street || !town || !code || code.text.length > 10) return null;
  const isTown = /^\p{Lu}[\p{L}\s'’.-]{1,40}$/u.test(town.text);
  const next = isNext(page, street, code) && isNext(page, town, code);
  return isTown && next && isStreet(street.text) ? `${street.text}, ${town.text}` : null;
}

function isNext(page: PageText, street: Block, block: Block): boolean {
  const parent = (each: Block) => page.snapshot.nodes[each.ref]?.parent;
  return street.ref === block.ref || parent(street) === parent(block);
}

function isStreet(text: string): boolean {
  return text.length < 60 && /\d/.test(text) && /\p{L}{3}/u.test(text) && !/[@:]|\d{6}/.test(text);
}

/** The address in a line that says more: from its street to its town, in whichever order the country has them. */
function addressIn(page: PageText, line: string, hit: RegExpExecArray, name: string | null): string {
  const from = Math.max(startOf(page, line, hit.index), afterName(line.slice(0, hit.index), name));
  const end = endOf(line, hit);
  // The house number's full stop stays where it ends the sentence, too.
  const ordinal = page.language === 'hu' && line[end] === '.' && /\d$/.test(line.slice(0, end)) ? 1 : 0;
  return tidy(page, line.slice(from, end + ordinal));
}

/** `The seller is Anna Berg, High Street 3, …`: the address begins after the name and its comma. */
function afterName(before: string, name: string | null): number {
  const at = name === null ? -1 : before.lastIndexOf(name);
  const [comma = ''] = /^[»”"]?\s*,\s*/u.exec(before.slice(at + (name?.length ?? 0))) ?? [];
  return name === null || at < 0 || comma === '' ? 0 : at + name.length + comma.length;
}

/** A full stop at the end is the sentence's, save after a Hungarian house number, which is an ordinal. */
function tidy(page: PageText, text: string): string {
  const bare = text.replace(/^[\s,·|–—-]+|[\s,·|–—-]+$/gu, '').trim();
  return bare.replace(page.language === 'hu' ? /(?<=[\p{L}\d]{2}\p{L})\.$/u : /(?<=[\p{L}\d]{2}\p{L}|\d)\.$/u, '');
}

/** Where the bracket, the sentence, the label or the bar before the postcode ends; a company's or store's name is left out. */
function startOf(page: PageText, line: string, at: number): number {
  // The sign stands before the postcode, with which such an address begins.
  if (line[at] === '〒' || /^\(\d{5}\)/.test(line.slice(at))) return at;
  const before = line.slice(0, at);
  const cut = Math.max(
    ...[/[(（:：|·•;]\s*/gu, /\s[–—-]\s/gu, /[.!?]\s+(?=\p{Lu}[^.]*$)/gu].flatMap((sign) =>
      [...before.matchAll(sign)]
        .filter((match) => !isAbbreviation(before, match.index))
        .map((match) => match.index + match[0].length),
    ),
    0,
  );
  // `C/ Cuba, 37 · 46006 Valencia`: a bar between the street and the postcode.
  const barred = /(?:^|[(（:：|·•;]\s*)([^(（:：|·•;]+?)\s[·•|–—-]\s$/u.exec(before)?.[1] ?? '';
  if (cut === at && STREET.test(barred) && isStreet(barred)) return at - before.length + before.lastIndexOf(barred);
  const parts = before.slice(cut).split(/(?<=,)/);
  const name = nameWithForm(page, parts.join(''));
  while (parts.length > 1 && isName(page, parts[0] ?? '', name, parts.slice(1))) parts.shift();
  return at - parts.join('').length;
}

/** `ul. Lipowa`, `г. Москва`: no sentence ends there. */
function isAbbreviation(text: string, at: number): boolean {
  return text[at] === '.' && /(?:^|[\s,(])\p{L}{1,4}$/u.test(text.slice(0, at));
}

/** A part in front of the street: a company with its form, or words without a number where a street with one follows. */
function isName(page: PageText, part: string, name: string | null, rest: string[]): boolean {
  const text = part
    .replace(/,\s*$/, '')
    .replace(/^(?:©|copyright)?\s*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?\s*/iu, '')
    .trim();
  const { registration, taxNumber } = page.words.company;
  if (name?.includes(text) || saysAny(fold(text), [...registration, ...taxNumber])) return true;
  if (/\d/.test(text) || STREET.test(text)) return false;
  // `Camino de Purchil, 9, 18004 Granada`: the number of the house stands behind a comma.
  if (/^\s*(?:nº?\s*|д\.\s*)?\d+[-/\d\p{L}]{0,4}\s*,\s*(?!\p{Ll})/u.test(rest.join(''))) return false;
  return rest.some((each) => /\d/.test(each)) || isSiteName(page, text);
}

const STREET = /^(?:unit|polígono|calle|c\/|avda|avenida|plaza|rue|quai|zone|za|zi|ul\.|al\.|pl\.)(?![\p{L}])/iu;

/** What the page's first lines or its title call the store. */
function isSiteName(page: PageText, text: string): boolean {
  const said = fold(text);
  const titles = page.snapshot.title.split(/\s[|–—·-]\s/).map(fold);
  return titles.includes(said) || page.blocks.slice(0, 8).some((block) => fold(block.text) === said);
}
