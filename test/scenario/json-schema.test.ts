import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { partJsonSchema, scenarioJsonSchema, storeJsonSchema } from '../../src/scenario/published/json-schema.ts';
import { withSteps } from './reading.ts';
import { smallVerbs } from './small-verbs.ts';

// Formats (addresses) are the reader's to check; editors only use them as a hint.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false });
const scenario = ajv.compile(scenarioJsonSchema(smallVerbs));
const part = ajv.compile(partJsonSchema(smallVerbs));
const store = ajv.compile(storeJsonSchema());

describe('the JSON Schema of a scenario', () => {
  it.each([
    [
      'verbs with and without arguments',
      withSteps('  - open: home\n  - open-cart\n  - add-to-cart:\n  - search-for: { query: a }'),
    ],
    [
      'what any step may carry',
      withSteps(
        '  - open: home\n    within: 5s\n    when: [mailbox, { reached: cart }]\n    optional: true\n    label: a',
      ),
    ],
    [
      'lookups of inputs where a certain word is asked for',
      withSteps(`  - open: \${page}`, `needs: { page: home, pw: { secret: PW }, must: }\ndevice: \${page}\n`),
    ],
    ['parts', withSteps('  - use: checkout\n  - use: { part: checkout, with: { a: 1 } }')],
    [
      'a whole head',
      withSteps(
        '  - open: home',
        'version: 1\nshopper: { first-name: A }\norders: { payments: [card], max-total: 9 EUR }\nafter: [open-cart]\n',
      ),
    ],
  ])('takes %s', (_what, text) => {
    expect(scenario(parse(text)), JSON.stringify(scenario.errors)).toBe(true);
  });

  it.each([
    ['an unknown verb', withSteps('  - opn: home')],
    ['two verbs in a step', withSteps('  - open: home\n    search-for: a')],
    ['a verb alone that needs an argument', withSteps('  - open')],
    ['an unknown key', withSteps('  - open: home', 'devise: phone\n')],
    ['a wrong word', withSteps('  - open: hom')],
    ['no steps', 'scenario: a\nstore: https://a.example'],
  ])('refuses %s', (_what, text) => {
    expect(scenario(parse(text))).toBe(false);
  });

  it('carries the summaries that editors show', () => {
    expect(JSON.stringify(scenarioJsonSchema(smallVerbs))).toContain('Puts the product into the cart.');
  });
});

it('parts and store files have theirs', () => {
  expect(part(parse(`part: a\nneeds: { b: }\nsteps: [{ search-for: "\${b}" }]`))).toBe(true);
  expect(part({ steps: [{ opn: 1 }] })).toBe(false);
  expect(
    store(parse('store: { url: https://a.example, profile: { locators: { a.b: { role: link, name: Cart } } } }')),
  ).toBe(true);
  expect(store(parse('store: { profile: { locators: { a.b: { rol: link } } } }'))).toBe(false);
});
