import { fold } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';

/** So many letters before a number or an address still say whose it is. */
const REACH = 80;

/**
 * Whether a number or address is not for shoppers, or not the store's own: the press office's, the host's, the
 * mediator's, the carrier's. `index` is its place in the block's text.
 */
export function isOfOthers(page: PageText, block: Block, index: number): boolean {
  const before = fold(lastSentence(block.text.slice(Math.max(0, index - REACH), index)));
  const { contact, notions } = page.words;
  if (CARRIERS.test(before)) return true;
  if (saysAny(before, notions.others)) return true;
  if (saysAny(before, contact.service)) return false;
  const label = block.cells.length > 1 ? fold(block.cells[0] ?? '') : '';
  const heading = fold(block.headings.at(-1)?.text ?? '');
  return [label, heading].some((text) => text !== '' && text.length < 80 && saysAny(text, notions.others));
}

/** The sentence or part that is being said; a question belongs to its answer: `Wholesale? Write to …`. */
function lastSentence(text: string): string {
  const parts = text.replace(/[?？]/g, ',').split(/\s[|·•]\s/u);
  return splitSentences(parts.at(-1) ?? '').at(-1) ?? '';
}
