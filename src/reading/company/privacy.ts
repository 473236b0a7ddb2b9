import { fold, SPACELESS } from '../../shared/text.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** Fewer letters than this are a note on data, not a policy; half as many where each sign is a syllable or a word. */
const SHORTEST_POLICY = 300;

/** The page is the privacy policy itself: called so, and with a text. */
export function privacyPolicy(page: PageText): Read<boolean> | null {
  if (!saysAny(page.subject, page.words.company.privacy)) return null;
  const text = readable(page).filter((block) => block.region === 'main' && !block.heads);
  const length = text.reduce((sum, block) => sum + block.text.length * (SPACELESS.test(block.text) ? 2 : 1), 0);
  const first = text[0];
  return first && length > SHORTEST_POLICY && !text.every((block) => isFiller(page, block.text))
    ? read(page, true, first.ref, first.text)
    : null;
}

/** A link that leads to a privacy policy: the store says that it has one. */
export function privacyLink(page: PageText): Read<boolean> | null {
  const link = page.snapshot.nodes.find(
    (node) =>
      node.visible &&
      node.role === 'link' &&
      node.name.length < 80 &&
      saysAny(fold(node.name), page.words.company.privacy) &&
      /./.test(node.attrs.href ?? '') &&
      node.attrs.href !== '#',
  );
  return link ? read(page, true, link.ref, link.name) : null;
}

function isFiller(page: PageText, text: string): boolean {
  return saysAny(fold(text), page.words.faq.placeholder);
}
