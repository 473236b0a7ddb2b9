import { fold } from '../../shared/text.ts';
import { headingOf } from '../../snapshot/headings.ts';
import { closest } from '../../snapshot/queries.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { wholeTextOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

const HELP_PATH =
  /\/(help|hilfe|support|guides?|ratgeber|articles?|kb|knowledge|hc|tudastar|tudas|segitseg|pomoc|poradnik|aide|guides?-|ayuda|guias?|pagalba|help-center|spravka|pomosch|how-to|howto|advice|blog|duk|gyik|faqs?)(\/|-)[^/?#]+/i;

/** Links to articles in which a customer helps himself; two at least. */
export function helpArticles(page: PageText): Read<number> | null {
  const onHelp = saysAny(page.subject, page.words.faq.help) || saysAny(fold(page.subject), page.words.faq.title);
  const links = page.snapshot.nodes.filter((node) => {
    if (!node.visible || node.role !== 'link' || regionOf(page.snapshot, node.ref) !== 'main') return false;
    const path = pathOf(node.attrs.href ?? '');
    // On a page of help a topic may be called by one short word, as long as it stands in a heading.
    const named = node.name.length >= 8 || (onHelp && headingAround(page, node) !== null);
    return (
      named &&
      !isInText(page, node) &&
      (HELP_PATH.test(path) || (onHelp && /^\/[^/?#]+\/[^?#]+/.test(path) && isUnderGuides(page, node)))
    );
  });
  const targets = new Set(links.map((link) => link.attrs.href));
  const first = links[0];
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

/** A link in the middle of a paragraph is a hint there, not an entry of a list of articles. */
function isInText(page: PageText, link: SnapshotNode): boolean {
  const around = closest(page.snapshot, link.ref, (node) => node.tag === 'p');
  return (
    around !== undefined && around !== null && wholeTextOf(page.snapshot, around.ref).length > link.name.length * 2 + 20
  );
}

function headingAround(page: PageText, link: SnapshotNode): SnapshotNode | null {
  return closest(page.snapshot, link.ref, (node) => /^h[2-6]$/.test(node.tag)) ?? null;
}

/** Beneath a heading that promises guides, advice, articles. */
function isUnderGuides(page: PageText, link: SnapshotNode): boolean {
  const heading = headingOf(page.snapshot, link.ref);
  return (
    heading !== null &&
    heading.tag !== 'h1' &&
    GUIDES.test(fold(heading.name || wholeTextOf(page.snapshot, heading.ref)))
  );
}

const GUIDES =
  /\bguides?\b|how-?to|articles?\b|\badvice\b|\btips\b|ratgeber|anleitung|tipps|artikel\b|\bguias?\b|consejos|articulos de ayuda|conseils|astuces|poradnik|porady|artykul|utmutato|tippek|cikkek|tudastar|совет|стать[яи]|руководств|инструкци|patarim|straipsn|gidai|gidas|가이드|사용법|도움말|ガイド|使い方|コツ|お手入れ/u;

function pathOf(href: string): string {
  return href.replace(/^[a-z]+:\/\/[^/]*/i, '');
}
