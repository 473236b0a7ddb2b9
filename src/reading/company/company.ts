import { fold } from '../../shared/text.ts';
import { isType, things } from '../product/product-data.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, readData } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

export interface Company {
  company: Read<string> | null;
  address: Read<string> | null;
  registration: Read<string> | null;
}

const LONGEST_NAME = 90;

/** Who runs the store: the name with its legal form, where it sits, under which number it is registered. */
export function companyIdentity(page: PageText): Company {
  const blocks = readable(page);
  return {
    company: companyName(page, blocks),
    address: address(page, blocks),
    registration: registration(page, blocks),
  };
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
  if (labelled && isImprintPage(page)) return labelled;
  const organisation = things(page.snapshot.jsonLd).find((thing) =>
    ['Organization', 'OnlineStore', 'Store', 'LocalBusiness', 'Corporation'].some((type) => isType(thing, type)),
  );
  const name = organisation?.legalName;
  if (typeof name === 'string' && name !== '') return readData(name, name, 'json-ld Organization.legalName');
  const sole = soleTrader(page, blocks);
  if (sole) return sole;
  const other = isImprintPage(page) ? formed[0] : undefined;
  return other
    ? read(page, other.name, other.block.ref, other.block.text)
    : labelled && labelled.where.startsWith('footer')
      ? labelled
      : null;
}

