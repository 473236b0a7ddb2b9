import { SPACELESS } from '../../shared/text.ts';
import { headingLevel, isHeading, sectionOf } from '../../snapshot/headings.ts';
import { type Region, regionOf } from '../../snapshot/regions.ts';
import { textOf, wholeTextOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { controlledIds, isPressAway, siblingsOf } from './press-away.ts';
import { answerRow, asksAbove } from './questions.ts';
import { rowCells } from './rows.ts';
import { tabOfPanel } from './tab-panels.ts';
import { isBold, isBracketAfterBold, isNamedTitle } from './titles.ts';

export interface BlockHeading {
  ref: number;
  text: string;
  /** 1-6; 7 for what heads without being a heading: a summary, a bold line; 8 a `dt`; a tab's is half a step under what stands over it. */
  level: number;
}

/** A piece of text that is read as one: a paragraph, a list item, a heading, a row with its cells. */
export interface Block {
  ref: number;
  text: string;
  /** Two or more for a row of a table, a name with its value, short boxes side by side. */
  cells: string[];
  /** Seen now. */
  visible: boolean;
  /** Seen, or a press away: in a closed accordion or another tab. */
  reachable: boolean;
  region: Region;
  /** Outermost first. */
  headings: BlockHeading[];
  heads: boolean;
}

interface Open extends BlockHeading {
  end: number;
}

const MUTE = new Set(['svg', 'input', 'select', 'textarea', 'iframe', 'img', 'video', 'canvas']);
const INLINE = new Set(
  'a abbr b bdi cite code data del em i ins kbd label mark q s small span strike strong sub sup time u'.split(' '),
);

/** The page's text as blocks in reading order, hidden ones included. */
export function blocksOf(snapshot: Snapshot): Block[] {
  const blocks: Block[] = [];
  const open: Open[] = [];
  const controlled = controlledIds(snapshot);
  const add = (ref: number, text: string, cells: string[], heads: boolean, over: string | null = null) => {
    const clean = withoutMarks(text).replace(/\s+/g, ' ').trim();
    if (clean === '') return;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ref) open.pop();
    const node = snapshot.nodes[ref];
    const visible = node?.visible ?? false;
    blocks.push({
      ref,
      text: clean,
      cells,
      visible,
      heads,
      reachable: visible || isPressAway(snapshot, ref, controlled),
      region: regionOf(snapshot, ref),
      headings: open
        .filter((heading) => heading.ref !== ref)
        .map(({ ref: at, text: said, level }) => ({ ref: at, text: said, level }))
        .concat(over === null ? [] : [{ ref, text: over, level: 7 }]),
    });
  };
  const openHeading = (node: SnapshotNode, text: string) => {
    // What asks or names in a list stands under a bold line over the list.
    const level = headingLevel(node) ?? (node.tag === 'dt' ? 8 : 7);
    while (open.length > 0 && ((open.at(-1)?.level ?? 0) >= level || (open.at(-1)?.end ?? 0) <= node.ref)) open.pop();
    open.push({ ref: node.ref, text, level, end: sectionOf(snapshot, node).end });
  };
  const visit = (node: SnapshotNode): void => {
    if (MUTE.has(node.tag)) return;
    const cells = rowCells(snapshot, node);
    if (cells) {
      add(node.ref, cells.join(' | '), cells, false);
      const answer = answerRow(snapshot, node);
      if (answer) open.push({ ref: node.ref, text: cells.join(' '), level: 7, end: answer.end });
      return;
    }
    const tab = tabOfPanel(snapshot, node);
    if (tab) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= node.ref) open.pop();
      // Under the heading over the tabs, and over every heading of its panel.
      open.push({ ...tab, level: (open.at(-1)?.level ?? 0) + 0.5, end: node.end });
    }
    const parts = partsOf(snapshot, node);
    const single = parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : null;
    if (single !== null && heads(snapshot, node, withoutMarks(single))) {
      openHeading(node, withoutMarks(single).replace(/\s+/g, ' ').trim());
      add(node.ref, single, [], true);
      return;
    }
    if (isHeading(node) || node.tag === 'summary') openHeading(node, wholeTextOf(snapshot, node.ref));
    let over: string | null = null;
    for (const part of parts) {
      if (typeof part !== 'string') visit(part);
      else
        for (const line of part.split('\n')) {
          over = runInHeading(line) ?? over;
          add(node.ref, line, [], false, over);
        }
    }
  };
  const root = snapshot.nodes[0];
  if (root) visit(root);
  return blocks;
}

/** Text and block children in turn; inline children are part of the text. */
function partsOf(snapshot: Snapshot, node: SnapshotNode): (string | SnapshotNode)[] {
  const parts: (string | SnapshotNode)[] = [];
  const own = node.runs ?? (node.text ? [[node.ref + 1, node.text] as const] : []);
  const say = (text: string) => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
  };
  const boxed = own.every(([, text]) => text.trim() === '') && siblingsOf(snapshot, node).length >= BOXES;
  let next = 0;
  let after = -1;
  for (let ref = node.ref + 1; ref < node.end; ref = snapshot.nodes[ref]?.end ?? node.end) {
    for (let run = own[next]; run && run[0] <= ref; run = own[++next]) {
      say(run[1]);
      after = -1;
    }
    const child = snapshot.nodes[ref];
    if (!child) break;
    if (child.tag === 'br') say('\n');
    else if (isInline(snapshot, child, node)) {
      const text = textInline(snapshot, child, node);
      const last = parts.at(-1);
      const stuck = (said: string) => isStuck(child, said, text) || (boxed && areWords(said, text));
      if (typeof last === 'string' && after === ref && stuck(withoutMarks(last))) say(' ');
      say(isBold(child) ? `${BOLD_FROM}${text}${BOLD_UNTIL}` : text);
      after = child.end;
    } else if (child.end > child.ref + 1 || child.text !== '') parts.push(child);
  }
  for (; next < own.length; next++) say(own[next]?.[1] ?? '');
  return parts.filter((part) => typeof part !== 'string' || part.trim() !== '');
}

