import type { PageText } from '../text/page-text.ts';

/** What the page's schema.org Product says (JSON-LD, `@graph` included). */
export interface ProductData {
  name: string | null;
  price: string | null;
  currency: string | null;
  availability: string | null;
  description: string | null;
  images: number;
  reviews: number | null;
}

/** The one product of the page's JSON-LD; null where there is none or several (a list). */
export function productData(page: PageText): ProductData | null {
  const products = things(page.snapshot.jsonLd).filter(
    (thing) => isType(thing, 'Product') || isType(thing, 'ProductGroup'),
  );
  const [product] = products;
  return product && products.length === 1 ? dataOf(product) : null;
}

/** Every object of the JSON-LD that has a type, however deep, lists of other products apart. */
export function things(data: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 4) return [];
  if (Array.isArray(data)) return data.flatMap((each) => things(each, depth));
  if (typeof data !== 'object' || data === null) return [];
  const record = data as Record<string, unknown>;
  const inner = [record['@graph'], record.mainEntity].flatMap((each) =>
    each === undefined ? [] : things(each, depth + 1),
  );
  return record['@type'] === undefined ? inner : [record, ...inner];
}

export function isType(thing: Record<string, unknown>, type: string): boolean {
  return [thing['@type']].flat().some((each) => String(each).replace(/^.*\//, '') === type);
}

function dataOf(product: Record<string, unknown>): ProductData {
  const offer = firstOffer(product);
  const rating = recordOf(product.aggregateRating);
  const specified = recordOf([offer?.priceSpecification].flat()[0]);
  return {
    name: textIn(product.name),
    price: textIn(offer?.price) ?? textIn(offer?.lowPrice) ?? textIn(specified?.price),
    currency: textIn(offer?.priceCurrency) ?? textIn(specified?.priceCurrency),
    availability: textIn(offer?.availability),
    description: textIn(product.description),
    images: product.image === undefined ? 0 : [product.image].flat().length,
    reviews:
      numberIn(rating?.reviewCount) ??
      numberIn(rating?.ratingCount) ??
      (product.review ? [product.review].flat().length : null),
  };
}

function firstOffer(product: Record<string, unknown>): Record<string, unknown> | null {
  const variant = recordOf([product.hasVariant].flat()[0]);
  const offers = recordOf([product.offers].flat()[0]) ?? recordOf([variant?.offers].flat()[0]);
  return offers;
}

function recordOf(data: unknown): Record<string, unknown> | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
}

function textIn(data: unknown): string | null {
  return typeof data === 'string' || typeof data === 'number' ? String(data) : null;
}

function numberIn(data: unknown): number | null {
  const number = Number(textIn(data) ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}
