import { describe, expect, it } from 'vitest';
import { mistakesIn, read, withSteps } from './reading.ts';

const search = `part: search\nneeds: { what: , shown: 3 }\nsteps:\n  - search-for: \${what}\n  - open-cart:\n    when: mailbox\n`;

describe('a part', () => {
  it('brings its steps, with the places of its own file', async () => {
    const scenario = await read(withSteps('  - open: home\n  - use: { part: search, with: { what: tent } }'), {
      files: { 'parts/search.yaml': search },
    });
    expect(scenario.steps.map((step) => [step.verb, step.args, step.at])).toEqual([
      ['open', 'home', { file: 'shop.yaml', line: 4, column: 5 }],
      ['search-for', 'tent', { file: 'parts/search.yaml', line: 4, column: 5 }],
      ['open-cart', undefined, { file: 'parts/search.yaml', line: 5, column: 5 }],
    ]);
  });

  it('sees only what it is given: inputs do not leak', async () => {
    const leaky = { 'parts/a.yaml': `needs: {}\nsteps: [{ search-for: "\${product}" }]` };
    expect(await mistakesIn(withSteps('  - use: a', 'needs: { product: boots }\n'), { files: leaky })).toEqual([
      'parts/a.yaml:2:24 unknown input "product" → Declare it: needs: { product: … }',
    ]);
  });

  it('is given the inputs of the file that uses it by name', async () => {
    const text = withSteps(
      `  - use: { part: search, with: { what: "big \${product}" } }`,
      'needs: { product: boots }\n',
    );
    expect((await read(text, { files: { 'parts/search.yaml': search } })).steps[0]?.args).toBe('big boots');
  });

  it('hands the condition of its `use` to each step', async () => {
    const text = withSteps(
      '  - use: { part: search, with: { what: tent } }\n    when: orders-allowed\n    optional: true',
    );
    const { steps } = await read(text, { files: { 'parts/search.yaml': search } });
    expect(steps.map((step) => step.when)).toEqual([
      [{ is: 'orders-allowed' }],
      [{ is: 'orders-allowed' }, { is: 'mailbox' }],
    ]);
    expect(steps.every((step) => step.optional)).toBe(true);
  });

  it('may be named by its path, and be a shipped one', async () => {
    const files = {
      'mine/a.yaml': 'steps: [{ open: home }]',
      '/shipped/parts/checkout.yaml': 'steps: [{ open: cart }]',
    };
    const scenario = await read(withSteps('  - use: mine/a.yaml\n  - use: checkout'), { files });
    expect(scenario.steps.map((step) => step.args)).toEqual(['home', 'cart']);
  });

  it('that is not there is told with every path that was tried', async () => {
    expect(await mistakesIn(withSteps('  - use: { part: pay }'))).toEqual([
      '4:18 the part "pay" is not there → Looked for: parts/pay.yaml, ../parts/pay.yaml, /shipped/parts/pay.yaml',
    ]);
  });

  it('must get what it needs, and nothing else', async () => {
    const files = { 'parts/search.yaml': search };
    expect(await mistakesIn(withSteps('  - use: { part: search, with: { wat: tent } }'), { files })).toEqual([
      '4:10 the part "search" needs "what" → Write: with: { what: … }',
      '4:34 parts/search.yaml has no input "wat" → Did you mean "what"?',
    ]);
  });

  it('that uses itself is refused', async () => {
    const files = { 'parts/a.yaml': 'steps: [{ use: b }]', 'parts/b.yaml': 'steps: [{ use: a }]' };
    const [mistake] = await mistakesIn(withSteps('  - use: a'), { files });
    expect(mistake).toContain('the part "a" uses itself → shop.yaml → parts/a.yaml → parts/b.yaml → parts/a.yaml');
  });

  it('cannot multiply a scenario without end', async () => {
    const tenTimes = (name: string) => `steps: [${Array(10).fill(`{ use: ${name} }`).join(', ')}]`;
    const files = {
      'parts/a.yaml': tenTimes('b'),
      'parts/b.yaml': tenTimes('c'),
      'parts/c.yaml': tenTimes('d'),
      'parts/d.yaml': 'steps: [{ open: home }, { open: home }]',
    };
    expect((await mistakesIn(withSteps('  - use: a'), { files }))[0]).toContain('too many steps');
  });

  it('has its mistakes told once, however often it is used', async () => {
    const files = { 'parts/a.yaml': 'stepz: []\nsteps: [{ opn: home }]' };
    expect(await mistakesIn(withSteps('  - use: a\n  - use: a'), { files })).toEqual([
      'parts/a.yaml:1:1 unknown key "stepz" → Did you mean "steps"?',
      'parts/a.yaml:2:11 unknown verb "opn" → Did you mean "open"?',
    ]);
  });
});
