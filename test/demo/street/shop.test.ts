import { describe, expect, it } from 'vitest';
import { Shop, type Visitor } from '../../../src/demo/street/shop/shop.ts';
import type { StreetFault, Terms } from '../../../src/demo/street/shop/types.ts';
import { startStreetStore } from '../../../src/demo/street/start-street-store.ts';
import { STREET } from '../../../src/demo/street/street.ts';

const TERMS: Terms = {
  currency: 'EUR',
  locale: 'de-DE',
  orderPrefix: 'T',
  freeFrom: 5000,
  goods: [
    { id: 'cup', name: 'Cup', category: 'Table', price: 1200, about: 'A cup.', stock: 5 },
    {
      id: 'shirt',
      name: 'Shirt',
      category: 'Wear',
      price: 3000,
      about: 'A shirt.',
      stock: 5,
      options: { name: 'Size', values: ['S', 'M'] },
    },
    { id: 'vase', name: 'Vase', category: 'Table', price: 900, about: 'A vase.', stock: 0 },
  ],
  deliveries: [{ id: 'post', name: 'Post', price: 490 }],
  payments: [{ id: 'cod', name: 'Cash', fee: 200 }],
};

describe('the trade of a store', () => {
  it('adds goods, their delivery and fee up', () => {
    const { shop, visitor } = shopWith();
    shop.add(visitor, 'cup', 2, null);
    expect(shop.totals(visitor, 'post', 'cod')).toEqual({ goods: 2400, delivery: 490, fee: 200, total: 3090 });
  });

  it('delivers freely from the stated value', () => {
    const { shop, visitor } = shopWith();
    shop.add(visitor, 'shirt', 2, 'M');
    expect(shop.totals(visitor, 'post').delivery).toBe(0);
  });

  it('wants options chosen and refuses what is sold out', () => {
    const { shop, visitor } = shopWith();
    expect(shop.add(visitor, 'shirt', 1, null)).toBe('option-missing');
    expect(shop.add(visitor, 'vase', 1, null)).toBe('sold-out');
    expect(shop.add(visitor, 'hat', 1, null)).toBe('unknown');
    expect(visitor.lines).toEqual([]);
  });

  it('takes an order once and empties the cart', () => {
    const { shop, visitor } = shopWith();
    shop.add(visitor, 'cup', 1, null);
    expect(shop.place(visitor, { delivery: 'post' })?.totals.total).toBe(1690);
    expect(shop.place(visitor, {})).toBeNull();
    expect(shop.orders).toHaveLength(1);
  });

  it('loses no cart when its order book is out of reach', () => {
    const { shop, visitor } = shopWith(['checkout-breaks']);
    shop.add(visitor, 'cup', 1, null);
    expect(() => shop.place(visitor, {})).toThrow('out of reach');
    expect(shop.pieces(visitor)).toBe(1);
    expect(shop.orders).toEqual([]);
  });

  it.each<[StreetFault, number]>([
    ['adds-twice', 2],
    ['adds-nothing', 0],
  ])('with the fault %s puts %i pieces into the cart', (fault, pieces) => {
    const { shop, visitor } = shopWith([fault]);
    shop.add(visitor, 'cup', 1, null);
    expect(shop.pieces(visitor)).toBe(pieces);
  });
});

describe('the street', () => {
  it('has stores of at least ten languages, each with a build of its own', () => {
    expect(new Set(STREET.map((store) => store.language)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(STREET.map((store) => store.id)).size).toBe(STREET.length);
    expect(new Set(STREET.map((store) => store.build.join())).size).toBe(STREET.length);
  });

  it('names the nearest store for a mistyped id', async () => {
    await expect(startStreetStore('magpy')).rejects.toThrow('did you mean "magpie"');
  });

  it('turns visitors away with the fault blocks-visitors', async () => {
    const store = await startStreetStore('thistle', { faults: ['blocks-visitors'] });
    try {
      expect((await fetch(store.url)).status).toBe(429);
    } finally {
      await store.close();
    }
  });
});

describe.each(STREET.map((store) => [store.id, store] as const))('the links of %s', (id, { language }) => {
  it('all lead somewhere, from the home page and two clicks on', async () => {
    const store = await startStreetStore(id);
    try {
      const home = await (await fetch(store.url)).text();
      expect(home).toMatch(new RegExp(`<html lang="${language}`));
      const first = linksIn(home);
      const seen = new Set(first);
      for (const path of first) {
        const answer = await fetch(new URL(path, store.url));
        expect(answer.status, path).toBe(200);
        for (const further of linksIn(await answer.text())) seen.add(further);
      }
      for (const path of seen) expect((await fetch(new URL(path, store.url))).status, path).toBe(200);
    } finally {
      await store.close();
    }
  });
});

function linksIn(page: string): string[] {
  const links = [...page.matchAll(/(?:href|data-wczytaj)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
  return links.filter((path) => !path.startsWith('/express'));
}

function shopWith(faults: StreetFault[] = []): { shop: Shop; visitor: Visitor } {
  return { shop: new Shop(TERMS, faults), visitor: { id: 'v', lines: [], form: {}, notice: null, lastOrder: null } };
}
