import { fold } from '../../shared/text.ts';
import { costs } from '../order/costs.ts';
import { isPlaced } from '../order/order-facts.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, readable } from '../text/page-text.ts';
import { partOf } from './labelled-method.ts';
import { nameOf, namesMethod, type Offer } from './offer.ts';
import { daysOf, sentenceOf } from './terms.ts';

/** An order goes one way: what its label names, with the price that stands among the sums. */
export function ofOrder(page: PageText, offers: Offer[]): Offer[] {
  const [only] = offers;
  if (offers.length > 1 || (only && (only.price !== null || !isPlaced(page)))) return offers;
  const chosen = chosenMethod(page);
  if (only) return [{ ...only, price: chosen?.price ?? null }];
  return chosen ? [chosen] : [];
}

/** On the page that thanks for an order: the one way it goes, as its label names it, at the price in the sums. */
function chosenMethod(page: PageText): Offer | null {
  if (!isPlaced(page)) return null;
  const blocks = readable(page).filter((block) => block.region !== 'header' && block.region !== 'footer');
  for (const [index, block] of blocks.entries()) {
    const value = valueUnder(page, block);
    const name = value.split(/\s*[,;(（]|\s[–—-]\s/u)[0] ?? '';
    if (value === '' || !namesMethod(page, name)) continue;
    const below = blocks[index + 1];
    const line = below?.ref === block.ref && below.headings.at(-1)?.ref !== block.ref ? below.text : '';
    const days = daysOf(page, sentenceOf(page, `${value}. ${line}`));
    return {
      name: nameOf(page, name),
      price: costs(page)?.value.delivery ?? null,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      block: { ref: block.ref, text: `${block.text} ${line}`.trim() },
    };
  }
  return null;
}

/** The text beside a label for the way, or beneath a heading for it. */
function valueUnder(page: PageText, block: Block): string {
  if (block.heads) return '';
  const [label = '', value = ''] = block.cells;
  if (block.cells.length === 2) return partOf(page, label) === 'method' ? value : '';
  const [, said = '', told = ''] = /^([^:：]{2,30}?)\s*[:：]\s*(.{2,120})$/u.exec(block.text) ?? [];
  if (partOf(page, said) === 'method') return told;
  const heading = block.headings.at(-1);
  const under = heading !== undefined && heading.ref !== block.ref && partOf(page, fold(heading.text)) === 'method';
  return under && block.text.length < 120 ? block.text : '';
}
