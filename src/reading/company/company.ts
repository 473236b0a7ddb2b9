import { fold } from '../../shared/text.ts';
import { isOfOthers } from '../contact/others.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import { isType, things } from '../product/product-data.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, readData } from '../text/page-text.ts';
import { allHits, firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { address, POSTAL } from './address.ts';
import { introducedPerson } from './introduced-person.ts';
import { valueBeside } from './labelled-value.ts';
import { nameWithForm } from './legal-name.ts';
import { isPartner } from './partners.ts';
import { payee } from './payee.ts';
import { registration } from './registration.ts';

export interface Company {
  company: Read<string> | null;
  address: Read<string> | null;
  registration: Read<string> | null;
}

const LONGEST_NAME = 90;

/** Who runs the store: the name with its legal form, where it sits, under which number it is registered. */
export function companyIdentity(page: PageText): Company {
  const blocks = readable(page);
  const company = companyName(page, blocks);
  const below = (block: Block) => block.text.length < 160 && isBelow(blocks, block, company);
  const near = (block: Block) =>
    block.text.length < 160 && (block.region === 'footer' || isImprint(page, block) || isImprintPage(page));
  return {
    company,
    address:
      address(page, blocks, { name: company?.value ?? null, below, near }) ?? payee(page, blocks)?.address ?? null,
    registration: registration(page, blocks, company),
  };
}

/** Within a few lines after the company's name. */
function isBelow(blocks: Block[], block: Block, company: Read<string> | null): boolean {
  const at = company ? blocks.findIndex((each) => each.text.includes(company.value)) : -1;
  const apart = blocks.indexOf(block) - at;
  return at >= 0 && apart >= 0 && apart <= 4;
}

function companyName(page: PageText, blocks: Block[]): Read<string> | null {
  const labelled = valueBeside(
    page,
    blocks,
    page.words.company.name,
    (text) => text.length >= 2 && text.length <= LONGEST_NAME && !/^\d+$/.test(text),
  );
  const all = blocks.flatMap((block) => {
    const name = nameWithForm(page, block.text);
    return name && !isPartner(page, block, name) ? [{ block, name }] : [];
  });
  const ofOthers = all.filter(({ block, name }) => isOfOthers(page, block, block.text.indexOf(name)));
  // A part on a host or a mediator names these; where nothing else is named, the words were about the store.
  const formed = ofOthers.length < all.length ? all.filter((each) => !ofOthers.includes(each)) : all;
  const introduced = formed.find(({ block, name }) => isIntroduced(page, block, name) || isCalledWe(block, name));
  const inImprint =
    formed.find(({ block }) => isImprint(page, block)) ?? formed.find(({ block }) => block.region === 'footer');
  if (labelled && nameWithForm(page, labelled.value))
    return {
      ...labelled,
      value: isBareName(labelled.value) ? labelled.value : (nameWithForm(page, labelled.value) ?? labelled.value),
    };
  if (introduced) return read(page, introduced.name, introduced.block.ref, introduced.block.text);
  if (inImprint) return read(page, inImprint.name, inImprint.block.ref, inImprint.block.text);
  const registered = labelled ? namedWithNumber(page, labelled) : null;
  if (registered) return registered;
  if (labelled && isImprintPage(page)) return labelled;
  const organisation = things(page.snapshot.jsonLd).find((thing) =>
    ['Organization', 'OnlineStore', 'Store', 'LocalBusiness', 'Corporation'].some((type) => isType(thing, type)),
  );
  const name = organisation?.legalName;
  if (typeof name === 'string' && name !== '') return readData(name, name, 'json-ld Organization.legalName');
  const sole =
    tradingAs(page, blocks) ?? introducedPerson(page, blocks) ?? soleTrader(page, blocks) ?? overAddress(page, blocks);
  if (sole) return sole;
  const paid = payee(page, blocks);
  if (paid) return paid.name;
  const other = isImprintPage(page) ? formed[0] : formed.find((each) => isOwn(each.block, each.name));
  return other
    ? read(page, other.name, other.block.ref, other.block.text)
    : labelled?.where.startsWith('footer')
      ? labelled
      : null;
}

/** `Company: Anna Berg, 1 High Street, …, tax no. …`: the first part of a value that goes on with a number of an office. */
function namedWithNumber(page: PageText, labelled: Read<string>): Read<string> | null {
  const { registration: register, taxNumber } = page.words.company;
  const [name = '', ...rest] = labelled.value.split(/,\s/);
  const told = rest.length > 0 && saysAny(fold(rest.join(', ')), [...register, ...taxNumber]);
  return told && /^\p{Lu}[^\d:@]{2,58}$/u.test(name) ? { ...labelled, value: name.trim() } : null;
}

/** A line of its own, or one with the address behind the name. */
function isOwn(block: Block, name: string): boolean {
  if (CARRIERS.test(fold(block.text))) return false;
  const after = block.text.slice(block.text.indexOf(name) + name.length);
  // `(주)산들 대표이사 …`, `Acme Ltd | …`: the line begins with the name and goes on with who runs it or with a bar.
  const opens = block.text.startsWith(name) && /^\s*(?:[|·]|대표|代表)/u.test(after);
  // Who is paid: `… to Acme Ltd, IBAN …`.
  const isPaid =
    /^["”»'.]?[\s,;(–—-]{0,4}(?:\p{L}{3,12}[.:]?\s)?[A-Z]{2}\d{2}\s?\d{4}|^["”»'.]?[\s,;(–—-]{0,4}(?:IBAN|account|konto|cuenta|compte|sąskait|számla|р\/с|счёт|счет)/iu.test(
      after,
    );
  return block.text.length <= name.length + 14 || opens || isPaid || POSTAL.test(after.slice(0, 80));
}

/** A name without a legal form: the line over street and town, where a number it is registered under follows. */
function overAddress(page: PageText, blocks: Block[]): Read<string> | null {
  const { registration: register, taxNumber } = page.words.company;
  for (const [index, block] of blocks.entries()) {
    const [street, town, ...next] = blocks.slice(index + 1, index + 7);
    if (!street || !town || street.ref !== block.ref || town.ref !== block.ref) continue;
    // `12 High Street, Leeds LS1 4AB` in one line, or in two.
    const inOne = POSTAL.test(street.text) && /\d/.test(street.text.replace(POSTAL, ''));
    if (!inOne && !POSTAL.test(town.text)) continue;
    const registered = (inOne ? [town, ...next] : next).some((each) =>
      saysAny(fold(each.text), [...register, ...taxNumber]),
    );
    const looksLikeName = /^\p{Lu}[^\d:@]{3,58}$/u.test(block.text) && /\d/.test(street.text);
    if (registered && looksLikeName) return read(page, block.text, block.ref, block.text);
  }
  return null;
}

/** `Anna Berg, VAT no. …`: a person, or a name without a legal form, in front of the number it is registered under. */
function soleTrader(page: PageText, blocks: Block[]): Read<string> | null {
  for (const block of blocks) {
    const label = firstHit(fold(block.text), [...page.words.company.registration, ...page.words.company.taxNumber]);
    if (block.text.length > 260 || block.cells.length > 0 || !label || label.index < 4 || !/\d{4}/.test(block.text))
      continue;
    const name =
      block.text
        .slice(0, label.index)
        .split(/\s[·|–—-]\s|[,;·|]/)[0]
        ?.trim() ?? '';
    if (/^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.&-]*){1,4}$/u.test(name) && !isPartner(page, block, name))
      return read(page, name, block.ref, block.text);
  }
  return null;
}

