import type { Patterns } from '../../lexicon/service-words.ts';
import { fold, SPACELESS } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicIn, topicOf } from '../text/page-text.ts';
import { blot, saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Read } from '../types.ts';

/** The sentences about returns: they say so, their heading does, or, where no heading tells, their paragraph. */
export function returnsSentences(page: PageText): { block: Block; sentence: Sentence }[] {
  return readable(page).flatMap((block) =>
    page
      .sentencesOf(block)
      .filter((sentence) => isOfReturns(page, block, sentence))
      .map((sentence) => ({ block, sentence })),
  );
}

export function isOfReturns(page: PageText, block: Block, sentence: Sentence): boolean {
  const { about } = page.words.returns;
  if (saysAny(sentence.folded, about)) return true;
  const topic = topicOf(page, block);
  return (
    topic === 'returns' ||
    // `Return by parcel`, `Who pays for the courier?` on a page of returns.
    ((topic === 'both' || (topic === 'delivery' && !isUnderDelivery(page, block))) &&
      topicIn(page, page.subject) === 'returns') ||
    (topic === null && block.text.length > (SPACELESS.test(block.text) ? 25 : 60) && saysAny(fold(block.text), about))
  );
}

/** Under a heading that has delivery for its title, not only a word of it. */
function isUnderDelivery(page: PageText, block: Block): boolean {
  return block.headings.some((heading) => saysAny(fold(heading.text), page.words.delivery.title));
}

/** True where a sentence about returns says yes; false where one says no (a no about the same thing outweighs). */
export function said(
  page: PageText,
  yes: Patterns,
  no: Patterns,
  isOfElse: (folded: string) => boolean = () => false,
): Read<boolean> | null {
  let positive: Read<boolean> | null = null;
  for (const { block, sentence } of returnsSentences(page)) {
    // A question states nothing, its answer does.
    if (isOfElse(sentence.folded) || /[?？]\s*$/.test(sentence.raw)) continue;
    // The "no" of "no charge" denies nothing but the charge.
    const plain = page.words.notions.nothing.reduce(blot, sentence.folded);
    const says = saysAny(sentence.folded, no) && saysAny(plain, no);
    if (says && !needsNot(sentence.folded)) return read(page, false, block.ref, sentence.raw);
    const denied = no.length === 0 && sentence.raw.length < 160 && denies(page, sentence.folded);
    if (saysAny(sentence.folded, yes) && !denied) positive ??= read(page, true, block.ref, sentence.raw);
  }
  return positive;
}

/** Says no; the "not" of "costs nothing" is no such no. */
export function denies(page: PageText, folded: string): boolean {
  const { nothing, no } = page.words.notions;
  return saysAny(nothing.reduce(blot, folded), no);
}

/** `You need not print a label`: who need not do a thing is not told that it is not given. */
export function needsNot(folded: string): boolean {
  return NEED_NOT.test(folded);
}

const NEED_NOT =
  /no need|need not|needn't|(?:don't|do not) (?:have|need) to|(?:müssen|mussen|musst|brauchen|brauchst) (?:\p{L}+ ){0,2}(?:kein|nicht)|nicht n[oö]tig|nem kell|nem szuks[eé]ges|не нужн|не надо|не обязательн|можно не |можете не |nereikia|nebutina|않으셔도|않아도|필요 ?없|필요는 없|pas besoin|inutile d|n'avez pas a|no hace falta|no necesit|no es necesario|nie musi|nie trzeba|nie potrzeb|必要はあり|必要はござ|不要/u;
