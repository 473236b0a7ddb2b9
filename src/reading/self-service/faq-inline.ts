import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Pair } from './faq.ts';
import { OF_QUESTIONS } from './faq-search.ts';

const LONGEST = 600;
const SHORTEST_ANSWER = 6;

/**
 * Question and answer in one paragraph, `Do you engrave? – Yes, on request.`: at least two that are built alike and stand
 * side by side, under a heading or on a page that speaks of questions. `Changed your mind? Tell us.` alone asks nothing.
 */
export function inlinePairs(page: PageText, blocks: readonly Block[]): Pair[] {
  const found = blocks.flatMap((block) => {
    const pair = isUnderQuestions(page, block) ? pairIn(block) : null;
    return pair ? [{ block, pair }] : [];
  });
  const place = (block: Block) => {
    const node = page.snapshot.nodes[block.ref];
    return `${node?.tag} ${node?.attrs.class ?? ''} ${block.headings.at(-1)?.ref ?? ''}`;
  };
  return found
    .filter(({ block }) => found.filter((other) => place(other.block) === place(block)).length >= 2)
    .map(({ pair }) => pair);
}

function pairIn(block: Block): Pair | null {
  if (block.heads || block.cells.length > 0 || block.text.length > LONGEST) return null;
  const [, question = '', answer = ''] =
    /^([^.!?。]{5,160}[?？])["”»]?\s*(?:[–—→:：-]|A\s?[.:．：])?\s*(\S.*)$/u.exec(block.text) ?? [];
  if (question === '' || answer.length < SHORTEST_ANSWER || /[?？]\s*$/.test(answer)) return null;
  return { question: { ...block, text: question }, answer, group: null };
}

function isUnderQuestions(page: PageText, block: Block): boolean {
  const says = (text: string) => saysAny(text, page.words.faq.title) || OF_QUESTIONS.test(text);
  return says(page.subject) || block.headings.some(({ text }) => text.length < 45 && says(fold(text)));
}

/** `[Delivery] What does it cost?`: a group named in brackets before each question. */
export function withPrefix(pair: Pair): Pair {
  const [, group = '', question = ''] =
    /^[[［【〔]([^\]］】〕]{2,24})[\]］】〕]\s*(.{5,})$/u.exec(pair.question.text) ?? [];
  return group === '' ? pair : { ...pair, question: { ...pair.question, text: question }, group };
}
