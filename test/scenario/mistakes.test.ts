import { describe, expect, it } from 'vitest';
import { mistakesIn, reading, withSteps } from './reading.ts';

describe('mistakes in steps', () => {
  it.each([
    ['an unknown verb', '  - serch-for: boots', '4:5 unknown verb "serch-for" → Did you mean "search-for"?'],
    ['an unknown bare verb', '  - open-crt', '4:5 unknown verb "open-crt" → Did you mean "open-cart"?'],
    ['a verb like no other', '  - teleport: home', '4:5 unknown verb "teleport" → See "mystery-shopper schema verbs".'],
    [
      'a forgotten colon',
      '  - search-for boots',
      '4:5 a colon is missing after "search-for" → Write: - search-for: boots',
    ],
    ['an unknown key of a verb', '  - search-for: { qery: a }', '4:19 unknown key "qery" → Did you mean "query"?'],
    ['an unknown key of a step', '  - open: home\n    wthin: 5s', '5:5 unknown key "wthin" → Did you mean "within"?'],
    [
      'a wrong type',
      '  - add-to-cart: { quantity: two }',
      '4:30 expected a number, found text → Accepted: a whole number.',
    ],
    [
      'a fraction of a thing',
      '  - add-to-cart: { quantity: 1.5 }',
      '4:30 expected a whole number, found a number → Accepted: a whole number.',
    ],
    ['too little', '  - add-to-cart: { quantity: 0 }', '4:30 too small: at least 1'],
    ['a wrong word', '  - open: hom', '4:11 expected one of home, cart, contact → Did you mean "home"?'],
    [
      'a number where text is meant',
      '  - search-for: { query: 42 }',
      '4:26 expected text, found a number → Write it in quotes: "42".',
    ],
    [
      'no argument',
      '  - search-for:',
      '4:5 "search-for" needs an argument → It takes text, or {query: text, product?: text, typo?: true or false}.',
    ],
    ['a missing key', '  - type: { text: a }', '4:11 "into" is missing → Add into: {label: text}.'],
    [
      'two verbs',
      '  - open: home\n    search-for: a',
      '5:5 a step has one verb: "open" and "search-for" are two → Start a new step with "- ".',
    ],
    ['no verb', '  - label: nothing', '4:5 this step has no verb → Example: - search-for: walking boots'],
    ['an empty step', '  - open: home\n  -', '5:4 this step is empty → Example: - search-for: walking boots'],
    ['a list as a step', '  - [open, home]', '4:5 a step is a verb → Example: - search-for: walking boots'],
    [
      'a duration without unit',
      '  - open: home\n    within: 5',
      '5:13 a duration is a number with its unit: 500ms, 5s, 2m, 72h, 3d',
    ],
    [
      'a duration of nothing',
      '  - open: home\n    within: 0s',
      '5:13 a duration is a number with its unit: 500ms, 5s, 2m, 72h, 3d',
    ],
    [
      'an unknown stage',
      '  - open: home\n    when: { reached: crt }',
      '5:22 expected one of home, search, product, cart, checkout, delivery, payment, review, placed → Did you mean "cart"?',
    ],
    [
      'an answer that is no yes or no',
      '  - open: home\n    optional: maybe',
      '5:15 expected true or false, found text → Accepted: true or false.',
    ],
  ])('%s', async (_what, steps, told) => {
    expect(await mistakesIn(withSteps(steps))).toEqual([told]);
  });

  it('say which forms are accepted when none is near', async () => {
    expect(await mistakesIn(withSteps('  - search-for: [a]'))).toEqual([
      '4:17 this does not fit (a list) → Accepted: text, or {query: text, product?: text, typo?: true or false}.',
    ]);
  });
});

