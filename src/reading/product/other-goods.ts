import { fold } from '../../shared/text.ts';
import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { leadsElsewhere } from '../text/links.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { boxAround, isNamedAndPriced } from './priced-box.ts';
import type { ProductArea } from './product-area.ts';

/**
 * Boxes with other goods that stand beside a product which cannot be bought, however they are announced: a link to another
 * page with a name and a price in it, or two boxes or more side by side that each hold a picture or such a link and a price.
 * None where the product can be put into the cart: its own choices look the same.
 */
export function otherGoods(page: PageText, area: ProductArea): SnapshotNode[] {
  if (area.button) return [];
  const own = page.snapshot.nodes.slice(area.title.end, area.until);
  const links = own.filter((node) => isLinkToGoods(page, node));
  const cards = own.flatMap((node) => {
    const shows = node.tag === 'img' || (node.role === 'link' && leadsElsewhere(page.snapshot, node.attrs.href));
    return shows ? (boxAround(page, node, area.title.ref, Number.POSITIVE_INFINITY, isNamedAndPriced) ?? []) : [];
  });
  const beside = cards.filter((card) => cards.some((other) => other.parent === card.parent && other.ref !== card.ref));
  return [...links.filter((link) => isNamedAndPriced(page, link)), ...beside];
}

function isLinkToGoods(page: PageText, node: SnapshotNode): boolean {
  if (!node.visible || node.role !== 'link' || !leadsElsewhere(page.snapshot, node.attrs.href)) return false;
  const { product, order } = page.words;
  return ![order.addToCart, product.outOfStock].some((words) => saysAny(fold(textOf(page.snapshot, node.ref)), words));
}
