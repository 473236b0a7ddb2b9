import { leadsHome, regionOf } from '../../snapshot/regions.ts';
import type { Block } from './blocks.ts';
import type { PageText } from './page-text.ts';

const known = new WeakMap<PageText, number>();

/** A bar over the page's first heading, `30 days to return | Locker from 1.99 €`: it advertises and is no part of what the page tells. */
export function isOverTitle(page: PageText, block: Block): boolean {
  let title = known.get(page);
  if (title === undefined) {
    title = titleOf(page);
    known.set(page, title);
  }
  return block.ref < title && block.headings.length === 0 && !block.heads;
}

/** The first heading that is shown in the page's own part; -1 where there is none. */
function titleOf({ snapshot }: PageText): number {
  const heading = snapshot.nodes.find(
    (node) =>
      node.role === 'heading' && node.visible && regionOf(snapshot, node.ref) === 'main' && !leadsHome(snapshot, node),
  );
  return heading?.ref ?? -1;
}
