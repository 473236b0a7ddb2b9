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
    const among = (times.get(node.attrs.class ?? '') ?? 0) >= MANY;
    regions[node.ref] =
      (among && around === 'main' && isUnmarked(node) ? null : inside(node, around, content)) ?? around;
    inContent[node.ref] =
      content || node.role === 'main' || node.tag === 'article' || node.role === 'dialog' || isDrawer(snapshot, node);
  }
  if (!regions.includes('header')) headerByPlace(snapshot, regions, inContent);
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
  for (const { tag, attrs } of snapshot.nodes)
    if (attrs.class && (tag === 'div' || tag === 'section')) times.set(attrs.class, (times.get(attrs.class) ?? 0) + 1);
  return times;
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
