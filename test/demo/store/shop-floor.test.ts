import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEPARTMENTS, PRODUCTS } from '../../../src/demo/store/catalogue/catalogue.ts';
import { searchProducts } from '../../../src/demo/store/catalogue/search.ts';
import { pictureOf, VIEWS } from '../../../src/demo/store/pictures/picture.ts';
import type { PracticeStore } from '../../../src/demo/store/start-practice-store.ts';
import { openStore, type Visitor } from './shopping.ts';

describe('the catalogue', () => {
  it('has at least thirty products with a description, details and reviews, each in one department', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(PRODUCTS.map((product) => product.slug)).size).toBe(PRODUCTS.length);
    for (const product of PRODUCTS) {
      expect(product.attributes.length, product.slug).toBeGreaterThanOrEqual(2);
      expect(product.reviews.length, product.slug).toBeGreaterThanOrEqual(1);
    }
    expect(DEPARTMENTS.every((one) => PRODUCTS.some((product) => product.slug === one.face))).toBe(true);
  });

  it('names only variants that exist where it sets a stock of their own', () => {
    for (const product of PRODUCTS) {
      const keys = product.variants.map((variant) => variant.values.join(' / '));
      for (const key of Object.keys(product.stockOf ?? {})) expect(keys, product.slug).toContain(key);
    }
  });

  it('draws three different pictures of everything', () => {
    for (const product of PRODUCTS) {
      const pictures = VIEWS.map((view) => pictureOf(product.drawing, product.colours[0] ?? 'Slate', view));
      expect(new Set(pictures).size).toBe(3);
      expect(pictures.join('')).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('the search', () => {
  it.each([
    ['walking boots', 'helvellyn-walking-boots'],
    ['rain jacket', 'wetherlam-waterproof-jacket'],
    ['kettle', 'fireside-kettle'],
    ['TT-4011', 'wasdale-two-person-tent'],
    ['rucksacks', 'catbells-day-pack'],
    ['waterprof jaket', 'wetherlam-waterproof-jacket'],
    ['haed torch', 'beacon-head-torch'],
  ])('%s brings %s first', (query, slug) => {
    expect(searchProducts(PRODUCTS, query, true).products[0]?.slug).toBe(slug);
  });

  it('finds nothing for a slip of the finger when it takes words by the letter', () => {
    expect(searchProducts(PRODUCTS, 'jaket', false).products).toEqual([]);
  });

  it('finds nothing for what the shop does not have', () => {
    expect(searchProducts(PRODUCTS, 'violin', true).products).toEqual([]);
  });
});

describe('the pages', () => {
  let store: PracticeStore;
  let visitor: Visitor;
  beforeEach(async () => ({ store, visitor } = await openStore()));
  afterEach(() => store.close());

  it('lists pages in the sitemap that all answer, and admits search engines', async () => {
    expect((await visitor.get('/robots.txt')).html).toContain(`Sitemap: ${store.url}/sitemap.xml`);
    const { html } = await visitor.get('/sitemap.xml');
    const paths = [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
    expect(paths.length).toBeGreaterThan(50);
    const answers = await Promise.all(paths.map(async (path) => [path, (await visitor.get(path)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('has no link on any of its pages that leads nowhere', async () => {
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    const from = [
      '/',
      '/products/enamel-mug',
      '/basket',
      '/wish-list',
      '/help',
      '/contact',
      '/returns',
      '/checkout',
      '/departments/camp',
    ];
    const pages = await Promise.all(from.map((path) => visitor.get(path)));
    const links = new Set(
      pages.flatMap(({ html }) =>
        [...html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(
          (match) => match[1]?.replaceAll('&amp;', '&') ?? '/',
        ),
      ),
    );
    const broken: string[] = [];
    for (const link of links) {
      // Addresses of forms that are only posted to answer nothing to a GET.
      if (/^\/(basket|wish-list)\/|^\/(newsletter|cookie-choice)$|express/.test(link)) continue;
      if ((await visitor.get(link)).status !== 200) broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  it('asks for the size that was not chosen and keeps the colour that was', async () => {
    const page = await visitor.post('/basket/add', {
      product: 'wetherlam-waterproof-jacket',
      'option-Colour': 'Ink',
      quantity: '1',
    });
    expect(page.html).toContain('Please choose a size.');
    expect(page.html).toMatch(/value="Ink" checked/);
  });

  it('does not sell what is sold out, nor more than there is', async () => {
    const jacket = { product: 'wetherlam-waterproof-jacket', quantity: '5' };
    const none = await visitor.post('/basket/add', { ...jacket, 'option-Size': 'S', 'option-Colour': 'Rust' });
    expect(none.html).toContain('is sold out');
    const few = await visitor.post('/basket/add', { ...jacket, 'option-Size': 'L', 'option-Colour': 'Ink' });
    expect(few.html).toContain('Only 2 left');
  });

  it('changes, saves and removes what is in the basket', async () => {
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    const sku = Object.keys(store.carts().at(-1)?.pieces ?? {})[0] ?? '';
    expect((await visitor.post('/basket/quantity', { sku, quantity: '3' })).html).toContain('£87.00');
    expect((await visitor.post('/basket/quantity', { sku, quantity: 'many' })).html).toContain(
      'Please enter a quantity',
    );
    expect((await visitor.post('/basket/save', { sku })).html).toContain('Moved to your wish list');
    expect((await visitor.get('/wish-list')).html).toContain('Herringbone Coir Doormat');
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    expect((await visitor.post('/basket/remove', { sku })).html).toContain('Your basket is empty');
  });

  it('answers in the FAQ to a word', async () => {
    const { html } = await visitor.get('/help?question=return+cost');
    expect(html).toContain('What does a return cost?');
    expect(html).not.toContain('Do you have gift vouchers?');
  });

  it('writes what a visitor typed as text, never as markup', async () => {
    const { html } = await visitor.get(`/search?q=${encodeURIComponent('<script>alert(1)</script>"')}`);
    expect(html).not.toContain('<script>alert');
  });

  it('sends nobody to another host', async () => {
    expect((await visitor.post('/cookie-choice', { choice: 'all', back: '//evil.example' })).path).toBe('/');
  });
});
