import { isType, things } from '../product/product-data.ts';
import { type PageText, readData } from '../text/page-text.ts';
import type { PageFacts } from '../types.ts';

/** What the page gives to search engines. */
export function searchEngine(page: PageText): PageFacts['searchEngine'] {
  const { snapshot } = page;
  const meta = (name: string) =>
    snapshot.meta.find((tag) => tag.name === name && tag.content.trim() !== '')?.content.trim();
  const canonical = snapshot.links.find((link) => link.rel.split(/\s+/).includes('canonical'))?.href;
  const product =
    things(snapshot.jsonLd).some((thing) => isType(thing, 'Product') || isType(thing, 'ProductGroup')) ||
    snapshot.nodes.some((node) => /schema\.org\/Product$/i.test(node.attrs.itemtype ?? ''));
  const description = meta('description');
  const title = snapshot.title.trim();
  const robots = `${meta('robots') ?? ''},${meta('googlebot') ?? ''}`;
  return {
    title: title === '' ? null : readData(title, title, 'head > title'),
    description: description ? readData(description, description, 'head > meta description') : null,
    canonical: canonical ? readData(canonical, canonical, 'head > link canonical') : null,
    productData: product ? readData(true, 'schema.org Product', 'page data') : null,
    indexable: !/noindex|none/i.test(robots),
  };
}
