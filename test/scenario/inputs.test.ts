import { describe, expect, it } from 'vitest';
import { mistakesIn, read, withSteps } from './reading.ts';

const steps = '  - search-for: $' + '{product}';

describe('inputs', () => {
  it('have a default that the caller may replace', async () => {
    const text = withSteps(steps, 'needs: { product: walking boots }\n');
    expect((await read(text)).steps[0]?.args).toBe('walking boots');
    expect((await read(text, { inputs: { product: 'tent' } })).steps[0]?.args).toBe('tent');
  });

  it('are looked up within a longer text, and `$' + '${` stands for itself', async () => {
    const text = withSteps(`  - search-for: red \${product} for $\${price}`, 'needs: { product: boots }\n');
    expect((await read(text)).steps[0]?.args).toBe(`red boots for \${price}`);
  });

  it('stay text, whatever they look like', async () => {
    const text = withSteps(`  - search-for: \${product}`, 'needs: { product: 42 }\n');
    expect((await read(text)).steps[0]?.args).toBe('42');
  });

  it('are not looked up again in what was filled in', async () => {
    const text = withSteps(steps, 'needs: { product: , other: x }\n');
    expect((await read(text, { inputs: { product: `\${other}` } })).steps[0]?.args).toBe(`\${other}`);
  });

  it('may be the store itself', async () => {
    const text = `scenario: a\nneeds: { store: }\nstore: \${store}\nsteps: [{ open: home }]`;
    expect((await read(text, { inputs: { store: 'https://shop.example' } })).store.url).toBe('https://shop.example');
  });

  it('without a value are told at their declaration, once', async () => {
    const text = withSteps(`${steps}\n${steps}`, 'needs:\n  product:\n');
    expect(await mistakesIn(text)).toEqual([
      '4:3 the input "product" is not set → Give it a default, or --input product=…',
    ]);
  });

  it('that are not declared are told where they are looked up', async () => {
    expect(await mistakesIn(withSteps(`  - search-for: red \${prodct}`, 'needs: { product: boots }\n'))).toEqual([
      '5:21 unknown input "prodct" → Did you mean "product"?',
    ]);
    expect(await mistakesIn(withSteps(steps))).toEqual([
      `4:17 unknown input "product" → Declare it: needs: { product: … }`,
    ]);
  });

  it('are names, not code', async () => {
    const [mistake] = await mistakesIn(withSteps(`  - search-for: \${product + 1}`, 'needs: { product: boots }\n'));
    expect(mistake).toContain('is not a name');
    expect((await mistakesIn(withSteps(`  - search-for: "\${product"`, 'needs: { product: boots }\n')))[0]).toContain(
      'is not closed',
    );
  });

  it('that the scenario does not declare are refused', async () => {
    expect(await mistakesIn(withSteps(steps, 'needs: { product: boots }\n'), { inputs: { prodct: 'x' } })).toEqual([
      '1:1 shop.yaml has no input "prodct" → Did you mean "product"?',
    ]);
  });
});

describe('secrets', () => {
  const text = withSteps(
    `  - type: { text: "\${login}", into: { label: Password } }`,
    'needs: { login: { secret: SHOP_PASSWORD } }\n',
  );

  it('come from the environment and are remembered, to be masked', async () => {
    const scenario = await read(text, { env: { SHOP_PASSWORD: 'opensesame' } });
    expect(scenario.steps[0]?.args).toMatchObject({ text: 'opensesame' });
    expect(scenario.secrets).toEqual(['opensesame']);
  });

  it('that are not set are told by the name of their variable', async () => {
    expect(await mistakesIn(text)).toEqual([
      '3:10 the secret "login" is not set → Set the environment variable SHOP_PASSWORD.',
    ]);
  });

  it('cannot be given on the command line, nor have a default', async () => {
    expect((await mistakesIn(text, { env: { SHOP_PASSWORD: 'x' }, inputs: { login: 'y' } }))[0]).toContain(
      'is read from the environment only',
    );
    const [mistake] = await mistakesIn(withSteps('  - open: home', 'needs: { a: { secret: B, default: c } }\n'), {
      env: { B: 'x' },
    });
    expect(mistake).toContain('a secret has no default');
  });

  it('never stand in a message', async () => {
    const wrong = withSteps(
      `  - add-to-cart: { quantity: "\${login}" }`,
      'needs: { login: { secret: SHOP_PASSWORD } }\n',
    );
    const mistakes = await mistakesIn(wrong, { env: { SHOP_PASSWORD: 'opensesame' } });
    expect(mistakes).toHaveLength(1);
    expect(mistakes.join()).not.toContain('opensesame');
  });

  it('of the mailbox are only looked for', async () => {
    const head = 'mailbox: { address: a@b.example, imap: { host: h, password: { secret: PW } } }\n';
    expect(await mistakesIn(withSteps('  - open: home', head))).toEqual([
      "3:71 the mailbox's secret is not set → Set the environment variable PW.",
    ]);
  });
});
