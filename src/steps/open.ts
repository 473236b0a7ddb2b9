import { pageKind } from '../evidence/types.ts';
import { defineVerb } from './verb.ts';

export const open = defineVerb({
  name: 'open',
  summary: 'Open a page of the store by its kind: home, cart, faq, contact …',
  args: pageKind.describe('kind of page'),
  effects: ['reads'],
  sentence: (kind) => `open ${kind}`,
  async play(kind, shopper) {
    const { openHome } = await import('../shopper/browse/open-home.ts');
    const { openServicePage } = await import('../shopper/browse/service-pages.ts');
    const { isServicePage } = await import('../shopper/intents/service-links.ts');
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
