import { fold, SPACELESS } from '../../shared/text.ts';
import { headingOf } from '../../snapshot/headings.ts';
import { closest } from '../../snapshot/queries.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { wholeTextOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

const HELP_PATH =
  /\/(help|hilfe|support|guides?|ratgeber|articles?|kb|knowledge|hc|tudastar|tudas|segitseg|sugo|pomoc|poradnik|aide|guides?-|ayuda|guias?|pagalba|help-center|spravka|pomosch|how-to|howto|advice|blogs?|duk|gyik|faqs?)(\/|-)[^/?#]+/i;

/** Links to articles in which a customer helps himself; two at least. */
export function helpArticles(page: PageText): Read<number> | null {
  const links = articleLinks(page);
  const targets = new Set(links.map((link) => link.attrs.href));
  const first = links[0];
  return first && targets.size >= (isOnHelp(page) ? 2 : 3)
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

/** The headings under which articles are listed, two each at least; the topics of a help without questions of its own. */
export function helpTopics(page: PageText): Read<number> | null {
  const heads = articleLinks(page)
    .filter((link) => isListed(page, link))
    .map((link) => headingOf(page.snapshot, link.ref))
    .filter((heading) => heading !== null && heading.tag !== 'h1');
  const several = [...new Set(heads)].filter((heading) => heads.filter((each) => each === heading).length >= 2);
  const [first] = several;
  const names = several.map((heading) => (heading ? wholeTextOf(page.snapshot, heading.ref) : ''));
  return several.length >= 2 && first ? read(page, several.length, first.ref, names.join(' · ')) : null;
}

function isOnHelp(page: PageText): boolean {
  return saysAny(page.subject, page.words.faq.help) || saysAny(fold(page.subject), page.words.faq.title);
}

function articleLinks(page: PageText): SnapshotNode[] {
  const onHelp = isOnHelp(page);
  const links = page.snapshot.nodes.filter((node) => {
    if (!node.visible || node.role !== 'link' || !AREAS.has(regionOf(page.snapshot, node.ref))) return false;
    const path = pathOf(node.attrs.href ?? '');
    // On a page of help a topic may be called by one short word, as long as it stands in a heading.
    const inList = HELP_PATH.test(path) && closest(page.snapshot, node.ref, (each) => each.tag === 'li') !== null;
    const named =
      node.name.length >= (inList || SPACELESS.test(node.name) ? 4 : 8) ||
      (onHelp && headingAround(page, node) !== null);
    return (
      named &&
      !isInText(page, node) &&
      (HELP_PATH.test(path) ||
        (onHelp &&
          /^\/[^/?#]+\/[^?#]+/.test(path) &&
          (isUnderGuides(page, node) || (!GOODS_PATH.test(path) && isInListOfLinks(page, node)))))
    );
  });
  // Where most stand in lists, a heading's link leads to its list, and one beside them to a form or the account.
  const listed = links.filter((link) => isListed(page, link));
  return listed.length >= 4 && listed.length * 2 > links.length ? listed : links;
}

/** An article has the list of the others beside it. */
const AREAS: ReadonlySet<string> = new Set(['main', 'aside']);

function isListed(page: PageText, link: SnapshotNode): boolean {
  return closest(page.snapshot, link.ref, (node) => node.tag === 'li') !== null && headingAround(page, link) === null;
}

/** A link in the middle of a paragraph is a hint there, not an entry of a list of articles. */
function isInText(page: PageText, link: SnapshotNode): boolean {
  const around = closest(page.snapshot, link.ref, (node) => node.tag === 'p');
  return (
    around !== undefined && around !== null && wholeTextOf(page.snapshot, around.ref).length > link.name.length * 2 + 20
  );
}

/** Where stores keep their goods. */
const GOODS_PATH =
  /^\/(?:[a-z]{2}\/)?(?:products?|produits?|produkte?|produkty|productos?|termek(?:ek)?|prekes?|tovar\w*|catalog\w*|kataloge?|katalogas|categor\w+|kategori\w+|collections?|shop|boutique|tienda|sklep|goods|items?|p|c)\//i;

/** In a list of three or more entries that are nothing but links, in the page's own part under its title. */
function isInListOfLinks(page: PageText, link: SnapshotNode): boolean {
  const list = closest(page.snapshot, link.ref, (node) => node.tag === 'ul');
  if (!list || regionOf(page.snapshot, link.ref) !== 'main') return false;
  const entries = page.snapshot.nodes.slice(list.ref, list.end).filter((node) => node.tag === 'li');
  const inside = page.snapshot.nodes.slice(list.ref, list.end).filter((node) => node.role === 'link');
  const heading = headingOf(page.snapshot, link.ref);
  return (
    entries.length >= 3 &&
    heading?.tag === 'h1' &&
    inside.length === entries.length &&
    entries.every((entry) =>
      inside.some((each) => each.name !== '' && each.name === wholeTextOf(page.snapshot, entry.ref)),
    )
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
