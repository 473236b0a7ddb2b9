import { criterion as accessibility } from './accessibility.ts';
import { criterion as advertisingShare } from './advertising-share.ts';
import { criterion as clearProductView } from './clear-product-view.ts';
import { criterion as interactionDelay } from './interaction-delay.ts';
import { criterion as keywordRestraint } from './keyword-restraint.ts';
import { criterion as layoutStability } from './layout-stability.ts';
import { criterion as pagePaint } from './page-paint.ts';
import { criterion as peakSlowdown } from './peak-slowdown.ts';
import { criterion as phoneScreenFit } from './phone-screen-fit.ts';
import { criterion as serverResponse } from './server-response.ts';

/** In the order in which a shopper meets them. */
export const clarityCriteria = [
  serverResponse,
  pagePaint,
  interactionDelay,
  layoutStability,
  peakSlowdown,
  clearProductView,
  advertisingShare,
  keywordRestraint,
  phoneScreenFit,
  accessibility,
];