/** Two elements side by side that only their style keeps apart: `<span>Locker</span><span>2.69 €</span>`. */
function isStuck(child: SnapshotNode, before: string, text: string): boolean {
  if (child.tag === 'sup' || child.tag === 'sub' || text.length < 2) return false;
  return /[\p{L}\p{Sc})]$|\p{L}.*\d$/u.test(before)
    ? /^[\p{Lu}\d\p{Sc}]/u.test(text)
    : /\d$/.test(before) && (/^\d.*\p{L}/u.test(text) || (/\d{3}$/.test(before) && /^\p{Lu}/u.test(text)));
}

/** Three boxes or more and no text of their parent's own: each says something of itself. */
const BOXES = 3;

function areWords(before: string, text: string): boolean {
  return /\p{L}{3}$/u.test(before) && /^\p{L}{3}/u.test(text);
}

/** Signs of the private use area around what is set in bold; they never leave this file. */
const [BOLD_FROM, BOLD_UNTIL] = ['\ue000', '\ue001'];

function withoutMarks(text: string): string {
  return text.replaceAll(BOLD_FROM, '').replaceAll(BOLD_UNTIL, '');
}

/** `Returns. You have 30 days …` with its first word in bold: the heading that such a line brings along. */
function runInHeading(line: string): string | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith(BOLD_FROM)) return null;
  const bold = withoutMarks(trimmed.slice(0, trimmed.indexOf(BOLD_UNTIL)))
    .trim()
    .replace(SECTION, '');
  const rest = withoutMarks(trimmed.slice(trimmed.indexOf(BOLD_UNTIL))).trim();
  const ends =
    /[.:：!?？–—-]$/.test(bold) ||
    rest === '' ||
    /^[:：–—]/.test(rest) ||
    /^\p{Lu}/u.test(rest) ||
    SPACELESS.test(bold);
  return bold.length > 1 && bold.length <= 50 && !/\d/.test(bold) && ends ? bold.replace(/[\s.:：–—-]+$/, '') : null;
}

/** `Article 15`, `§ 7`, `2.`: the number of a section before its title. */
const SECTION =
  /^(?:§\s?\d+|\d+[.)]|\d+\s?§\.?|제\s?\d+\s?조|第\s?\d+\s?条|(?:art(?:icle|ikel|ículo|ykuł|\.)?|section|clause|статья|пункт|straipsnis|pkt)\s?\d+\.?)[\s.:：–—-]+(?=\S)/iu;

/** Inline, or a phrase element made a box in the middle of a text. */
function isInline(snapshot: Snapshot, child: SnapshotNode, parent: SnapshotNode): boolean {
  if (!child.inline && !(INLINE.has(child.tag) && parent.text !== '' && child.role !== 'tab')) return false;
  for (let ref = child.ref + 1; ref < child.end; ref++) {
    const inner = snapshot.nodes[ref];
    if (
      inner &&
      !inner.inline &&
      inner.tag !== 'br' &&
      inner.tag !== 'svg' &&
      inner.tag !== 'img' &&
      !INLINE.has(inner.tag)
    )
      return false;
  }
  return true;
}

function textInline(snapshot: Snapshot, child: SnapshotNode, parent: SnapshotNode): string {
  const text = parent.visible ? textOf(snapshot, child.ref) : wholeTextOf(snapshot, child.ref);
  return child.inline ? text : ` ${text} `;
}

/** A heading, or what stands in for one: a summary, a tab, a button that opens something, a short line all in bold. */
function heads(snapshot: Snapshot, node: SnapshotNode, text: string): boolean {
  if (isHeading(node) || node.tag === 'summary' || node.tag === 'dt') return true;
  if (text.length > 140) return false;
  if (asksAbove(snapshot, node, text) || isNamedTitle(snapshot, node, text)) return true;
  if (node.role === 'button' && node.tag !== 'button' && TITLE_NAME.test(node.attrs.class ?? '')) return true;
  if (node.role === 'button' || node.role === 'tab') {
    return node.attrs['aria-expanded'] !== undefined || node.attrs['aria-controls'] !== undefined;
  }
  if (node.tag === 'li' || node.tag === 'a' || node.role === 'link' || node.tag === 'td') return false;
  if (node.text !== '' && isBracketAfterBold(snapshot, node, text)) return true;
  if (node.text !== '') return node.style?.bold === true && node.tag !== 'button' && node.tag !== 'label';
  const bold = snapshot.nodes.slice(node.ref + 1, node.end).filter((inner) => inner.text !== '');
  return bold.length === 1 && (bold[0]?.tag === 'strong' || bold[0]?.tag === 'b' || bold[0]?.style?.bold === true);
}

/** How builds name the part of an accordion that is pressed. */
const TITLE_NAME = /(?:^|[\s_-])(?:title|header|heading|question|toggle)(?:[\s_-]|$)/i;
