import type { Snapshot } from '../snapshot/types.ts';
import { liveChat } from './contact/channels.ts';
import { emails } from './contact/emails.ts';
import { productPrice } from './product/price.ts';
import { productArea } from './product/product-area.ts';
import { productData } from './product/product-data.ts';
import { stockStatus } from './product/stock.ts';
import { pageTextOf } from './text/page-text.ts';
import type { PageFacts } from './types.ts';

/** What the shopper needs to know of a product at once; the rest is read from the snapshot after the visit. */
export function readOffer(snapshot: Snapshot): Pick<PageFacts, 'price' | 'stock'> {
  const page = pageTextOf(snapshot, {});
  const area = productArea(page);
  const data = productData(page);
  return { price: productPrice(page, area, data), stock: stockStatus(page, area, data) };
}

export function readLiveChat(snapshot: Snapshot): PageFacts['liveChat'] {
  return liveChat(pageTextOf(snapshot, {}));
}

export function readEmails(snapshot: Snapshot): PageFacts['emails'] {
  return emails(pageTextOf(snapshot, {}));
}
