import type { SnapshotNode } from '../../snapshot/types.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import type { Pair } from './faq.ts';

const SHORTEST_QUESTION = 5;

/**
 * Questions in the rows of a board, as many builds of the east have them: `6 | orders | May guests order?`, and the answer
 * in the next row, which is shut until the question is pressed.
 */
export function boardPairs(page: PageText): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, row] of page.blocks.entries()) {
    const answer = page.blocks[index + 1];
    if (!answer || !isRow(page, row) || !isRow(page, answer)) continue;
    const cells = row.cells.filter((cell) => cell !== '');
    const [only, ...others] = answer.cells.filter((cell) => cell !== '');
    if (!row.visible || cells.length < 2 || only === undefined || others.length > 0) continue;
    if (page.snapshot.nodes[row.ref]?.parent !== page.snapshot.nodes[answer.ref]?.parent) continue;
    const question = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
    const group = cells.find((cell) => cell !== question && /\p{L}/u.test(cell)) ?? null;
    if (question.length < SHORTEST_QUESTION) continue;
    pairs.push({ question: { ...row, text: question, cells: [] }, answer: only, group });
  }
  const asking = pairs.filter((pair) => ASKS.test(pair.question.text));
  return pairs.length >= 2 && asking.length * 2 >= pairs.length ? pairs : [];
}

const ASKS = /[?？]\s*$|(?:ですか|ますか|でしょうか|나요|까요|인가요|습니까)[。.]?$/u;

function isRow(page: PageText, block: Block): boolean {
  const node: SnapshotNode | undefined = page.snapshot.nodes[block.ref];
  return node?.tag === 'tr' && block.region === 'main';
}
