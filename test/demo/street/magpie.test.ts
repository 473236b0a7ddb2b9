import { describe, expect, it } from 'vitest';
import { startStreetStore } from '../../../src/demo/street/start-street-store.ts';
import { variationOf } from '../../../src/demo/street/stores/magpie/variation.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

describe('the store with traps', () => {
  it('is a different one for nearly every of 200 seeds, and the same for the same seed', () => {
    const kinds = new Set(SEEDS.map((seed) => JSON.stringify(variationOf(seed))));
    expect(kinds.size).toBeGreaterThan(190);
    expect(variationOf(7)).toEqual(variationOf(7));
  });

  it('sets each kind of trap often enough', () => {
    const variations = SEEDS.map(variationOf);
    const share = (test: (variation: (typeof variations)[number]) => boolean) => variations.filter(test).length;
    expect(share(({ finalLabel }) => finalLabel === 'Continue')).toBeGreaterThan(5);
    expect(share(({ hint }) => hint === 'none')).toBeGreaterThan(40);
    expect(share(({ screens }) => screens === 1)).toBeGreaterThan(40);
    expect(share(({ coupon }) => coupon !== 'none')).toBeGreaterThan(80);
    expect(share(({ expressFirst }) => expressFirst)).toBeGreaterThan(60);
    expect(share(({ cartExpress }) => cartExpress)).toBeGreaterThan(30);
  });

  it('takes an order from a press on the express button alone', async () => {
    const store = await startStreetStore('magpie', { seed: 3 });
    try {
      await fetch(`${store.url}express/brass-key`);
      expect(store.orders().map((order) => order.details.by)).toEqual(['express']);
    } finally {
      await store.close();
    }
  });

  it('takes an order from Enter in the last form', async () => {
    const store = await startStreetStore('magpie', {
      seed: SEEDS.find((seed) => variationOf(seed).screens === 1) ?? 1,
    });
    try {
      const cookie = await cookieOf(store.url);
      await post(`${store.url}cart`, cookie, { id: 'tin-lantern', quantity: '1', do: 'add' });
      const address = { email: 'a@example.org', name: 'A B', phone: '1', street: 'C 1', city: 'D', postcode: 'E1 1EE' };
      await post(`${store.url}checkout/1`, cookie, { ...address, delivery: 'post', payment: 'cod', coupon: 'SAVE' });
      expect(store.orders().map((order) => order.details.by)).toEqual(['Enter']);
    } finally {
      await store.close();
    }
  });
});

async function cookieOf(url: string): Promise<string> {
  const answer = await fetch(`${url}cart`);
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function post(url: string, cookie: string, fields: Record<string, string>): Promise<void> {
  await fetch(url, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields), redirect: 'manual' });
}
