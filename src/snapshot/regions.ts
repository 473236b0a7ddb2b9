import type { Snapshot, SnapshotNode } from './types.ts';

/** The part of the page a node stands in; `main` for everything that is in no other. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'dialog';

const known = new WeakMap<Snapshot, Region[]>();

/** A link to the store's front page in it or around it: the store's own name, not a title of what the page shows. */
export function leadsHome(snapshot: Snapshot, node: SnapshotNode): boolean {
  const around = [snapshot.nodes[node.parent], snapshot.nodes[snapshot.nodes[node.parent]?.parent ?? -1]];
  return [...snapshot.nodes.slice(node.ref, node.end), ...around].some(
    (each) => each?.role === 'link' && isFrontPage(snapshot, each.attrs.href),
  );
}

function isFrontPage(snapshot: Snapshot, href: string | undefined): boolean {
  if (!href || !URL.canParse(href) || !URL.canParse(snapshot.url)) return false;
  const target = new URL(href);
  return (
    target.host === new URL(snapshot.url).host && /^\/([a-z]{2}(-[a-z]{2})?\/?|index\.\w+)?$/i.test(target.pathname)
  );
}

/** The region of a node: by landmark, by tag, by the usual names of page parts, else by its place at the top. */
export function regionOf(snapshot: Snapshot, ref: number): Region {
  let regions = known.get(snapshot);
  if (!regions) {
    regions = regionsOf(snapshot);
    known.set(snapshot, regions);
  }
  return regions[ref] ?? 'main';
}

function regionsOf(snapshot: Snapshot): Region[] {
  const regions: Region[] = [];
  const inContent: boolean[] = [];
  const times = classTimes(snapshot);
  for (const node of snapshot.nodes) {
    const around = regions[node.parent] ?? 'main';
    const content = inContent[node.parent] ?? false;
    const among = (times.get(kindOf(node)) ?? 0) >= MANY;
    regions[node.ref] =
      (among && around === 'main' && isUnmarked(node) ? null : inside(node, around, content)) ?? around;
    inContent[node.ref] =
      content || node.role === 'main' || node.tag === 'article' || node.role === 'dialog' || isDrawer(snapshot, node);
  }
  if (!regions.includes('header')) headerByPlace(snapshot, regions, inContent);
  if (!regions.includes('footer')) footerByPlace(snapshot, regions);
  return regions;
}

/** Laid over the page from top to bottom: its `…-footer` is its own, not the page's. */
function isDrawer({ viewport }: Snapshot, { style, rect }: SnapshotNode): boolean {
  return style?.position === 'fixed' && rect[3] > viewport.heightPx / 2;
}

/** So many boxes of one name are parts of what the page shows: each question of a list has its `…__header`. */
const MANY = 3;

