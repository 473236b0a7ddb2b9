import { afterEach, describe, expect, it } from 'vitest';
import type { Faults } from '../../../src/demo/store/faults.ts';
import type { PracticeStore } from '../../../src/demo/store/start-practice-store.ts';
import { fillCheckout, openStore, type Visitor } from './shopping.ts';

let store: PracticeStore;
afterEach(() => store.close());

async function enter(faults: Partial<Faults>): Promise<Visitor> {
  const opened = await openStore({ faults });
  store = opened.store;
  return opened.visitor;
}

describe('paths at fault', () => {
  it('answers 500, and 429 with the time to wait', async () => {
    const visitor = await enter({ error500On: '/checkout', rateLimit429On: '/search' });
    expect((await visitor.get('/checkout')).status).toBe(500);
    const limited = await fetch(`${store.url}/search?q=a`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '120']);
    expect((await visitor.get('/')).status).toBe(200);
  });

  it('cuts the line', async () => {
    const visitor = await enter({ dropConnectionOn: '/basket' });
    await expect(visitor.get('/basket')).rejects.toThrow('fetch failed');
  });

  it('hangs until the store closes, and closes all the same', async () => {
    const visitor = await enter({ hangOn: '/products' });
    const waiting = expect(visitor.get('/products/enamel-mug')).rejects.toThrow('fetch failed');
    await visitor.get('/');
    await store.close();
    await waiting;
  });

  it('is slow in the checkout', async () => {
    const visitor = await enter({ slowCheckoutMs: 150 });
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    const start = performance.now();
    await visitor.get('/checkout/contact');
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });
});

describe('a basket and a checkout at fault', () => {
  it('keeps what was removed', async () => {
    const visitor = await enter({ ignoresRemove: true });
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    const sku = Object.keys(store.carts().at(-1)?.pieces ?? {})[0] ?? '';
    expect((await visitor.post('/basket/remove', { sku })).html).toContain('Herringbone Coir Doormat');
  });

  it('says it added and did not', async () => {
    const visitor = await enter({ addsNothing: true });
    const page = await visitor.post('/basket/add', { product: 'coir-doormat' });
    expect(page.html).toContain('Added to your basket');
    expect((await visitor.get('/basket')).html).toContain('Your basket is empty');
  });

  it('asks for a proof of being human', async () => {
    const visitor = await enter({ captchaOnCheckout: true });
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    const page = await visitor.get('/checkout');
    expect([page.status, page.html.includes('I am not a robot')]).toEqual([403, true]);
  });

  it('sends guests to the sign-in page', async () => {
    const visitor = await enter({ noGuestCheckout: true });
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    expect((await visitor.get('/checkout')).path).toBe('/sign-in?next=/checkout');
  });

  it('runs out of stock on the last page', async () => {
    const visitor = await enter({ outOfStockAtReview: true });
    const review = await fillCheckout(visitor);
    expect(review.html).toContain('no longer in stock');
    expect(review.html).not.toContain('Place order');
    await visitor.post('/checkout/review', { terms: 'yes' });
    expect(store.orders()).toEqual([]);
  });

  it('raises the price or adds a fee on the last page', async () => {
    const visitor = await enter({ priceChangesAtReview: true, lateHandlingFee: true });
    expect((await fillCheckout(visitor)).html).toContain('£33.85');
  });

  it('ticks the newsletter beforehand, which it does not do otherwise', async () => {
    const visitor = await enter({ newsletterPreticked: true });
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    expect((await visitor.get('/checkout/contact')).html).toMatch(/name="newsletter" value="yes" checked/);
  });
});

it('does without FAQ, search, returns page and telephone in the header', async () => {
  const visitor = await enter({ noFaq: true, noSearch: true, noReturns: true, noPhoneInHeader: true });
  const home = await visitor.get('/');
  expect(home.html).not.toMatch(/href="\/help"|role="search"|href="\/returns"|href="tel:/);
  for (const path of ['/help', '/search?q=boots', '/returns']) expect((await visitor.get(path)).status).toBe(404);
});
