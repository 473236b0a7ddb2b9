import { fold, SPACELESS } from '../../shared/text.ts';
import { isPlaced } from '../order/order-facts.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { isOverTitle } from '../text/over-title.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { inStore } from './in-store.ts';
import { onlineStart } from './online-start.ts';
import { returnsLabel } from './returns-label.ts';
import { isOfOthers, returnWindows } from './returns-window.ts';
import { singlePolicy } from './single-policy.ts';

export interface ReturnsWays {
  policy: Read<boolean> | null;
  label: Read<boolean> | null;
  inStore: Read<boolean> | null;
  onlineStart: Read<boolean> | null;
  singlePolicy: Read<boolean> | null;
}

/** How goods go back: with the store's label, over the counter, started online, under one policy or several. */
export function returnsWays(page: PageText): ReturnsWays {
  return {
    policy: policy(page),
    label: returnsLabel(page),
    inStore: inStore(page),
    onlineStart: onlineStart(page),
    singlePolicy: singlePolicy(page),
  };
}

/** A policy is there when the page says in its own text how returns go: not just a title or a link. */
function policy(page: PageText): Read<boolean> | null {
  if (isOfOthers(page) || isOnPrivacy(page)) return null;
  const own = readable(page).filter(
    (block) =>
      !block.heads &&
      block.region !== 'footer' &&
      block.region !== 'header' &&
      !isPointer(page, block) &&
      !isOverTitle(page, block),
  );
  const telling = own.filter((block) => {
    const topic = topicOf(page, block);
    if (saysAny(fold(block.text), page.words.faq.placeholder)) return false;
    return block.text.length > 25 && (topic === 'returns' || saysAny(fold(block.text), page.words.returns.about));
  });
  const length = telling.reduce((sum, block) => sum + lengthTold(page, block), 0);
  const first = telling.find((block) => saysAny(fold(block.text), page.words.returns.about)) ?? telling[0];
  const window = returnWindows(page).find(({ block }) => !isPointer(page, block) && !isOverTitle(page, block));
  // An order's page tells how to cancel, and that the money comes back.
  if (!first || (length < 160 && !window) || (isPlaced(page) && !window)) return null;
  const shown = window ?? null;
  return shown
    ? read(page, true, shown.block.ref, shown.quote)
    : length < 250
      ? null
      : read(page, true, first.ref, first.text);
}

/** A privacy policy mentions contracts that are withdrawn from; how goods go back stands elsewhere. */
function isOnPrivacy(page: PageText): boolean {
  return saysAny(page.subject, page.words.company.privacy) && !saysAny(page.subject, page.words.returns.about);
}

/** `Sending something back? Read our 365-day returns policy`: a line that leads to the policy is none. */
function isPointer(page: PageText, block: Block): boolean {
  const node = page.snapshot.nodes[block.ref];
  const { title, about } = page.words.returns;
  if (block.text.length > 140 || page.sentencesOf(block).length > 2) return false;
  return page.snapshot.nodes.slice(block.ref, node?.end).some((each) => {
    const leads = each.role === 'link' && leadsElsewhere(page.snapshot, each.attrs.href);
    return leads && (saysAny(fold(each.name), title) || saysAny(fold(each.name), about));
  });
}

/** How much a block says of returns, in letters: all of it under a heading of returns, else the sentences that speak of them. */
function lengthTold(page: PageText, block: Block): number {
  const wide = isWide(block.text) ? 2.5 : 1;
  if (topicOf(page, block) === 'returns' || block.text.length < 200) return block.text.length * wide;
  const { about } = page.words.returns;
  const told = page.sentencesOf(block).filter((sentence) => saysAny(sentence.folded, about));
  return told.reduce((sum, sentence) => sum + sentence.raw.length, 0) * wide;
}

function isWide(text: string): boolean {
  return SPACELESS.test(text);
}
