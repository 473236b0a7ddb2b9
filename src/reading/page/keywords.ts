import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import type { Read } from '../types.ts';

/** A list of this many short anchors or phrases in a row is made for search engines. */
const LONG_LIST = 12;
/** A phrase of two words taking more than this share of a text's pairs is stuffed. */
const STUFFED_SHARE = 0.08;

/** Share (0..1) of the page's text that is stuffed keywords or anchor lists; 0 where there is none. */
export function keywordShare(page: PageText): Read<number> | null {
  const blocks = page.blocks.filter(
    (block) => block.region !== 'nav' && block.region !== 'header' && (block.visible || isHiddenText(block)),
  );
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (total < 200) return null;
  const stuffed = blocks.filter(
    (block) => isKeywordList(block.text) || isStuffed(block.text) || isAnchorList(page, block),
  );
  const length = stuffed.reduce((sum, block) => sum + block.text.length, 0);
  const first = stuffed[0];
  return read(
    page,
    Math.round((length / total) * 1000) / 1000,
    first?.ref ?? 0,
    first?.text ?? 'no stuffed keywords found',
  );
}

function isHiddenText(block: Block): boolean {
  return !block.reachable && isKeywordList(block.text);
}

/** Many short phrases between commas or bars, without a sentence. */
function isKeywordList(text: string): boolean {
  const parts = text.split(/[,|·•;、]\s*/).filter((part) => part !== '');
  const short = parts.filter((part) => part.split(/\s+/).length <= 5 && part.length < 45).length;
  return parts.length >= LONG_LIST && short === parts.length && !/\d{4,}/.test(text) && !/[.!?]\s/.test(text);
}

function isStuffed(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 40) return false;
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < words.length; index++) {
    if ((words[index]?.length ?? 0) < 4 && (words[index + 1]?.length ?? 0) < 4) continue;
    const pair = `${words[index]} ${words[index + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= 5 && most / words.length > STUFFED_SHARE / 2;
}

/** Dozens of links set as running text. */
function isAnchorList(page: PageText, block: Block): boolean {
  const node = page.snapshot.nodes[block.ref];
  if (!node || block.cells.length > 0) return false;
  const links = page.snapshot.nodes.slice(node.ref, node.end).filter((each) => each.role === 'link' && each.inline);
  const anchored = links.reduce((sum, link) => sum + link.name.length, 0);
  return links.length >= LONG_LIST && anchored > block.text.length * 0.6;
}