function classTimes(snapshot: Snapshot): Map<string, number> {
  const times = new Map<string, number>();
  for (const node of snapshot.nodes) {
    const kind = kindOf(node);
    if (kind !== '' && (node.tag === 'div' || node.tag === 'section')) times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return times;
}

/** The classes without their numbers: some name each product's box by its own. */
function kindOf({ attrs }: SnapshotNode): string {
  return (attrs.class ?? '').replace(/\d+/g, '');
}

/** A box that only its name tells the part of. */
function isUnmarked(node: SnapshotNode): boolean {
  return node.role === '' && (node.tag === 'div' || node.tag === 'section') && node.attrs['aria-modal'] !== 'true';
}

function inside(node: SnapshotNode, around: Region, inContent: boolean): Region | null {
  if (node.role === 'dialog' || node.role === 'alertdialog' || node.attrs['aria-modal'] === 'true') return 'dialog';
  if (around === 'dialog' || around === 'footer' || around === 'header') return null;
  if (node.role === 'contentinfo') return 'footer';
  if (node.role === 'banner') return 'header';
  if (node.role === 'navigation') return around === 'aside' ? null : 'nav';
  if (node.role === 'complementary') return 'aside';
  if (node.role === 'main') return 'main';
  return inContent ? ofThePage(node) : byName(node);
}

const NAMED_HEADER =
  /(^|[\s_-])(site-?|page-?|main-?|top-?|shop-?|global-?)?(header|masthead|topbar|top-bar)(-?(wrapper|container|section|main|top))?($|\s)/i;
const NAMED_FOOTER =
  /(^|[\s_-])(site-?|page-?|main-?|shop-?|global-?)?footer(-?(wrapper|container|section|main|bottom))?($|\s)/i;

/** The head or foot of something on the page: of a form, a card, a box, the cart. */
const OF_A_PART =
  /(^|[\s_-])(entry|article|card|comment|form|modal|dialog|panel|box|popup|drawer|cart|mini-?cart|basket|checkout|order|summary|step|product|item|list|table|accordion|tile)[\s_-]*(header|footer)($|[\s_-])/i;

/** Some builds set `main` around everything: a header or footer that is named the page's is it all the same. */
function ofThePage(node: SnapshotNode): Region | null {
  const names = `${node.attrs.id ?? ''} ${node.attrs.class ?? ''}`;
  if (node.tag === 'footer' && /(^|[\s_-])footer($|[\s_-])/i.test(names) && !OF_A_PART.test(names)) return 'footer';
  const top = node.tag === 'header' && node.attrs.id === 'header' && node.rect[1] < 100;
  return top ? 'header' : null;
}

/** Builds without landmarks nearly all call these two parts so. */
function byName(node: SnapshotNode): Region | null {
  if (node.tag !== 'div' && node.tag !== 'section' && node.tag !== 'table' && node.tag !== 'td') return null;
  const names = `${node.attrs.id ?? ''} ${node.attrs.class ?? ''}`;
  if (OF_A_PART.test(names)) return null;
  if (NAMED_FOOTER.test(names)) return 'footer';
  return NAMED_HEADER.test(names) && node.rect[1] < 300 ? 'header' : null;
}

/** In one box with the title that begins below the store's own name: a picture over the title of what the page shows. */
function isBesideTitle(snapshot: Snapshot, node: SnapshotNode, title: SnapshotNode | undefined): boolean {
  if (!title) return false;
  let common = snapshot.nodes[node.parent];
  while (common && !(common.ref < title.ref && title.ref < common.end)) common = snapshot.nodes[common.parent];
  const top = common?.rect[1] ?? 0;
  return (
    top > 0 &&
    snapshot.nodes.some((each) => {
      const over = each.role === 'link' && each.visible && each.ref < node.ref && each.rect[1] + each.rect[3] <= top;
      return over && leadsHome(snapshot, each);
    })
  );
}

/** With no header to be told by name: what ends within the first 120 px of the top frame, above the first h1. */
function headerByPlace(snapshot: Snapshot, regions: Region[], inContent: boolean[]): void {
  const title = snapshot.nodes.find((node) => node.tag === 'h1' && node.visible && !leadsHome(snapshot, node));
  const lowest = Math.min(120, title?.rect[1] ?? 120);
  for (const node of snapshot.nodes) {
    const bottom = node.rect[1] + node.rect[3];
    const free = node.visible && node.frame === 0 && node.parent >= 0 && !inContent[node.ref];
    if (free && !isBesideTitle(snapshot, node, title) && bottom <= lowest && regions[node.ref] === 'main')
      regions[node.ref] = 'header';
  }
}

/** Who holds the rights to the page: the words it closes with. */
const RIGHTS =
  /©|\(c\)\s?(?:19|20)\d{2}|copyright|all rights reserved|alle rechte|minden jog|все права|visos teisės|tous droits|todos los derechos|wszelkie prawa|무단|all right reserved/i;
/** What asks for leave to set cookies stands at the end of the code, wherever it is shown. */
const COOKIES = /cookie|süti|slapuk|куки|쿠키|クッキー/i;
/** A footer has links of the store's own, and no more text than fits between them. */
const [FEWEST_LINKS, MOST_LETTERS] = [3, 600];

/** With no footer to be told by name: the box of links, without a title, that closes the page with the words of its rights. */
function footerByPlace(snapshot: Snapshot, regions: Region[]): void {
  const { nodes } = snapshot;
  const closing = nodes.findLast(
    (node) => node.visible && node.frame === 0 && regions[node.ref] === 'main' && RIGHTS.test(node.text),
  );
  let best: SnapshotNode | null = null;
  for (let box = closing; box && isFoot(snapshot, box, regions); box = nodes[box.parent]) best = box;
  if (!best || linksIn(snapshot, best) < FEWEST_LINKS) return;
  for (let ref = best.ref; ref < best.end; ref++) if (regions[ref] === 'main') regions[ref] = 'footer';
}

/** Nothing but short texts and links; what follows it on the page is laid over it or nothing. */
function isFoot(snapshot: Snapshot, box: SnapshotNode, regions: Region[]): boolean {
  const inner = snapshot.nodes.slice(box.ref, box.end);
  const letters = inner.reduce((sum, node) => sum + node.text.length, 0);
  const after = snapshot.nodes.slice(box.end).filter((node) => node.text !== '' && regions[node.ref] === 'main');
  const closes = after.length === 0 || COOKIES.test(after.map((node) => node.text).join(' '));
  const plain = !inner.some((node) => /^(?:h[1-3]|main|article|table)$/.test(node.tag) || node.role === 'main');
  return box.tag !== 'body' && box.parent >= 0 && plain && letters <= MOST_LETTERS && closes;
}

function linksIn(snapshot: Snapshot, box: SnapshotNode): number {
  return snapshot.nodes.slice(box.ref, box.end).filter((node) => node.role === 'link' && node.visible).length;
}
