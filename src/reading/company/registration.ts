import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { firstHit } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { nameWithForm } from './legal-name.ts';
import { isPartner } from './partners.ts';

/** Leave to trade in second-hand goods, wine, medicine: numbers of an office, not of the company. */
const LICENCE = /許可|古物|酒類|허가번호|適格請求書|インボイス/u;
/** Before a label that several numbers share (`PVM kodas`, `pašto kodas`): another kind of number. */
const OTHER_KIND = /(?<!\p{L})(?:pvm|vat|tva|ust|mwst|iva|pasto|banko|swift)(?!\p{L})[^\d,;|]{0,14}$/u;
const NUMBER = /(?:[A-Z]{0,4}[\s-]?)?\d(?:[\d/-]|[ .](?=\d{2})){3,18}\d|(?:HR[AB]|FN)\s?\d{2,6}/u;

/**
 * The number in the register of companies. The tax office's stands in for it where it is told beside the company's
 * name; a VAT number never does.
 */
export function registration(page: PageText, blocks: Block[], company: Read<string> | null): Read<string> | null {
  const { registration: register, taxNumber } = page.words.company;
  return (
    numberUnder(page, blocks, register, (block) => !isOfOthers(page, block, company)) ??
    numberUnder(page, blocks, taxNumber, (block) => isBesideName(blocks, block, company)) ??
    koreanNumber(page, blocks)
  );
}

/** `123-45-67890`: no other Korean number is parted so, whatever stands before it. */
function koreanNumber(page: PageText, blocks: Block[]): Read<string> | null {
  if (page.country !== 'KR') return null;
  for (const block of blocks) {
    const number = block.region === 'footer' ? /(?<![\d-])\d{3}-\d{2}-\d{5}(?![\d-])/.exec(block.text)?.[0] : undefined;
    if (number) return read(page, number, block.ref, block.text);
  }
  return null;
}

function numberUnder(
  page: PageText,
  blocks: Block[],
  labels: readonly string[],
  fits: (block: Block) => boolean,
): Read<string> | null {
  for (const label of labels) {
    for (const [index, block] of blocks.entries()) {
      const folded = fold(block.text);
      const hit = LICENCE.test(folded) ? null : firstHit(folded, [label]);
      if (!hit || OTHER_KIND.test(folded.slice(0, hit.index)) || !fits(block)) continue;
      const beneath = block.heads ? beneathLabel(block, blocks[index + 1]) : '';
      const number = numberIn(`${block.text.slice(hit.index)} ${beneath}`);
      if (number) return read(page, number, block.ref, `${block.text} ${beneath}`);
    }
  }
  return null;
}

/** The line under a short label that heads it, as in a list of terms. */
function beneathLabel(label: Block, next: Block | undefined): string {
  const under = next?.headings.at(-1)?.ref === label.ref && next.text.length < 60 && label.text.length < 45;
  return under ? next.text : '';
}

/** A register's letters belong to the number, a label's (NIP, CIF, INN) do not. */
function numberIn(text: string): string | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const number = found[0].trim().replace(/^(?!HR[AB]|FN)[A-Z]{2,4}\s/, '');
  // `HRB 12345 B`, `HRA 3318 CB`: the court's letters; `FN 123456 k`: the check letter.
  const court = /^HR[AB]/.test(number)
    ? /^\s[A-Z]{1,3}(?![\p{L}\d])/u.exec(text.slice(found.index + found[0].length))
    : /^FN|^\d{5,6}$/.test(number) && (/^FN/.test(number) || /(?:^|[^\p{L}])FN\s*$/u.test(text.slice(0, found.index)))
      ? /^\s?[a-z](?![\p{L}\d])/u.exec(text.slice(found.index + found[0].length))
      : null;
  return `${number}${court?.[0] ?? ''}`;
}

/** The line names another company: the partner that is liable, the host, who takes the payments. */
function isOfOthers(page: PageText, block: Block, company: Read<string> | null): boolean {
  const named = nameWithForm(page, block.text);
  if (named !== null && isPartner(page, block, named)) return true;
  return named !== null && company !== null && !named.includes(company.value) && !company.value.includes(named);
}

/** In the line of the name, in another line of its box, or under it. */
function isBesideName(blocks: Block[], block: Block, company: Read<string> | null): boolean {
  if (!company) return false;
  const under = block.headings.at(-1)?.text.includes(company.value) ?? false;
  return under || blocks.some((each) => each.ref === block.ref && each.text.includes(company.value));
}
