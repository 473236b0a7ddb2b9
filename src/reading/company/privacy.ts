import { fold } from '../../shared/text.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** The page is a privacy policy with a text, or links to one. */
export function privacyPolicy(page: PageText): Read<boolean> | null {
  const words = page.words.company.privacy;
  const link = page.snapshot.nodes.find(
    (node) =>
      node.visible &&
      node.role === 'link' &&
      node.name.length < 80 &&
      saysAny(fold(node.name), words) &&
      /./.test(node.attrs.href ?? '') &&
      node.attrs.href !== '#',
  );
  if (link) return read(page, true, link.ref, link.name);
  if (!saysAny(page.subject, words)) return null;
  const text = readable(page).filter((block) => block.region === 'main' && !block.heads);
  const length = text.reduce((sum, block) => sum + block.text.length, 0);
  const first = text[0];
  return first && length > 300 && !text.every((block) => saysAny(fold(block.text), page.words.faq.placeholder))
    ? read(page, true, first.ref, first.text)
    : null;
}
