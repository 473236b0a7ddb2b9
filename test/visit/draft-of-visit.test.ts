import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceOf, Resolution } from '../../src/evidence/types.ts';
import type { VisitFile } from '../../src/evidence/visit-file.ts';
import { draftOf } from '../../src/visit/draft-of-visit.ts';
import { piece } from '../facts/evidence-of.ts';
import { aScenario } from './many/a-scenario.ts';

const VISIT = {
  store: {
    id: 'shop.example',
    name: 'Shop',
    url: 'https://shop.example',
    language: 'en',
    country: 'GB',
    currency: 'GBP',
    platform: null,
    mailDomains: [],
  },
  startedAt: '2026-11-20T10:00:00.000Z',
} satisfies Pick<VisitFile, 'store' | 'startedAt'>;

type Found = Partial<Resolution> & { intent: string };
const found = (resolution: Found): Resolution => ({
  how: 'words',
  chosen: 'link "Cart"',
  sureness: 0.8,
  candidates: [],
  ...resolution,
});

/** A step that was played, in the order in which they stand. */
let index = 0;
function played(verb: string, more: Partial<Omit<EvidenceOf<'step'>, 'resolutions'>> & { found?: Found[] } = {}) {
  const { found: resolutions = [], ...rest } = more;
  return piece('step', `step-${index}`, { verb, index: index++, resolutions: resolutions.map(found), ...rest });
}

function page(pageKind: EvidenceOf<'page'>['pageKind'], path: string, more: Partial<EvidenceOf<'page'>> = {}) {
  return piece('page', `page-${path}`, { pageKind, url: `https://shop.example${path}`, ...more });
}

function drafted(evidence: Evidence[], change: (scenario: ReturnType<typeof aScenario>) => void = () => undefined) {
  index = 0;
  const verbs = evidence.flatMap((each) => (each.kind === 'step' ? [each.verb] : []));
  const scenario = aScenario('shop', verbs);
  change(scenario);
  return draftOf(VISIT, scenario, evidence);
}

const link = (name: string, exact = true) => ({ role: 'link', name, ...(exact ? { exact } : {}) });

describe('what is shopped for', () => {
  it('is the product that was opened, by its name, and the choices that were made', () => {
    const { steps } = drafted([
      piece('search', 's', { query: 'Wool sweater with a', product: 'Wool sweater with a collar' }),
      played('search-for'),
      played('choose', { found: [{ intent: 'product', chosen: 'Wool sweater with a collar' }] }),
      played('put-back', {
        found: [
          { intent: 'product.option', chosen: 'M' },
          { intent: 'product.option', chosen: 'blue' },
        ],
      }),
      // Once more, because it had been taken out of the cart.
      played('put-back', { found: [{ intent: 'product.option', chosen: 'M' }] }),
    ]);
    expect(steps.map(({ args }) => args)).toEqual([
      'Wool sweater with a',
      { name: 'Wool sweater with a collar', options: ['M', 'blue'] },
      null,
      null,
    ]);
  });

  it('is what was taken instead of something sold out, and the draft says so', () => {
    const { steps } = drafted([
      piece('search', 's', { query: 'Red lamp', product: 'Red lamp' }),
      played('search-for'),
      played('choose', {
        found: [{ intent: 'product', chosen: 'Linen tablecloth, natural, 140 x 200' }],
        attempts: [{ because: 'all that was found is sold out' }],
      }),
    ]);
    expect(steps.map(({ args }) => args)).toEqual([
      'Linen tablecloth',
      { name: 'Linen tablecloth, natural, 140 x 200' },
    ]);
    expect(steps[1]?.remark).toBe('all that was found is sold out: this was taken instead');
  });

  it('stays what the scenario says, where it says it', () => {
    const { steps } = drafted(
      [played('search-for'), played('choose', { found: [{ intent: 'product', chosen: 'Mug' }] })],
      ({ steps: [search, choose] }) => {
        Object.assign(search ?? {}, { args: 'cups' });
        Object.assign(choose ?? {}, { args: { result: 2 } });
      },
    );
    expect(steps.map(({ args }) => args)).toEqual(['cups', { result: 2 }]);
  });
});

