import { closest } from '../../snapshot/queries.ts';
import type { PageText } from '../text/page-text.ts';
import type { Pair } from './faq.ts';

const MANY = 3;

/**
 * Only what belongs to the list: where the page marks its questions as such (schema.org), these; and no heading of the
 * rank that heads the groups of many questions built alike, `Still stuck?` below them.
 */
export function withoutStrays(page: PageText, pairs: Pair[]): Pair[] {
  const marked = pairs.filter((pair) => isMarkedQuestion(page, pair));
  if (marked.length >= 2) return marked;
  const listed = largestBuild(page, pairs);
  if (listed.length < MANY) return pairs;
  const ranks = listed.map((pair) => groupTag(page, pair));
  const stray = (pair: Pair) =>
    !listed.includes(pair) && ranks.every((rank) => rank !== null && rank === tagOf(page, pair.question.ref));
  return pairs.filter((pair) => !stray(pair) && !closesList(page, pairs, listed, pair));
}

/** `Still stuck?`: the one heading below many questions that are none, as the last of all. */
function closesList(page: PageText, pairs: Pair[], listed: Pair[], pair: Pair): boolean {
  const isHeading = ({ question }: Pair) => /^h[2-6]$/.test(tagOf(page, question.ref));
  return (
    pair === pairs.at(-1) &&
    isHeading(pair) &&
    !pairs.some((each) => each !== pair && isHeading(each)) &&
    listed.length >= MANY
  );
}

function isMarkedQuestion(page: PageText, { question }: Pair): boolean {
  return (
    closest(page.snapshot, question.ref, (node) => /schema\.org\/Question$/i.test(node.attrs.itemtype ?? '')) !== null
  );
}

/** The pairs whose questions are built as most of them are. */
function largestBuild(page: PageText, pairs: Pair[]): Pair[] {
  const builds = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const build = `${tagOf(page, pair.question.ref)} ${page.snapshot.nodes[pair.question.ref]?.attrs.class ?? ''}`;
    builds.set(build, [...(builds.get(build) ?? []), pair]);
  }
  return [...builds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The heading right over a question, by its tag; the question's own, where a button stands in a heading, is none. */
function groupTag(page: PageText, { question }: Pair): string | null {
  const over = question.headings.findLast((heading) => (page.snapshot.nodes[heading.ref]?.end ?? 0) <= question.ref);
  return over ? tagOf(page, over.ref) : null;
}

function tagOf(page: PageText, ref: number): string {
  return page.snapshot.nodes[ref]?.tag ?? '';
}
