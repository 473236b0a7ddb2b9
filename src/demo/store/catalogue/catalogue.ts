import type { ColourName } from './colours.ts';
import { SHELVES } from './departments.ts';
import type { Department, Option, Product, ProductCard, Variant } from './types.ts';

export const DEPARTMENTS: Department[] = SHELVES.map((shelf) => shelf.department);

export const PRODUCTS: Product[] = SHELVES.flatMap((shelf) =>
  shelf.cards.map((card) => productOf(card, shelf.department)),
);

const BY_SLUG = new Map(PRODUCTS.map((product) => [product.slug, product]));
const BY_SKU = new Map(
  PRODUCTS.flatMap((product) => product.variants.map((variant) => [variant.sku, { product, variant }] as const)),
);

export function productBySlug(slug: string): Product | null {
  return BY_SLUG.get(slug) ?? null;
}

export function variantBySku(sku: string): { product: Product; variant: Variant } | null {
  return BY_SKU.get(sku) ?? null;
}

/** Four others: the rest of the shelf after this one, going round. */
export function relatedTo(product: Product): Product[] {
  const shelf = PRODUCTS.filter((other) => other.department === product.department);
  const at = shelf.indexOf(product);
  return [...shelf.slice(at + 1), ...shelf.slice(0, at)].slice(0, 4);
}

function productOf(card: ProductCard, department: Department): Product {
  const options = optionsOf(card);
  const stars = card.reviews.map((review) => review.stars);
  return {
    ...card,
    department,
    options,
    variants: variantsOf(card, options),
    rating: stars.length === 0 ? null : Math.round((stars.reduce((sum, one) => sum + one, 0) / stars.length) * 10) / 10,
  };
}

/** A product in one colour only has no colour to choose. */
function optionsOf(card: ProductCard): Option[] {
  const options: Option[] = [];
  if (card.sizes) options.push({ name: card.sizeLabel ?? 'Size', values: card.sizes });
  if (card.colours.length > 1) options.push({ name: 'Colour', values: [...card.colours] });
  return options;
}

function variantsOf(card: ProductCard, options: Option[]): Variant[] {
  const combinations = options.reduce<string[][]>(
    (soFar, option) => soFar.flatMap((values) => option.values.map((value) => [...values, value])),
    [[]],
  );
  return combinations.map((values, index) => ({
    sku: `${card.code}-${index + 1}`,
    values,
    stock: card.stockOf?.[values.join(' / ')] ?? card.stock,
    colour: card.colours.find((colour) => values.includes(colour)) ?? (card.colours[0] as ColourName),
  }));
}