describe('the steps', () => {
  it('that failed are kept with a remark, and optional ones that were left out are not kept', () => {
    const { steps } = drafted(
      [
        played('open'),
        played('check-out', { outcome: 'failed', because: 'no way from the cart to the checkout was found' }),
        played('give-address', { outcome: 'skipped', because: 'checkout was not reached' }),
        played('sign-in-on-second-device', { outcome: 'skipped', because: 'the shopper has no account' }),
      ],
      (scenario) => Object.assign(scenario.steps[3] ?? {}, { optional: true }),
    );
    expect(steps.map(({ verb, remark }) => [verb, remark])).toEqual([
      ['open', null],
      ['check-out', 'this did not work: no way from the cart to the checkout was found'],
      ['give-address', 'this was left out: checkout was not reached'],
    ]);
  });

  it('that the visit did not come to are not in it', () => {
    const { steps } = drafted([played('open')], (scenario) => {
      scenario.steps.push({ ...scenario.steps[0]!, verb: 'find' });
    });
    expect(steps.map(({ verb }) => verb)).toEqual(['open']);
  });
});

describe('the locators', () => {
  const locators = (...finds: Found[]) => drafted([played('open', { found: finds })]).store.locators;

  it('are those by which an element was found everywhere', () => {
    const cart = { intent: 'cart.link', locator: link('Cart') };
    expect(locators({ ...cart, sureness: 0.9 }, { ...cart, sureness: 0.3 })).toEqual([{ ...cart, sureness: 0.3 }]);
  });

  it('leave the count out that came to stand behind a name', () => {
    const [before, after] = [link('Cart'), link('Cart', false)];
    expect(
      locators({ intent: 'cart.link', locator: before }, { intent: 'cart.link', locator: after })[0]?.locator,
    ).toEqual(after);
  });

  it('name no element that is called otherwise on the next page, and nothing of the checkout', () => {
    expect(
      locators(
        { intent: 'cart.link', locator: link('Cart') },
        { intent: 'cart.link', locator: link('View cart') },
        { intent: 'checkout.advance', locator: link('Next') },
        { intent: 'search.field', locator: null, chosen: null },
      ),
    ).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = (...seen: Evidence[]) => drafted(seen).store.pages;

  it('are kept by their address within the store', () => {
    expect(pages(page('cart', '/cart'), page('faq', '/help?topic=faq#top'), page('checkout', '/checkout'))).toEqual({
      cart: '/cart',
      faq: '/help?topic=faq',
    });
  });

  it.each([
    ['a drawer over the product', '/p/mug', {}],
    ['a message over the product in its colour', '/p/mug?colour=red', {}],
    ['a session in the address', '/cart?PHPSESSID=a1', {}],
    ['a session behind a semicolon', '/cart;jsessionid=a1', {}],
    ['a token in the path', '/carts/c1-Z2NwLXVzLWVhc3QxOjAx', {}],
    ['an address that adds once more', '/cart/add?product=4', {}],
    ['a screen that only a script shows', '/cart', { freshDocument: false }],
    ['a route of a script', '/shop#/cart', {}],
    ['another device', '/m/cart', { device: 'phone' }],
    ['a page that was not there', '/cart', { status: 404 }],
    ['the first page', '/', {}],
    ['another house', '/cart', { url: 'https://other.example/cart' }],
  ] as const)('a cart is not where it was seen as %s', (_, path, more) => {
    expect(pages(page('product', '/p/mug'), page('cart', path, more))).toEqual({});
  });

  it('a cart that was seen at an address of its own later is there', () => {
    expect(pages(page('product', '/p/mug'), page('cart', '/p/mug'), page('cart', '/basket'))).toEqual({
      cart: '/basket',
    });
  });
});

it('a password in the address of the store stays out of the draft, which says so', () => {
  const { store } = drafted([played('open')], (scenario) => {
    scenario.store.url = 'https://anna:secret@shop.example/';
  });
  expect(store.url).toBe('https://shop.example/');
  expect(store.remark).toContain('not kept');
});
