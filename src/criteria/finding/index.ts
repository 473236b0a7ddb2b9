import { criterion as clicksToProduct } from './clicks-to-product.ts';
import { criterion as customerReviews } from './customer-reviews.ts';
import { criterion as productImages } from './product-images.ts';
import { criterion as productInformation } from './product-information.ts';
import { criterion as productPrice } from './product-price.ts';
import { criterion as recommendations } from './recommendations.ts';
import { criterion as searchEngineReadiness } from './search-engine-readiness.ts';
import { criterion as searchRank } from './search-rank.ts';
import { criterion as searchTolerance } from './search-tolerance.ts';
import { criterion as siteSearch } from './site-search.ts';
import { criterion as stockPromise } from './stock-promise.ts';
import { criterion as stockStatus } from './stock-status.ts';
import { criterion as timeToProduct } from './time-to-product.ts';

/** In the order in which a shopper meets them. */
export const findingCriteria = [
  searchEngineReadiness,
  siteSearch,
  searchRank,
  searchTolerance,
  timeToProduct,
  clicksToProduct,
  productPrice,
  productInformation,
  productImages,
  stockStatus,
  stockPromise,
  recommendations,
  customerReviews,
];
