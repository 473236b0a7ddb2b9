import { fold } from '../../shared/text.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

const HELP_PATH =
  /\/(help|hilfe|support|guides?|ratgeber|articles?|kb|knowledge|hc|tudastar|tudas|segitseg|pomoc|poradnik|aide|guides?-|ayuda|guias?|pagalba|help-center|spravka|pomosch|how-to|howto|advice|blog)(\/|-)[^/?#]+/i;

/** Links to articles in which a customer helps himself; two at least. */
export function helpArticles(page: PageText): Read<number> | null {
  const links = page.snapshot.nodes.filter((node) => {
    if (!node.visible || node.role !== 'link' || regionOf(page.snapshot, node.ref) !== 'main') return false;
    return node.name.length >= 8 && HELP_PATH.test(pathOf(node.attrs.href ?? ''));
  });
  const targets = new Set(links.map((link) => link.attrs.href));
  const first = links[0];
  const onHelp = saysAny(page.subject, page.words.faq.help) || saysAny(fold(page.subject), page.words.faq.title);
  return first && targets.size >= (onHelp ? 2 : 3)
    ? read(
        page,
        targets.size,
        first.ref,
        links
          .slice(0, 5)
          .map((link) => link.name)
          .join(' · '),
      )
    : null;
}

function pathOf(href: string): string {
  return href.replace(/^[a-z]+:\/\/[^/]*/i, '');
}
