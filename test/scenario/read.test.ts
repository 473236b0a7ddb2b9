import { describe, expect, it } from 'vitest';
import { read, withSteps } from './reading.ts';

describe('a scenario', () => {
  it('keeps each step with its place, its words and its patience', async () => {
    const scenario = await read(
      withSteps(
        '  - open: home\n  - search-for: boots\n    within: 5s\n    label: look for it\n    optional: true\n  - open-cart',
      ),
    );
    expect(scenario.steps).toEqual([
      {
        verb: 'open',
        args: 'home',
        label: null,
        when: [],
        optional: false,
        withinMs: null,
        at: { file: 'shop.yaml', line: 4, column: 5 },
      },
      {
        verb: 'search-for',
        args: 'boots',
        label: 'look for it',
        when: [],
        optional: true,
        withinMs: 5000,
        at: { file: 'shop.yaml', line: 5, column: 5 },
      },
      {
        verb: 'open-cart',
        args: undefined,
        label: null,
        when: [],
        optional: false,
        withinMs: null,
        at: { file: 'shop.yaml', line: 9, column: 5 },
      },
    ]);
  });

  it('fills in the defaults of a verb that stands alone', async () => {
    const scenario = await read(withSteps('  - add-to-cart\n  - add-to-cart:\n  - add-to-cart: { quantity: 3 }'));
    expect(scenario.steps.map((step) => step.args)).toEqual([{ quantity: 1 }, { quantity: 1 }, { quantity: 3 }]);
  });

  it('has modest defaults: a desktop, a cold cache, no order', async () => {
    const scenario = await read(withSteps('  - open: home'));
    expect(scenario).toMatchObject({
      name: 'buy',
      purpose: '',
      device: 'desktop',
      network: 'as-is',
      cache: 'cold',
      orders: null,
      mailbox: null,
      matrix: null,
      after: [],
      secrets: [],
    });
  });

  it('takes its head: shopper, consent, device, matrix', async () => {
    const scenario = await read(
      `version: 1
scenario: whole
purpose: See everything.
store: { url: https://shop.example, name: Shop, language: de-AT, country: AT, currency: EUR, mail-domains: [shop.example], contact-email: help@shop.example }
shopper: { first-name: Anna, last-name: Gruber, address: { street: Ring, house-number: "1a", postcode: "1010", city: Wien } }
mailbox: { address: "anna+{tag}@example.org", imap: { host: mail.example.org, password: { secret: PW } } }
orders: { payments: [cash-on-delivery], max-total: 200 EUR, cancel: true }
device: phone
matrix: { network: [as-is, 3g], cache: [cold, warm] }
locale: de-AT
timezone: Europe/Vienna
steps: [{ open: home }]
after: [{ open: cart }]
`,
      { env: { PW: 's3cret' } },
    );
    expect(scenario.store).toMatchObject({
      name: 'Shop',
      language: 'de-AT',
      mailDomains: ['shop.example'],
      contactEmail: 'help@shop.example',
    });
    expect(scenario.shopper).toEqual({
      firstName: 'Anna',
      lastName: 'Gruber',
      address: { street: 'Ring', houseNumber: '1a', postcode: '1010', city: 'Wien' },
    });
    expect(scenario.orders).toEqual({
      payments: ['cash-on-delivery'],
      maxTotal: { amountMinor: 20_000, currency: 'EUR' },
      cancel: true,
    });
    expect(scenario.matrix).toEqual({
      device: ['phone'],
      network: ['as-is', '3g'],
      locale: ['de-AT'],
      timezone: ['Europe/Vienna'],
      cache: ['cold', 'warm'],
    });
    expect(scenario.after[0]?.verb).toBe('open');
    expect(scenario.secrets).toEqual(['s3cret']);
  });

  it('reads conditions, one or several', async () => {
    const scenario = await read(
      withSteps(
        '  - open: home\n    when: mailbox\n  - open: home\n    when: [orders-allowed, { reached: cart }, { not-reached: placed }]',
      ),
    );
    expect(scenario.steps.map((step) => step.when)).toEqual([
      [{ is: 'mailbox' }],
      [{ is: 'orders-allowed' }, { reached: 'cart' }, { 'not-reached': 'placed' }],
    ]);
  });

  it('takes shopper and mailbox from the config, its own head first', async () => {
    const mailbox = { address: 'a@b.example', imap: { host: 'h', security: 'tls' as const } };
    const scenario = await read(withSteps('  - open: home', 'shopper: { first-name: Anna }\n'), {
      config: { mailbox, shopper: { firstName: 'Eve', lastName: 'Kis' } },
    });
    expect(scenario.shopper).toEqual({ firstName: 'Anna', lastName: 'Kis' });
    expect(scenario.mailbox).toEqual(mailbox);
  });

  it('follows YAML aliases', async () => {
    const scenario = await read(withSteps('  - search-for: &what boots\n  - search-for: *what'));
    expect(scenario.steps.map((step) => step.args)).toEqual(['boots', 'boots']);
  });
});

describe('the digest', () => {
  it('changes with the text of the scenario and of every file it includes', async () => {
    const text = withSteps('  - use: search');
    const digestWith = async (part: string) => (await read(text, { files: { 'parts/search.yaml': part } })).digest;
    const first = await digestWith('steps: [{ search-for: a }]');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digestWith('steps: [{ search-for: a }]')).toBe(first);
    expect(await digestWith('steps: [{ search-for: b }]')).not.toBe(first);
  });
});
