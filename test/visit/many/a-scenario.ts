import type { Scenario } from '../../../src/scenario/types.ts';

/** A scenario for the store `<name>.example`; its steps are never played. */
export function aScenario(name: string, steps = ['open']): Scenario {
  return {
    name: 'look',
    purpose: '',
    file: 'look.yaml',
    digest: '00',
    store: {
      url: `https://${name}.example`,
      name: null,
      language: null,
      country: null,
      currency: null,
      mailDomains: [],
      contactEmail: null,
      profile: { locators: {}, pages: {}, platform: null },
    },
    shopper: {},
    mailbox: null,
    orders: null,
    device: 'desktop',
    network: 'as-is',
    cache: 'cold',
    locale: null,
    timezone: null,
    matrix: null,
    steps: steps.map((verb, index) => ({
      verb,
      args: null,
      label: null,
      when: [],
      optional: false,
      withinMs: null,
      at: { file: 'look.yaml', line: index + 1, column: 1 },
    })),
    after: [],
    secrets: [],
  };
}