/** `Anna Berg, VAT no. …`: a person, or a name without a legal form, in front of the number it is registered under. */
function soleTrader(page: PageText, blocks: Block[]): Read<string> | null {
  for (const block of blocks) {
    const label = firstHit(fold(block.text), page.words.company.registration);
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

/** `Maple & Oak Ltd`, `ООО «Ромашка»`, `株式会社サンプル`: words with a capital around a legal form. */
export function nameWithForm(page: PageText, text: string): string | null {
  for (const form of page.words.company.legalForms.toSorted((a, b) => b.length - a.length)) {
    if (!text.includes(form)) continue;
    const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|^[(（]/u.test(form);
    const quoted = new RegExp(`(?<![\\p{L}])${literal}\\s*[«„"“']([^»“"”']{2,60})[»“"”']`, 'u').exec(text);
    if (quoted) return quoted[0].trim();
    if (cjk) {
      const [name, gap] = ['[\\p{L}\\p{N}&・ー]{2,30}', '\\s?'];
      const found =
        new RegExp(`(?<![\\p{L}\\p{N}])${literal}${gap}${name}`, 'u').exec(text) ??
        new RegExp(`${name}${gap}${literal}(?![\\p{L}])`, 'u').exec(text) ??
        new RegExp(`${literal}${gap}${name}|${name}${gap}${literal}`, 'u').exec(text);
      if (found) return found[0].trim();
      continue;
    }
    const after = new RegExp(
      `((?:[\\p{Lu}\\d«„"“][\\p{L}\\p{N}&.'’+»”"“-]*|[dl]['’][\\p{Lu}][\\p{L}-]*|&|und|and|et|y|és|i|ir|de|du|der|des|la|le|les|del|для)(?:\\s+|,\\s*)){1,6}${literal}(?![\\p{L}\\p{N}])\\.?`,
      'u',
    ).exec(text);
    if (after) return trimName(form.endsWith('.') ? after[0] : after[0].replace(/\.$/, ''));
    const whole = FORM_FIRST.test(form)
      ? new RegExp(`(?<![\\p{L}\\p{N}])${literal}\\s+\\p{Lu}[^,;|()\\d:.–—]{1,38}(?=[,;|(.–—]|$)`, 'u').exec(text)
      : null;
    if (whole) return whole[0].trim();
    const before = new RegExp(
      `(?<![\\p{L}\\p{N}])${literal}\\s+[«„"“]?[\\p{Lu}][\\p{L}\\p{N}&.-]*(?:\\s+[\\p{Lu}&][\\p{L}\\p{N}&.-]*){0,3}[»”"“]?`,
      'u',
    ).exec(text);
    if (before && FORM_FIRST.test(form)) return before[0].trim();
  }
  return null;
}

/** Forms that are written before the name. */
const FORM_FIRST = /^(UAB|AB|MB|VšĮ|IĮ|ООО|АО|ЗАО|ОАО|ПАО|ИП|SARL|SAS|SA|EURL)$/u;

/** Labels and years that the pattern took for words of the name. */
function trimName(name: string): string {
  return name
    .replace(
      /^(?:©|Copyright|\d{4}(?:\s?[-–]\s?\d{4})?|The company|Company|Firma|Anbieter|Betreiber|Seller|By)[\s:,]+/giu,
      '',
    )
    .replace(/^\d{4}\s+/, '')
    .trim();
}

function isImprintPage(page: PageText): boolean {
  return saysAny(page.subject, page.words.company.title);
}

function isImprint(page: PageText, block: Block): boolean {
  if (block.headings.some((heading) => saysAny(fold(heading.text), page.words.company.title)))
    return block.text.length < 260;
  return saysAny(fold(block.text), page.words.company.registration) && block.text.length < 400;
}

/** The value beside a label: the next cell, what follows the colon, or the line under a heading. */
function valueBeside(
  page: PageText,
  blocks: Block[],
  labels: readonly string[],
  fits: (text: string) => boolean,
): Read<string> | null {
  for (const [index, block] of blocks.entries()) {
    if (block.region === 'header') continue;
    for (const [label, value] of labelledParts(block)) {
      if (!isLabel(label, labels, block.cells.length >= 2)) continue;
      if (value !== '' && fits(value)) return read(page, value, block.ref, block.text);
      const next = blocks[index + 1];
      const under = value === '' && block.heads && next && next.headings.at(-1)?.ref === block.ref;
      if (under && fits(next.text)) return read(page, next.text, next.ref, `${block.text}: ${next.text}`);
    }
  }
  return null;
}

/** Label and value: of a row, or of each part between bars, `Name: value | Address: value`. */
function labelledParts(block: Block): [label: string, value: string][] {
  const [first, ...others] = block.cells;
  if (first !== undefined && others.length > 0) return [[first, others.join(' ').trim()]];
  return block.text.split(/\s[|·]\s/).map((part) => {
    const [label = '', ...rest] = part.split(/[:：]\s*/u);
    return [label.trim(), rest.join(': ').trim()];
  });
}

function isLabel(label: string, labels: readonly string[], inRow: boolean): boolean {
  const bare = fold(label).replace(/[\s:*.]+$/, '');
  if (bare === '' || label.length > 45) return false;
  return labels.some((each) => bare === fold(each).replace(/\*$/, '') || (inRow && saysAny(bare, [each])));
}

function address(page: PageText, blocks: Block[]): Read<string> | null {
  const looksPostal = (text: string) => text.length >= 8 && text.length <= 200 && /\d/.test(text) && !/@/.test(text);
  const labelled = valueBeside(page, blocks, page.words.company.address, looksPostal);
  if (labelled) return labelled;
  const marked = page.snapshot.nodes.find((node) => node.tag === 'address' && node.visible);
  const block = marked
    ? blocks.find((each) => each.ref >= marked.ref && each.ref < marked.end && looksPostal(each.text))
    : undefined;
  if (block) return read(page, block.text, block.ref, block.text);
  const near = blocks.find(
    (each) => (isImprint(page, each) || each.region === 'footer') && each.text.length < 160 && POSTAL.test(each.text),
  );
  if (!near) return null;
  const street = blocks[blocks.indexOf(near) - 1];
  const joined =
    street && street.ref === near.ref && /\d/.test(street.text) && near.text.length < 40 && street.text.length < 60;
  return read(page, joined ? `${street.text}, ${near.text}` : postalPart(near.text), near.ref, near.text);
}

/** The stretch between bars or dashes in which the postcode stands. */
function postalPart(text: string): string {
  const part = text.split(/\s[|·–—•-]\s|;\s|\|/).find((each) => POSTAL.test(each)) ?? text;
  const labelled = /(?:^|\s)\p{L}+:\s/u.test(part) ? part.slice(part.search(/:\s/) + 2) : part;
  const end = POSTAL.exec(labelled);
  return labelled
    .replace(/^©?\s*\d{4}\s/, '')
    .slice(0, end ? Math.max(end.index + end[0].length + 40, 60) : undefined)
    .replace(/\.\s+\p{Lu}[^\d]*$/u, '')
    .trim();
}

/** A postcode with a town, or a street with a number, in the ways of the countries we read. */
const POSTAL =
  /(?<!\d)(?:[A-Z]{1,2}-)?\d{5}\s+\p{Lu}\p{L}{2,}|(?<!\d)\d{4}\s+\p{Lu}\p{L}{2,}[\s,]|\b\d{2}-\d{3}\s+\p{Lu}|\bLT-\d{5}|〒\s?\d{3}-\d{4}|(?<!\d)\d{6},?\s+(?:г\.|Россия|\p{Lu})|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b|(?:특별시|광역시|[가-힣]+시)\s+[가-힣]+구/u;

/** Leave to trade in second-hand goods, wine, medicine: numbers of an office, not of the company. */
const LICENCE = /許可|古物|酒類|허가번호/u;

function registration(page: PageText, blocks: Block[]): Read<string> | null {
  for (const label of page.words.company.registration) {
    for (const block of blocks) {
      const folded = fold(block.text);
      if (!saysAny(folded, [label]) || LICENCE.test(folded)) continue;
      const at = folded.indexOf(fold(label).replace(/\*$/, ''));
      const number = /(?:[A-Z]{0,4}[\s-]?)?\d(?:[\d/-]|[ .](?=\d{2})){3,18}\d(?:\s?[A-Z]\b)?/u.exec(
        block.text.slice(Math.max(0, at)),
      )?.[0];
      // A register's letters belong to the number, a label's (NIP, CIF, INN) do not.
      if (number) return read(page, number.trim().replace(/^(?!HR[AB]|FN)[A-Z]{2,4}\s/, ''), block.ref, block.text);
    }
  }
  return null;
}
