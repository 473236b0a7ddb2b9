import type { PageKind } from '../../evidence/types.ts';
import type { PageFacts, Read } from '../../reading/types.ts';
import { type Fact, known, type Quote, unknown } from '../fact.ts';
import { allOf, type PageSeen, type View } from './view.ts';

interface Where {
  /** Pages to believe first, in this order. */
  first: readonly PageKind[];
  /** Having seen one of these (or having looked for it in vain) settles that the store does not say it. */
  settledBy: readonly PageKind[];
  /** Whether any other page may say it too. */
  elsewhere: boolean;
}

/** What the store's pages say of one thing; null when the right page was seen and says nothing. */
export function saidOn<T>(view: View, pick: (facts: PageFacts) => Read<T> | null, where: Where): Fact<T | null> {
  for (const page of inOrder(view.pages, where)) {
    const read = pick(page.facts);
    if (read !== null) return readFact(page, read);
  }
  return absent(view, where.settledBy);
}

/** Known to be absent once a settling page was seen or looked for in vain; unknown otherwise. */
export function absent(view: View, settledBy: readonly PageKind[]): Fact<null> {
  const looked = [
    ...view.pages.filter((page) => settledBy.includes(page.evidence.pageKind)).map((page) => page.evidence.id),
    ...soughtInVain(view, settledBy),
  ];
  if (looked.length > 0) return known(null, looked.slice(0, 4));
  return unknown(`the visit saw no ${settledBy.map(nameOf).join(' or ')} page`);
}

export function readFact<T>(page: PageSeen, read: Read<T>): Fact<T> {
  return known(read.value, [page.evidence.id, page.evidence.screenshot], [quoteOf(page, read)]);
}

export function quoteOf(page: PageSeen, read: Read<unknown>): Quote {
  const quote = { text: read.quote, where: read.where, evidence: page.evidence.id };
  return read.rect === null ? quote : { ...quote, rect: read.rect };
}

export function pagesOf(view: View, kinds: readonly PageKind[]): PageSeen[] {
  return view.pages.filter((page) => kinds.includes(page.evidence.pageKind));
}

function inOrder(pages: PageSeen[], where: Where): PageSeen[] {
  const preferred = where.first.flatMap((kind) => pages.filter((page) => page.evidence.pageKind === kind));
  const others = pages.filter((page) => !where.first.includes(page.evidence.pageKind));
  return where.elsewhere ? [...preferred, ...others] : preferred;
}

function soughtInVain(view: View, kinds: readonly PageKind[]): string[] {
  return allOf(view, 'sought')
    .filter((sought) => !sought.found && kinds.includes(sought.pageKind))
    .map((sought) => sought.id);
}

function nameOf(kind: PageKind): string {
  return kind === 'faq' ? 'FAQ' : kind;
}
