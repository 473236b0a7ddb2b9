import { type Fact, known, type Sign, unknown } from '../fact.ts';
import { pagesOf } from '../view/said.ts';
import { allOf, type PageSeen, type View } from '../view/view.ts';

/** What a search engine needs of the home page, a product page and the two files at the root. */
export function searchEngineSigns(view: View): Fact<Sign[]> {
  const home = pagesOf(view, ['home'])[0];
  const product = pagesOf(view, ['product'])[0];
  if (!home && !product) return unknown('the visit saw neither the home page nor a product page');
  const files = allOf(view, 'site-file');
  const robots = files.find((file) => file.name === 'robots.txt');
  const sitemap = files.find((file) => file.name === 'sitemap.xml');
  const signs: Sign[] = [
    ...(home ? pageSigns('home', home) : []),
    ...(product ? pageSigns('product', product) : []),
    ...(product ? [{ name: 'product data', present: product.facts.searchEngine.productData?.value === true }] : []),
    ...(sitemap ? [{ name: 'sitemap.xml', present: isSitemap(sitemap) || namesSitemap(robots?.text) }] : []),
    ...(robots ? [{ name: 'robots.txt that admits crawlers', present: admitsCrawlers(robots) }] : []),
  ];
  const evidence = [home?.evidence.id, product?.evidence.id, robots?.id, sitemap?.id];
  return known(
    signs,
    evidence.filter((id) => id !== undefined),
  );
}

function pageSigns(kind: string, page: PageSeen): Sign[] {
  const { title, description, canonical, indexable } = page.facts.searchEngine;
  return [
    { name: `${kind}: title`, present: title !== null },
    { name: `${kind}: description`, present: description !== null },
    { name: `${kind}: canonical address`, present: canonical !== null },
    { name: `${kind}: may be indexed`, present: indexable },
  ];
}

function isSitemap(file: { status: number | null; text: string }): boolean {
  return file.status === 200 && /<(urlset|sitemapindex)\b/.test(file.text);
}

function namesSitemap(robots: string | undefined): boolean {
  return robots !== undefined && /^\s*sitemap\s*:\s*\S+/im.test(robots);
}

/** No robots.txt admits everybody; one that shuts out every crawler from everything does not. */
function admitsCrawlers(file: { status: number | null; text: string }): boolean {
  if (file.status !== 200) return true;
  let everybody = false;
  let previousWasAgent = false;
  for (const line of file.text.split(/\r?\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line);
    if (!match) continue;
    const key = match[1]?.toLowerCase();
    if (key === 'user-agent') {
      everybody = (previousWasAgent && everybody) || match[2] === '*';
      previousWasAgent = true;
      continue;
    }
    previousWasAgent = false;
    if (everybody && key === 'disallow' && match[2] === '/') return false;
  }
  return true;
}
