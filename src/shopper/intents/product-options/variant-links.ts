import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { mainHeading } from '../add-to-cart.ts';

/**
 * Refs of links between the product's name and its button that show the same page with another variant: an address that
 * differs in its query only. While the product waits for a choice, neighbours in the same folder count, too.
 */
export function variantLinks(snapshot: Snapshot, addToCart: number, words: ShopWords): Set<number> {
  const button = snapshot.nodes[addToCart];
  if (!button || !URL.canParse(snapshot.url)) return new Set();
  const title = mainHeading(snapshot);
  const waits = waitsForChoice(snapshot, button, words);
  const links = snapshot.nodes.filter(
    (node) =>
      node.visible &&
      node.role === 'link' &&
      node.ref > (title?.ref ?? -1) &&
      (waits || node.ref < addToCart) &&
      leadsToVariant(snapshot, node, waits),
  );
  return new Set(links.map(({ ref }) => ref));
}

/** Nothing can be added yet: the button is dead, or says that something has to be chosen. */
function waitsForChoice(snapshot: Snapshot, button: SnapshotNode, words: ShopWords): boolean {
  if (!['button', 'link'].includes(button.role)) return false;
  return Boolean(button.state?.disabled) || says(button.name || textOf(snapshot, button.ref), words.pleaseChoose) > 0.5;
}

function leadsToVariant(snapshot: Snapshot, { attrs: { href = '' } }: SnapshotNode, waits: boolean): boolean {
  if (!URL.canParse(href, snapshot.url)) return false;
  const [here, there] = [new URL(snapshot.url), new URL(href, snapshot.url)];
  if (here.host !== there.host || here.pathname + here.search === there.pathname + there.search) return false;
  return isVariantOf(here, there) || (waits && folderOf(here) === folderOf(there));
}

/**
 * Whether an address shows the page of another in a further variant. Where every page of a store is told by its query alone, another variant of it has the same questions and at least one
 * answer: `?id=5` and `?id=5&size=L`.
 */
export function isVariantOf(here: URL, there: URL): boolean {
  if (here.pathname.replace(/\/$/, '') !== there.pathname.replace(/\/$/, '')) return false;
  const own = [...here.searchParams];
  const alike = own.filter(([name, value]) => there.searchParams.get(name) === value);
  return own.every(([name]) => there.searchParams.has(name)) && (own.length === 0 || alike.length > 0);
}

function folderOf({ pathname }: URL): string {
  return pathname.replace(/[^/]*\/?$/, '');
}