describe('mistakes in the head', () => {
  it.each([
    ['an unknown key', 'purpse: x\n', '3:1 unknown key "purpse" → Did you mean "purpose"?'],
    [
      'an unknown device',
      'device: fone\n',
      '3:9 expected one of desktop, wide-desktop, tablet, phone, small-phone, slow-phone → Did you mean "phone"?',
    ],
    [
      'an unknown payment',
      'orders: { payments: [cash-on-delivry], max-total: 9 EUR }\n',
      '3:22 expected one of cash-on-delivery, bank-transfer, invoice, cheque, pay-in-store, card, paypal, wallet, instalments → Did you mean "cash-on-delivery"?',
    ],
    ['consent without a limit', 'orders: { payments: [card] }\n', '3:9 "max-total" is missing → Add max-total: text.'],
    [
      'an amount without a currency',
      'orders: { payments: [card], max-total: 200 }\n',
      '3:40 an amount is a number and a currency: 200 EUR',
    ],
    [
      'a currency that is none',
      'orders: { payments: [card], max-total: 200 EUX }\n',
      '3:40 an amount is a number and a currency: 200 EUR',
    ],
    [
      'a postcode that loses its nought',
      'shopper: { address: { street: a, city: b, postcode: 01234 } }\n',
      '3:53 expected text, found a number → Write it in quotes: "01234".',
    ],
    ['a time zone that is none', 'timezone: Europe/Atlantis\n', '3:11 this is not a time zone (Europe/Vilnius)'],
    [
      'a password in the file',
      'mailbox: { address: a@b.c, imap: { host: h, password: hunter2 } }\n',
      '3:55 expected a map, found text → Accepted: {secret: text}.',
    ],
    ['a version of the future', 'version: 2\n', '3:10 expected 1'],
  ])('%s', async (_what, head, told) => {
    expect(await mistakesIn(withSteps('  - open: home', head))).toEqual([told]);
  });

  it('an address that is none, a store that is missing', async () => {
    expect(await mistakesIn('scenario: a\nstore: shop\nsteps: [{ open: home }]')).toEqual([
      '2:8 this is not an address of a store (https://…)',
    ]);
    expect((await mistakesIn('scenario: a\nsteps: [{ open: home }]'))[0]).toContain('"store" is missing');
    expect((await mistakesIn('scenario: a\nstore: "javascript:alert(1)"\nsteps: [{ open: home }]'))[0]).toContain(
      'not an address',
    );
  });

  it('no steps', async () => {
    expect((await mistakesIn('scenario: a\nstore: https://a.example'))[0]).toContain('"steps" is missing');
    expect((await mistakesIn('scenario: a\nstore: https://a.example\nsteps: []'))[0]).toContain('has no steps');
    expect((await mistakesIn('scenario: a\nstore: https://a.example\nsteps: home'))[0]).toContain(
      'expected a list of steps',
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty', '', 'the file is empty'],
    ['only a comment', '# nothing\n', 'the file is empty'],
    ['a list', '- a\n', 'a scenario is a map'],
    ['a word', 'hello', 'a scenario is a map'],
    ['binary', 'GIF89a\u0000\u0001', 'not a text file'],
    ['not UTF-8', 'scenario: caf\ufffd', 'not valid UTF-8'],
    ['too large', `# ${'x'.repeat(1_000_001)}`, 'too large'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'a file holds one document'],
    [
      'a tag',
      'scenario: !!js/function x\nstore: https://a.example\nsteps: [{ open: home }]',
      'tags such as !this are not accepted',
    ],
    ['YAML of another age', '%YAML 1.1\n---\nscenario: a', 'YAML 1.1 is not read here'],
    ['an open bracket', 'scenario: [a', 'end with a ]'],
    ['tabs', 'steps:\n\t- open: home', 'a tab is used for indentation'],
    [
      'an alias of nothing',
      'scenario: *name\nstore: https://a.example\nsteps: [{ open: home }]',
      'nothing is named &name above this line',
    ],
    [
      'an alias of itself',
      'scenario: a\nstore: https://a.example\nsteps: &s [{ search-for: { query: *s } }]',
      'nested deeper',
    ],
    ['nested without end', '['.repeat(5000), 'nested too deeply'],
  ])('%s', async (_what, text, told) => {
    expect((await mistakesIn(text)).join('\n')).toContain(told);
  });

  it('a duplicate key, beside the other mistakes', async () => {
    expect(await mistakesIn(withSteps('  - open: hom', 'device: phone\ndevice: tablet\n'))).toEqual([
      '4:1 the key "device" stands twice in this map',
      '6:11 expected one of home, cart, contact → Did you mean "home"?',
    ]);
  });

  it('an alias bomb, at once', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `  l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`,
    );
    const bomb = `scenario: a\nstore: https://a.example\npurpose:\n  l0: &l0 boom\n${levels.join('\n')}\nsteps: [{ open: home }]`;
    expect((await mistakesIn(bomb)).join('\n')).toContain('aliases (*name) multiply this file beyond reason');
  });

  it.each([
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'this is a directory, not a file'],
    ['EACCES', 'the file may not be read'],
  ])('%s', async (code, told) => {
    const readFile = async () => Promise.reject(Object.assign(new Error('x'), { code }));
    const result = await reading('', { text: undefined, readFile } as Parameters<typeof reading>[1]);
    expect('diagnostics' in result && result.diagnostics[0]).toMatchObject({
      file: 'shop.yaml',
      source: null,
      message: told.includes('may not') ? expect.stringContaining(told) : told,
    });
  });
});

it('all mistakes of a file are told at once, in its order', async () => {
  const text = `scenario: a
purpse: b
store: { url: "ftp://x", nme: q }
device: fone
steps:
  - serch-for: boots
  - add-to-cart: { quantity: 0 }
    wthin: 5s
`;
  const places = (await mistakesIn(text)).map((told) => told.split(' ')[0]);
  expect(places).toEqual(['2:1', '3:15', '3:26', '4:9', '6:5', '7:30', '8:5']);
});
