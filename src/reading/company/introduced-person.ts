import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { POSTAL } from './address.ts';
import { isPartner } from './partners.ts';

const LONGEST_BLOCK = 700;
const FAREST_ADDRESS = 120;

/**
 * `The seller is Anna Berg Ceramics, 3 High Street, …`: a label for who runs the store, a name without a legal form, and its
 * address or a number of an office right behind it.
 */
export function introducedPerson(page: PageText, blocks: Block[]): Read<string> | null {
  for (const block of blocks) {
    const folded = fold(block.text);
    if (block.heads || block.cells.length > 0 || folded.length !== block.text.length || folded.length > LONGEST_BLOCK)
      continue;
    for (const { index, length } of allHits(folded, page.words.company.name)) {
      const found = NAMED.exec(block.text.slice(index + length));
      const [, name = '', rest = ''] = found ?? [];
      if (found && isWithOffice(page, rest) && !isPartner(page, block, name))
        return read(page, name.trim(), block.ref, block.text);
    }
  }
  return null;
}

/** Up to five words with a capital, after a verb or a sign and before a comma or a bracket. */
const NAMED =
  /^(?:\s[\p{Ll}-]{2,12}){0,2}\s*(?:[:：–—-]\s*|(?<=\p{Ll})\s)[«„"“]?(\p{Lu}[\p{L}'’.&-]*(?:\s(?:\p{Lu}[\p{L}'’.&-]*|&|und|and|et|y|i|и|ir|és)){1,5})[»”"]?\s*[,(]\s*(.*)$/su;

function isWithOffice(page: PageText, rest: string): boolean {
  const { registration, taxNumber } = page.words.company;
  const said = rest.slice(0, FAREST_ADDRESS);
  return POSTAL.test(said) || (/\d{6}/.test(said) && saysAny(fold(said), [...registration, ...taxNumber]));
}
