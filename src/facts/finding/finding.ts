import type { EvidenceOf } from '../../evidence/types.ts';
import type { Money } from '../../shared/money.ts';
import { type Fact, known, mapFact, type Sign, unknown } from '../fact.ts';
import { pagesOf, quoteOf, readFact, saidOn } from '../view/said.ts';
import { allOf, type View } from '../view/view.ts';
import { searchEngineSigns } from './search-engine.ts';
import { type StockPromise, stockPromise, stockShown } from './stock.ts';

/** Facts on finding the store and the product. Durations in ms. */
export interface FindingFacts {
  searchEngineSigns: Fact<Sign[]>;
  searchOffered: Fact<boolean>;
  /** Place of the wanted product, 1 = first; `rank` null = not among `results`. */
  searchRank: Fact<{ rank: number | null; results: number | null; query: string }>;
  /** The store coped with a typing error: it found the product, or offered the right spelling. */
  typoSearch: Fact<{ coped: boolean; query: string; suggestion: string | null }>;
  timeToProduct: Fact<number>;
  clicksToProduct: Fact<number>;
  productPrice: Fact<Money | null>;
  productInformation: Fact<Sign[]>;
  productImages: Fact<number>;
  stockShown: Fact<string | null>;
  stockPromise: Fact<StockPromise>;
  recommendations: Fact<number>;
  customerReviews: Fact<number | null>;
}

export function findingFacts(view: View): FindingFacts {
  return {
    searchEngineSigns: searchEngineSigns(view),
    searchOffered: searchOffered(view),
    searchRank: searchRank(view),
    typoSearch: typoSearch(view),
    timeToProduct: timeToProduct(view),
    clicksToProduct: clicksToProduct(view),
    productPrice: productPrice(view),
    productInformation: productInformation(view),
    productImages: onProduct(view, (facts) => facts.images),
    stockShown: stockShown(view),
    stockPromise: stockPromise(view),
    recommendations: onProduct(view, (facts) => facts.recommendations),
    customerReviews: saidOn(view, (facts) => facts.reviews, {
      first: ['product'],
      settledBy: ['product'],
      elsewhere: false,
    }),
  };
}

const NOT_SEARCHED = 'the visit did not search the store';

function wantedSearch(view: View): EvidenceOf<'search'> | undefined {
  return allOf(view, 'search').find((search) => search.purpose === 'wanted');
}

function searchOffered(view: View): Fact<boolean> {
  const searches = allOf(view, 'search');
  const first = searches.find((search) => search.available) ?? searches[0];
  return first ? known(first.available, [first.id, first.page]) : unknown(NOT_SEARCHED);
}

function searchRank(view: View): FindingFacts['searchRank'] {
  const search = wantedSearch(view);
  if (!search) return unknown(NOT_SEARCHED);
  return known({ rank: search.rank, results: search.resultCount, query: search.query }, [search.id, search.page]);
}

function typoSearch(view: View): FindingFacts['typoSearch'] {
  const search = allOf(view, 'search').find((one) => one.purpose === 'typo');
  if (!search) return unknown('the visit did not search with a typing error');
  const coped = search.available && (search.rank !== null || search.suggestion !== null);
  return known({ coped, query: search.query, suggestion: search.suggestion }, [search.id, search.page]);
}

/** The store's part of the way from the home page to a usable product page; opening the home page is not in it. */
function timeToProduct(view: View): Fact<number> {
  const steps = allOf(view, 'step');
  const reached = steps.findIndex((step) => step.stages.includes('product'));
  if (reached < 0) return unknown('the visit reached no product page');
  const home = steps.findIndex((step) => step.stages.includes('home'));
  if (home < 0 || home > reached) return unknown('the visit did not start on the home page');
  if (home === reached) return unknown('one step went from outside the store straight to the product');
  const way = steps.slice(home + 1, reached + 1);
  const unmeasured = way.find((step) => step.storeMs === null && step.interactions.length > 0);
  if (unmeasured) return unknown(`the step "${unmeasured.sentence}" has no time`, [unmeasured.id]);
  const total = way.reduce((sum, step) => sum + (step.storeMs ?? 0), 0);
  return known(
    total,
    way.map((step) => step.id),
  );
}

function clicksToProduct(view: View): Fact<number> {
  const page = allOf(view, 'page').find((one) => one.pageKind === 'product' && one.clicksFromHome !== null);
  if (!page || page.clicksFromHome === null) return unknown('the visit reached no product page from the home page');
  return known(page.clicksFromHome, [page.id, page.screenshot]);
}

function productPrice(view: View): Fact<Money | null> {
  const said = saidOn(view, (facts) => facts.price, { first: ['product'], settledBy: ['product'], elsewhere: false });
  if (said.known && said.value !== null) return said;
  const seen = allOf(view, 'price').find((price) => price.what === 'product' && price.where === 'product');
  if (!seen) return said;
  return known(seen.amount, [seen.id, seen.page], [{ text: seen.quote, where: 'product page', evidence: seen.id }]);
}

/** Shortest text that counts as a description, characters: a sentence or two. */
const DESCRIPTION_MIN = 80;

/** The six things a shopper must learn from a product page, each there or not. */
function productInformation(view: View): Fact<Sign[]> {
  const pages = pagesOf(view, ['product']);
  const best = pages
    .map((page) => ({ page, signs: informationOf(page.facts) }))
    .sort((a, b) => count(b.signs) - count(a.signs))[0];
  if (!best) return unknown('the visit saw no product page');
  const stock = stockShown(view);
  const signs = best.signs.map((sign) =>
    sign.name === 'stock' && stock.known && stock.value !== null ? { ...sign, present: true } : sign,
  );
  const { facts } = best.page;
  const quotes = [facts.price, facts.stock, facts.deliveryDays].flatMap((read) =>
    read ? [quoteOf(best.page, read)] : [],
  );
  return known(signs, [best.page.evidence.id, best.page.evidence.screenshot], quotes);
}

function informationOf(facts: View['pages'][number]['facts']): Sign[] {
  const delivery = facts.deliveryDays ?? facts.deliveryDate ?? facts.deliveryCost ?? facts.deliveryMethods;
  return [
    { name: 'description', present: (facts.description?.value ?? 0) >= DESCRIPTION_MIN },
    { name: 'attributes', present: (facts.attributes?.value ?? 0) > 0 },
    { name: 'images', present: (facts.images?.value ?? 0) > 0 },
    { name: 'price', present: facts.price !== null },
    { name: 'stock', present: facts.stock !== null },
    { name: 'delivery', present: delivery !== null },
  ];
}

function count(signs: Sign[]): number {
  return signs.filter((sign) => sign.present).length;
}

/** A number of the product page; seen and not said counts as none. */
function onProduct(
  view: View,
  pick: (facts: View['pages'][number]['facts']) => { value: number; quote: string; where: string } | null,
): Fact<number> {
  const reads = pagesOf(view, ['product']).flatMap((page) => {
    const read = pick(page.facts);
    return read ? [{ page, read }] : [];
  });
  const best = reads.sort((a, b) => b.read.value - a.read.value)[0];
  if (best) return readFact(best.page, { ...best.read, rect: null });
  const nothing = saidOn(view, () => null, { first: ['product'], settledBy: ['product'], elsewhere: false });
  return mapFact(nothing, () => 0);
}
