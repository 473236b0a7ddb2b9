import { pageKind } from '../evidence/types.ts';
import { openHome } from '../shopper/browse/open-home.ts';
import { openServicePage } from '../shopper/browse/service-pages.ts';
import { isServicePage } from '../shopper/intents/service-links.ts';
import { defineVerb } from './verb.ts';

export const open = defineVerb({
  name: 'open',
  summary: 'Open a page of the store by its kind: home, cart, faq, contact …',
  args: pageKind.describe('kind of page'),
  effects: ['reads'],
  sentence: (kind) => `open ${kind}`,
  async play(kind, shopper) {
    if (kind === 'home') return openHome(shopper);
    if (isServicePage(kind)) {
      await openServicePage(shopper, kind);
      return;
    }
    const known = shopper.memory.pages.get(kind);
    if (!known) throw shopper.deadEnd(`no ${kind} page is known yet`);
    await shopper.go(known.url);
    await shopper.see(kind);
  },
});
