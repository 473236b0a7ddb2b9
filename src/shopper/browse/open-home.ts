import { sitePartsOf } from '../checkout/site-parts.ts';
import type { Shopper } from '../shopper.ts';
import { askRobots } from './site-files.ts';

/** Opens the store's first page: where every count of clicks begins. */
export async function openHome(shopper: Shopper): Promise<void> {
  const { profile, url } = shopper.setUp.scenario.store;
  const home = profile.pages.home ? new URL(profile.pages.home, url).href : url;
  await askRobots(shopper, home);
  const snapshot = await shopper.go(home);
  shopper.memory.clicksFromHome = 0;
  shopper.memory.homeUrl = snapshot.url;
  shopper.memory.site = sitePartsOf(snapshot, shopper.words);
  const page = await shopper.see('home');
  shopper.reach('home', page.id);
}
