import { fold } from '../../shared/text.ts';
import { closest } from '../../snapshot/queries.ts';
import { wholeTextOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read } from '../text/page-text.ts';
import type { Read } from '../types.ts';
import type { Pair } from './faq.ts';

/** The tab that shows every group is none. */
const ALL =
  /^(?:all|alle|alles|mind|osszes|все|visi|전체|모두|tout|tous|toutes|todo|todos|todas|wszystkie|wszystko|すべて|全て)(?: \S+)?$/u;

/** Headings, tabs or entries of a list under which questions are grouped; at least two. */
export function faqCategories(page: PageText, pairs: Pair[]): Read<number> | null {
  const groups = new Map<number, string>();
  for (const pair of pairs) {
    // A heading may hold the button that asks: it is the question itself, not its group.
    const heading = pair.question.headings.findLast((each) => fold(each.text) !== fold(pair.question.text));
    const isTitle = heading && page.snapshot.nodes[heading.ref]?.tag === 'h1';
    if (heading && !isTitle && !/[?？]$/.test(heading.text)) groups.set(heading.ref, heading.text);
  }
  const cells = pairs.filter((pair) => pair.group !== null);
  const named = new Set(cells.map((pair) => pair.group));
  const row = cells[0];
  if (row && named.size >= 2) return read(page, named.size, row.question.ref, [...named].join(' · '));
  const [first] = groups.keys();
  if (groups.size >= 2 && first !== undefined) return read(page, groups.size, first, [...groups.values()].join(' · '));
  return tabs(page) ?? parts(page, pairs) ?? choiceOfGroups(page, pairs);
}

function tabs(page: PageText): Read<number> | null {
  const found = page.snapshot.nodes.filter(
    (node) =>
      node.visible &&
      (node.role === 'tab' || isInTabList(page, node)) &&
      !ALL.test(fold(wholeTextOf(page.snapshot, node.ref))),
  );
  const lead = found[0];
  return found.length >= 2 && lead
    ? read(page, found.length, lead.ref, found.map((tab) => wholeTextOf(page.snapshot, tab.ref)).join(' · '))
    : null;
}

/** A button in a list of tabs is one, though it is not marked. */
function isInTabList(page: PageText, node: SnapshotNode): boolean {
  return node.role === 'button' && closest(page.snapshot, node.ref, (each) => each.role === 'tablist') !== null;
}

/** Links within the page, each to a part that holds questions: `<a href="#t2">` over `<div id="t2">`. */
function parts(page: PageText, pairs: Pair[]): Read<number> | null {
  const { nodes } = page.snapshot;
  const links = nodes.filter((link) => {
    const target = /#(.+)$/.exec(link.attrs.href ?? '')?.[1] ?? link.attrs['data-target']?.replace(/^#/, '');
    const part = link.visible && target ? nodes.find((node) => node.attrs.id === target) : undefined;
    const holds = part && pairs.filter(({ question }) => question.ref >= part.ref && question.ref < part.end);
    // A link to each question is a list of contents; a part with all of them groups nothing.
    return (
      holds !== undefined &&
      holds.length >= 1 &&
      holds.length < pairs.length &&
      part !== undefined &&
      part.end - part.ref > 4
    );
  });
  const targets = new Set(links.map((link) => link.attrs.href));
  const lead = links[0];
  const groups = targets.size >= 2 && targets.size * 2 <= pairs.length;
  return groups && lead
    ? read(page, targets.size, lead.ref, links.map((link) => wholeTextOf(page.snapshot, link.ref)).join(' · '))
    : null;
}

const LONGEST_GROUP = 30;
/** So many entries at most: more are a menu. */
const MOST_GROUPS = 15;

/** `All | Orders | Delivery | Repairs` over the questions: a list that begins with all of them chooses between groups. */
function choiceOfGroups(page: PageText, pairs: Pair[]): Read<number> | null {
  const first = pairs[0]?.question.ref;
  if (first === undefined || pairs.length < 2) return null;
  const { nodes } = page.snapshot;
  const isEntry = (node: SnapshotNode) => node.visible && (node.role === 'link' || node.role === 'button');
  const all = nodes.findLast(
    (node) => node.ref < first && isEntry(node) && ALL.test(fold(wholeTextOf(page.snapshot, node.ref))),
  );
  for (let box = all && nodes[all.parent], level = 0; box && level < 2; box = nodes[box.parent], level++) {
    const entries = nodes.slice(box.ref, Math.min(box.end, first)).filter(isEntry);
    const named = entries.filter((entry) => wholeTextOf(page.snapshot, entry.ref).length <= LONGEST_GROUP);
    const chooses = entries[0] === all && entries.length >= 3 && entries.length <= MOST_GROUPS + 1;
    if (all && chooses && named.length === entries.length && box.end <= first)
      return read(
        page,
        entries.length - 1,
        all.ref,
        entries.map((entry) => wholeTextOf(page.snapshot, entry.ref)).join(' · '),
      );
  }
  return null;
}
