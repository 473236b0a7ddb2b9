import { fold } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import { isType, things } from '../product/product-data.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, readData } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { address, POSTAL } from './address.ts';
import { valueBeside } from './labelled-value.ts';
import { nameWithForm } from './legal-name.ts';
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
  const near = (block: Block) =>
    block.text.length < 160 &&
    (block.region === 'footer' || isImprint(page, block) || isImprintPage(page) || isBelow(blocks, block, company));
  return { company, address: address(page, blocks, near), registration: registration(page, blocks, company) };
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
  const formed = blocks.flatMap((block) => {
    const name = nameWithForm(page, block.text);
    return name ? [{ block, name }] : [];
  });
  const inImprint =
    formed.find(({ block }) => isImprint(page, block)) ?? formed.find(({ block }) => block.region === 'footer');
  if (labelled && nameWithForm(page, labelled.value))
    return {
      ...labelled,
      value: isBareName(labelled.value) ? labelled.value : (nameWithForm(page, labelled.value) ?? labelled.value),
    };
  if (inImprint) return read(page, inImprint.name, inImprint.block.ref, inImprint.block.text);
  const registered = labelled ? namedWithNumber(page, labelled) : null;
  if (registered) return registered;
  if (labelled && isImprintPage(page)) return labelled;
  const organisation = things(page.snapshot.jsonLd).find((thing) =>
    ['Organization', 'OnlineStore', 'Store', 'LocalBusiness', 'Corporation'].some((type) => isType(thing, type)),
  );
  const name = organisation?.legalName;
  if (typeof name === 'string' && name !== '') return readData(name, name, 'json-ld Organization.legalName');
  const sole = soleTrader(page, blocks) ?? overAddress(page, blocks);
  if (sole) return sole;
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
    if (!street || !town || street.ref !== block.ref || town.ref !== block.ref || !POSTAL.test(town.text)) continue;
    const registered = next.some((each) => saysAny(fold(each.text), [...register, ...taxNumber]));
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
    if (/^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.&-]*){1,4}$/u.test(name))
      return read(page, name, block.ref, block.text);
  }
  return null;
}

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
