import { says } from '../../lexicon/match.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { nameLikeness, type ProductCard, productCards } from '../intents/cards.ts';
import { mainTexts } from '../intents/outcome.ts';
import { findSearchField, findSearchOpener, findSearchSubmit } from '../intents/search.ts';
import type { Shopper } from '../shopper.ts';
import { singleProduct } from './single-product.ts';

/** Enough of the wanted words for a result to count as the wanted product. */
const SAME_PRODUCT = 0.6;

/** Searches the store and files what came. False when the store has no search or it showed nothing. */
export async function searchStore(
  shopper: Shopper,
  query: string,
  product: string,
  purpose: 'wanted' | 'typo',
): Promise<boolean> {
  const cards = await resultsFor(shopper, query);
  if (cards === 'no-search') {
    await shopper.note({
      kind: 'search',
      purpose,
      available: false,
      query,
      product,
      resultCount: null,
      rank: null,
      suggestion: null,
      page: null,
    });
    return false;
  }
  const found = cards ?? [];
  const rank = found.findIndex((card) => nameLikeness(card.name, product) >= SAME_PRODUCT);
  await shopper.goal(found[0]?.ref ?? null);
  const page = await shopper.see('results', `results for "${query}"`);
  await shopper.note({
    kind: 'search',
    purpose,
    available: true,
    query,
    product,
    resultCount: found.length,
    rank: rank >= 0 ? rank + 1 : null,
    suggestion: suggestionOf(shopper, product),
    page: page.id,
  });
  if (found.length > 0) shopper.reach('search', page.id);
  return found.length > 0;
}

/** Types the query and reads what is listed then; null when the page stayed as it was. */
export async function resultsFor(shopper: Shopper, query: string): Promise<ProductCard[] | 'no-search' | null> {
  const field = await reachField(shopper);
  if (field === null) return 'no-search';
  const before = shopper.seen;
  await shopper.type(field, query);
  await shopper.pressEnter(field);
  const cards = await resultsAfter(shopper, before, query);
  if (cards !== null) return cards;
  const submit = await shopper.find('search.submit', (snapshot) =>
    findSearchSubmit(snapshot, fieldAgain(shopper) ?? field, shopper.words),
  );
  if (submit === null) return null;
  await shopper.press(submit);
  return resultsAfter(shopper, before, query);
}

/** The search field, opened first where it hides behind an icon. */
async function reachField(shopper: Shopper): Promise<number | null> {
  await shopper.lookFreely();
  const shown = await shopper.find('search.field', (snapshot) => findSearchField(snapshot, shopper.words));
  if (shown !== null) return shown;
  const opener = await shopper.find('search.opener', (snapshot) => findSearchOpener(snapshot, shopper.words));
  if (opener === null) return null;
  await shopper.press(opener);
  const field = await shopper.until((snapshot) => {
    const found = findSearchField(snapshot, shopper.words);
    return found.ref === null ? null : { found };
  }, 3000);
  if (!field) return null;
  shopper.record(field.found.resolution);
  return field.found.ref;
}

function fieldAgain(shopper: Shopper): number | null {
  return shopper.seen ? findSearchField(shopper.seen, shopper.words).ref : null;
}

/** The listed products once the page has answered; null when it stayed as it was. */
async function resultsAfter(shopper: Shopper, before: Snapshot | null, query: string): Promise<ProductCard[] | null> {
  const answered = await shopper.until((snapshot) => {
    const changed =
      snapshot.url !== before?.url ||
      mentions(snapshot, query) ||
      says(mainTexts(snapshot).join(' \n ').slice(0, 4000), shopper.words.noResults) > 0;
    const only = changed ? singleProduct(snapshot, query, shopper.words) : null;
    const cards = only ? [only] : productCards(snapshot, shopper.words);
    return changed &&
      (cards.length > 0 || says(mainTexts(snapshot).slice(0, 80).join(' \n '), shopper.words.noResults) > 0)
      ? { cards }
      : null;
  }, 4000);
  return answered?.cards ?? null;
}

/** The page repeats the query outside of fields: "results for …". */
function mentions(snapshot: Snapshot, query: string): boolean {
  const wanted = query.toLowerCase();
  return snapshot.nodes.some(
    (node) =>
      node.visible &&
      node.tag !== 'input' &&
      node.text.toLowerCase().includes(wanted) &&
      node.text.length > wanted.length,
  );
}

/** "Did you mean …": a link near the top whose words are those of the wanted product. */
function suggestionOf(shopper: Shopper, product: string): string | null {
  const links = shopper.seen?.nodes.filter((node) => node.visible && node.role === 'link' && node.rect[1] < 700) ?? [];
  const hit = links.find(
    (node) =>
      node.name.length < 60 &&
      nameLikeness(node.name, product) >= 0.8 &&
      /[?&](q|s|query|search|keyword)=/i.test(node.attrs.href ?? ''),
  );
  return hit?.name ?? null;
}
