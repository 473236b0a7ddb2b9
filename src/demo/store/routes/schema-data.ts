import type { Product, Variant } from '../catalogue/types.ts';
import { HOUSE } from '../house.ts';

type Data = Record<string, unknown>;

/** schema.org of the shop itself. */
export function storeData(origin: string): Data {
  return {
    '@context': 'https://schema.org',
    '@type': 'Store',
    name: HOUSE.name,
    url: `${origin}/`,
    telephone: HOUSE.phoneLink,
    email: HOUSE.contactEmail,
    address: {
      '@type': 'PostalAddress',
      streetAddress: HOUSE.street,
      addressLocality: HOUSE.town,
      postalCode: HOUSE.postcode,
      addressCountry: 'GB',
    },
    openingHours: HOUSE.hours.flatMap((one) => one.schema ?? []),
  };
}

/** schema.org of a product with its price, stock and reviews. */
export function productData(origin: string, product: Product, stock: Variant[]): Data {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    sku: product.code,
    description: product.description.join(' '),
    image: ['studio', 'outdoors', 'detail'].map((view) => `${origin}/pictures/${product.slug}/${view}.svg`),
    brand: { '@type': 'Brand', name: HOUSE.name },
    offers: {
      '@type': 'Offer',
      url: `${origin}/products/${product.slug}`,
      price: (product.price / 100).toFixed(2),
      priceCurrency: 'GBP',
      availability: `https://schema.org/${stock.some((one) => one.stock > 0) ? 'InStock' : 'OutOfStock'}`,
    },
    ...(product.rating === null
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: product.rating,
            reviewCount: product.reviews.length,
          },
          review: product.reviews.map((review) => ({
            '@type': 'Review',
            author: { '@type': 'Person', name: review.by },
            datePublished: review.on,
            reviewRating: { '@type': 'Rating', ratingValue: review.stars },
            reviewBody: review.text,
          })),
        }),
  };
}

/** schema.org of the path from home; `[name, path]` a step. */
export function crumbsData(origin: string, steps: [string, string][]): Data {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [['Home', '/'] as [string, string], ...steps].map(([name, path], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: `${origin}${path}`,
    })),
  };
}
