import { describe, expect, it } from 'vitest';
import { type Draft, writeDraft } from '../../src/scenario/write-draft.ts';
import { verbs } from '../../src/steps/index.ts';
import { mistakesIn, read } from './reading.ts';

type Step = Draft['steps'][number];

function step(verb: string, more: Partial<Step> = {}): Step {
  return { verb, args: null, label: null, optional: false, when: [], remark: null, ...more };
}

function draft({
  store = {},
  ...more
}: Partial<Omit<Draft, 'store'>> & { store?: Partial<Draft['store']> } = {}): Draft {
  return {
    name: 'shop-example',
    purpose: 'Shop Example.',
    store: {
      url: 'https://shop.example/',
      name: 'Example',
      language: 'en',
      country: null,
      currency: null,
      platform: null,
      remark: null,
      locators: [],
      pages: {},
      ...store,
    },
    steps: [step('open', { args: 'home' })],
    after: [],
    ...more,
  };
}

describe('a draft in YAML', () => {
  it('reads as a person would write it', () => {
    const text = writeDraft(
      draft({
        store: {
          locators: [{ intent: 'cart.link', locator: { role: 'link', name: 'Cart' }, sureness: 0.9 }],
          pages: { cart: '/cart' },
        },
        steps: [
          step('open', { args: 'home', label: 'arrive' }),
          step('choose', { args: { name: 'Wool sweater', options: ['M', 'blue'] } }),
          step('put-back', { when: [{ reached: 'product' }], optional: true }),
          step('find', { args: ['faq', 'returns'] }),
          step('give-address'),
        ],
        after: ['empty-cart'],
      }),
    );
    expect(text).toBe(`\
# Drafted from a visit. What a locator does not find is looked for as on an unknown store, and told as healed.

scenario: shop-example
purpose: Shop Example.

store:
  url: https://shop.example/
  name: Example
  language: en
  profile:
    locators:
      cart.link: { role: link, name: Cart }
    pages:
      cart: /cart

steps:
  - open: home
    label: arrive
  - choose:
      name: Wool sweater
      options: [ M, blue ]
  - put-back:
    optional: true
    when: { reached: product }
  - find: [ faq, returns ]
  - give-address

after:
  - empty-cart
`);
  });

  it('says in a comment where it was not sure, and what did not work', () => {
    const text = writeDraft(
      draft({
        store: { locators: [{ intent: 'cart.link', locator: { css: '#bag' }, sureness: 0.1 }] },
        steps: [step('give-address', { remark: 'this did not work:\nthe form came back' })],
      }),
    );
    expect(text).toContain('cart.link: { css: "#bag" } # not sure: another candidate came close (0.1)\n');
    expect(text).toContain('  # this did not work: the form came back\n  - give-address\n');
  });

  it.each([
    ['a product with signs of YAML in its name', 'Bowl #3: "deep", 20 % & {oak}'],
    ['a product that looks like an input', 'Card ${name} $${x}'],
    ['a product that looks like a number', '1984'],
    ['a product of several lines', 'Vase\n  - open: home'],
    ['a product in another script', '무선 이어폰 (화이트)'],
  ])('says the same when it is read again: %s', async (_, name) => {
    const text = writeDraft(
      draft({
        store: { name, locators: [{ intent: 'cart.link', locator: { role: 'link', name }, sureness: 1 }] },
        steps: [step('search-for', { args: name }), step('choose', { args: { name } })],
      }),
    );
    expect(await mistakesIn(text, { verbs })).toEqual([]);
    const scenario = await read(text, { verbs });
    expect(scenario.store.name).toBe(name);
    expect(scenario.store.profile.locators['cart.link']).toEqual({ role: 'link', name });
    expect(scenario.steps.map(({ args }) => args)).toEqual([name, { name }]);
  });

  it('allows no order', async () => {
    const scenario = await read(
      writeDraft(draft({ steps: [step('place-order', { when: [{ reached: 'review' }] })] })),
      {
        verbs,
      },
    );
    expect(scenario.orders).toBeNull();
  });
});
