import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, readable } from '../text/page-text.ts';
import { allHits } from '../text/patterns.ts';
import { namesMethod, type Offer } from './offer.ts';
import { daysOf, priceOf, sentenceOf } from './terms.ts';

type Part = 'method' | 'price' | 'time';

/** One way told in parts, line by line: `Method: courier`, `Cost: 3,000 won`, `Time: 2-4 days`. */
export function fromLabels(page: PageText, isOfDelivery: (block: Block) => boolean): Offer[] {
  const parts = new Map<Part, { value: string; block: Block }>();
  for (const block of readable(page)) {
    const [label, value] = labelled(block);
    const part = value === '' || !isOfDelivery(block) ? null : partOf(page, label);
    if (part && !parts.has(part)) parts.set(part, { value, block });
  }
  const method = parts.get('method');
  if (!method || !namesMethod(page, method.value)) return [];
  const [price, time] = [parts.get('price'), parts.get('time')];
  const days = time ? daysOf(page, sentenceOf(page, time.value)) : null;
  const cost = price ? priceOf(page, sentenceOf(page, price.value)) : null;
  if (cost === null && days === null) return [];
  const text = [method, price, time].flatMap((each) => each?.block.text ?? []).join(' · ');
  return [
    {
      name: method.value,
      price: cost,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      block: { ref: method.block.ref, text },
    },
  ];
}

/** The level of a `dt` over its `dd`. */
const TERM = 8;

function labelled(block: Block): [label: string, value: string] {
  if (block.cells.length === 2) return [block.cells[0] ?? '', block.cells[1] ?? ''];
  const term = block.headings.at(-1);
  if (term?.level === TERM && !block.heads) return [term.text, block.text];
  const [, label = '', value = ''] = /^([^:：]{2,24}?)\s*[:：]\s*(.{1,120})$/u.exec(block.text) ?? [];
  return [label, value];
}

/** Whether a text is the label of a part: the whole of it, not a word in it. */
export function partOf(page: PageText, label: string): Part | null {
  const folded = fold(label);
  const { columns } = page.words.delivery;
  const is = (words: readonly string[], length: number) =>
    folded !== '' && allHits(folded, words).some((hit) => hit.index === 0 && hit.length >= length);
  const at = (length: number): Part | null =>
    is(columns.method, length)
      ? 'method'
      : is(columns.price, length)
        ? 'price'
        : is(columns.time, length)
          ? 'time'
          : null;
  // The whole label first: in some scripts one sign more makes another word.
  return at(folded.length) ?? at(folded.length - 1);
}
