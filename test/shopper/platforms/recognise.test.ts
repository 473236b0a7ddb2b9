import { describe, expect, it } from 'vitest';
import { PLATFORMS, platformNamed, recognisePlatform } from '../../../src/shopper/platforms/index.ts';
import type { Snapshot, SnapshotNode } from '../../../src/snapshot/types.ts';

describe('the shop system of a page', () => {
  it.each([
    ['woocommerce', { generator: 'WooCommerce 9.4.2' }],
    ['prestashop', { generator: 'PrestaShop' }],
    ['shopify', { scripts: ['https://shop.example/cdn/shop/t/4/assets/global.js'], links: ['/cdn/shop/files/a.png'] }],
    ['magento', { scripts: ['https://shop.example/static/version1700/frontend/Magento/luma/en_US/mage/requirejs.js'] }],
    ['opencart', { links: ['/index.php?route=product/product&product_id=4'], classes: ['product-thumb'] }],
    ['bigcommerce', { scripts: ['https://cdn11.bigcommerce.com/s-abc/stencil/x/dist/theme-bundle.main.js'] }],
    ['shopware', { links: ['/bundles/storefront/assets/icon.svg'], classes: ['header-cart-btn'] }],
  ])('is %s by its traces', (id, traces) => {
    expect(recognisePlatform(pageWith(traces))?.id).toBe(id);
  });

  it('is not told by one class name alone', () => {
    expect(recognisePlatform(pageWith({ classes: ['btn-buy'] }))).toBeNull();
  });

  it('is unknown for a store of its own build', () => {
    expect(recognisePlatform(pageWith({ generator: 'Hugo 0.120', links: ['/cart', '/about'] }))).toBeNull();
  });
});

it('every platform says where to search, add, and pay', () => {
  for (const { locators } of PLATFORMS) {
    for (const intent of [
      'search.field',
      'product.add-to-cart',
      'cart.link',
      'cart.checkout-button',
      'cart.quantity',
      'cart.remove',
      'checkout.place-order',
    ]) {
      expect(locators[intent]?.length, intent).toBeGreaterThan(0);
    }
  }
});

it('a platform is named by id or name', () => {
  expect(platformNamed('PrestaShop')?.id).toBe('prestashop');
  expect(platformNamed('unheard-of')).toBeNull();
  expect(platformNamed(null)).toBeNull();
});

interface PageTraces {
  generator?: string;
  scripts?: string[];
  links?: string[];
  classes?: string[];
}

function pageWith({ generator, scripts = [], links = [], classes = [] }: PageTraces): Snapshot {
  const attrs = [...links.map((href) => ({ href })), ...classes.map((name) => ({ class: name }))];
  return {
    url: 'https://shop.example/',
    title: 'Shop',
    language: 'en',
    direction: 'ltr',
    viewport: { widthPx: 1280, heightPx: 800 },
    content: { widthPx: 1280, heightPx: 800 },
    scrollYPx: 0,
    meta: generator ? [{ name: 'generator', content: generator }] : [],
    links: [],
    jsonLd: [],
    scripts,
    nodes: attrs.map((each, ref) => nodeWith(ref, each)),
    cut: false,
  };
}

function nodeWith(ref: number, attrs: Record<string, string>): SnapshotNode {
  return {
    ref,
    parent: -1,
    end: ref + 1,
    frame: 0,
    tag: 'a',
    role: '',
    name: '',
    text: '',
    attrs,
    rect: [0, 0, 1, 1],
    visible: true,
  };
}