/** `The seller is … Ltd`, `Operator — … Ltd`: a label for who runs the store, right before the name and in its sentence. */
function isIntroduced(page: PageText, block: Block, name: string): boolean {
  if (block.cells.length > 0 || block.heads) return false;
  const before = fold(block.text.slice(0, block.text.indexOf(name)).slice(-BEFORE_NAME));
  const label = allHits(before, page.words.company.name).at(-1);
  const between = label ? before.slice(label.index + label.length) : '';
  return label !== undefined && /^[^.!?;:]{0,24}?(?:\s[–—-]\s?|[:：]\s?|\s\p{Ll}{1,5}\s)[\s«„"“]*$/u.test(between);
}

/** `Acme Ltd (hereinafter "we")`, `株式会社山田（以下「当社」）`: who writes gives itself a short name. */
function isCalledWe(block: Block, name: string): boolean {
  return CALLED.test(fold(block.text.slice(block.text.indexOf(name) + name.length)));
}

/** Folded, right behind the name; only what one calls oneself. */
const CALLED =
  /^[»”"]?\s?[,(（]\s?(?:hereinafter|hereafter|in the following|nachfolgend|im folgenden|im weiteren|ci-apres(?: denomme\p{L}*)?|en adelante|en lo sucesivo|zwan\p{L}* dalej|dalej|a tovabbiakban|tovabbiakban|далее(?: по тексту)?|toliau|이하|以下)[\s,:–—-]{0,3}(?:(?:the|die|der|la|el|le|l') ?)?[«„"“'‘「]?\s?(?:we(?!\p{L})|us(?!\p{L})|our company|company|seller|shop|store|wir(?!\p{L})|uns(?!\p{L})|verkaufer|anbieter|nous|societe|vendeur|nosotros|empresa|vendedor|tienda|sprzedawc|sklep|my(?!\p{L})|elado|tarsasag|ceg(?!\p{L})|мы(?!\p{L})|компани|общество|продавец|магазин|mes(?!\p{L})|bendrove|pardavej|회사|당사|당점|当社|弊社|当店|当組合)/u;

const BEFORE_NAME = 60;

/** `Anna Berg, trading as Acorn Woollens, 3 High Street, …`: the name of the trade, in a text with a number of an office. */
function tradingAs(page: PageText, blocks: Block[]): Read<string> | null {
  const { registration: register, taxNumber } = page.words.company;
  for (const block of blocks) {
    const name = TRADING_AS.exec(block.text)?.[1]?.trim();
    if (name !== undefined && saysAny(fold(block.text), [...register, ...taxNumber]))
      return read(page, name, block.ref, block.text);
  }
  return null;
}

const TRADING_AS =
  /(?:trading as|pod firmą|pod nazwą|unter der Firma|firmierend als|handelnd unter|sous l['’]enseigne|sous le nom commercial(?: de)?|(?:bajo|con) (?:el )?nombre comercial(?: de)?|под наименованием)\s+[«„"“]?(\p{Lu}[^,;(«»„“”"]{2,58}?)[»“”"]?(?=\s*[,;(])/u;

function isBareName(text: string): boolean {
  return text.length <= 60 && !/[|·;]|\d{3}|:\s/.test(text);
}

function isImprintPage(page: PageText): boolean {
  return saysAny(page.subject, page.words.company.title);
}

function isImprint(page: PageText, block: Block): boolean {
  if (block.headings.some((heading) => saysAny(fold(heading.text), page.words.company.title)))
    return block.text.length < 260;
  const { registration: register, taxNumber } = page.words.company;
  return saysAny(fold(block.text), [...register, ...taxNumber]) && block.text.length < 400;
}
