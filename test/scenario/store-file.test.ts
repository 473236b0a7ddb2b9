import { describe, expect, it } from 'vitest';
import { mistakesIn, read } from './reading.ts';

const evershop = `store:
  url: http://localhost:3000
  name: EverShop
  mail-domains: [evershop.example]
  profile:
    platform: evershop
    locators:
      cart.checkout-button: { role: link, name: Checkout }
      search.field: { css: "input.search" }
    pages: { faq: /page/faq }
`;
const files = { 'stores/evershop.yaml': evershop };
const scenario = (store: string) => `scenario: a\nstore: ${store}\nsteps: [{ open: home }]\n`;

describe('a store file', () => {
  it('says what is known of a store', async () => {
    const { store } = await read(scenario('{ profile: stores/evershop.yaml }'), { files });
    expect(store).toMatchObject({ url: 'http://localhost:3000', name: 'EverShop', mailDomains: ['evershop.example'] });
    expect(store.profile.platform).toBe('evershop');
    expect(store.profile.pages).toEqual({ faq: '/page/faq' });
  });

  it('gives way to what the scenario itself says', async () => {
    const { store } = await read(scenario('{ url: https://other.example, profile: stores/evershop.yaml }'), { files });
    expect(store.url).toBe('https://other.example');
    expect(store.name).toBe('EverShop');
  });

  it('may be laid over a scenario from outside, by its name', async () => {
    const { store } = await read(scenario('https://other.example'), { files, storeFile: 'evershop' });
    expect(store.profile.locators['search.field']).toEqual({ css: 'input.search' });
  });

  it('may be left out: the profile stands in the scenario', async () => {
    const { store } = await read(
      scenario('{ url: https://a.example, profile: { locators: { a.b: { label: Search } } } }'),
    );
    expect(store.profile).toEqual({ platform: null, locators: { 'a.b': { label: 'Search' } }, pages: {} });
  });

  it('has its mistakes told with its own places', async () => {
    const wrong = { 'stores/evershop.yaml': evershop.replace('role:', 'rol:').replace('faq: ', 'faqs: ') };
    expect(await mistakesIn(scenario('{ profile: stores/evershop.yaml }'), { files: wrong })).toEqual([
      'stores/evershop.yaml:8:31 unknown key "rol" → Did you mean "role"?',
      'stores/evershop.yaml:10:14 unknown key "faqs" → Did you mean "faq"?',
    ]);
  });

  it('that is not there is told; and a store needs an address', async () => {
    expect((await mistakesIn(scenario('{ profile: nothing }')))[0]).toContain(
      'the store file "nothing" is not there → Looked for: stores/nothing.yaml',
    );
    expect(await mistakesIn(scenario('{ name: Shop }'))).toEqual(['2:8 the store has no address → Add url: https://…']);
  });
});
