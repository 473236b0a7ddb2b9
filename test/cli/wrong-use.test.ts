import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Terminal } from './terminal.ts';

let terminal: Terminal;
beforeAll(async () => {
  terminal = await Terminal.open();
});
afterAll(() => terminal.close());

const HEAD = 'scenario: buy\nstore: http://127.0.0.1:9\n';

/** Writes the files and visits the first of them. */
async function visit(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(terminal.folder, name)), { recursive: true });
    await writeFile(path.join(terminal.folder, name), text);
  }
  return terminal.call(['visit', Object.keys(files)[0] ?? '']);
}

describe('words on the command line', () => {
  it.each([
    [['vist'], 'unknown command "vist"', 'Did you mean "visit"?'],
    [['visit'], 'there is nothing to visit', 'Name a scenario, an address'],
    [['visit', 'https://shop.example', '--plase-orders'], "unknown option '--plase-orders'", '--place-orders'],
    [['visit', 'https://shop.example', '--device', 'fridge'], 'fridge', 'desktop'],
    [['visit', 'https://'], 'https:// is not a web address', ''],
    [['visit', 'ftp://shop.example'], 'ftp://shop.example is not a web address', 'http:// and https://'],
    [['draft', 'shop.example'], 'shop.example is not a web address', 'https://'],
    [['visit', 'shop.example'], 'there is no file shop.example', 'https://shop.example'],
    [['visit', 'https://shop.example', '--payments', 'invoice'], 'both --payments and --max-total', '"80 EUR"'],
    [['visit', 'https://shop.example', '--payments', 'shells', '--max-total', '8 EUR'], 'shells', 'cash-on-delivery'],
    [['visit', 'https://shop.example', '--payments', 'invoice', '--max-total', 'much'], 'much', 'EUR'],
    [['visit', 'https://shop.example', '--input', 'store'], '--input store has no value', '--input name=value'],
    [['judge', 'nowhere'], 'nowhere holds no visit', 'reports/nowhere'],
    [['report', 'nowhere'], '"nowhere"', 'reports/nowhere'],
    [['collect', 'nowhere'], 'nowhere', 'visit.json'],
    [['collect', '--wait', 'long'], '--wait long is no time', '30m'],
    [['criteria', 'reply-tme'], 'reply-tme', 'reply-time'],
  ])('%j: 2, and what is right', async (argv, problem, remedy) => {
    const { code, out, err } = await terminal.call(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
  });

  it('no word at all: the help, and 2', async () => {
    const { code, out } = await terminal.call([]);
    expect(code).toBe(2);
    expect(out).toContain('Usage: mystery-shopper');
  });

  it('--help and --version are no mistakes', async () => {
    expect((await terminal.call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await terminal.call(['visit', '--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('--place-orders');
  });
});

describe('a scenario that cannot be played', () => {
  const bomb = [
    'a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${String.fromCharCode(97 + index)}`)
          .join(', ')}]`,
    ),
  ].join('\n');

  it.each<[string, Record<string, string>, string, string]>([
    [
      'an unknown verb',
      { 'verb.yaml': `${HEAD}steps:\n  - serch-for: boots\n` },
      'verb.yaml:4:5 unknown verb "serch-for"',
      'Did you mean "search-for"?',
    ],
    [
      'an unknown key',
      { 'key.yaml': `${HEAD}stpes: []\nsteps:\n  - open: home\n` },
      'key.yaml:3:1 unknown key',
      'steps',
    ],
    ['a wrong type', { 'type.yaml': `${HEAD}steps:\n  - set-quantity: many\n` }, 'type.yaml:4:19', 'number'],
    [
      'a key that stands twice',
      { 'twice.yaml': `${HEAD}store: http://127.0.0.1:10\nsteps:\n  - open: home\n` },
      'twice.yaml:3:1',
      'store',
    ],
    ['an alias bomb', { 'bomb.yaml': `${bomb}\n${HEAD}steps: *h\n` }, 'bomb.yaml', 'alias'],
    ['an empty file', { 'empty.yaml': '' }, 'empty.yaml', 'the file is empty'],
    ['a missing part', { 'part.yaml': `${HEAD}steps:\n  - use: guest-chekout\n` }, 'part.yaml:4', 'guest-chekout'],
    [
      'an input that is not set',
      { 'input.yaml': `needs: { what: }\n${HEAD}steps:\n  - search-for: \${what}\n` },
      'input.yaml:1:10 the input "what" is not set',
      '--input what=',
    ],
    [
      'a secret that is not set',
      { 'secret.yaml': `needs: { pin: { secret: SHOP_PIN } }\n${HEAD}steps:\n  - search-for: \${pin}\n` },
      'secret.yaml:1',
      'SHOP_PIN',
    ],
  ])('%s: 2, with its place', async (_, files, problem, remedy) => {
    const { code, out, err } = await visit(files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
    expect(err.length, 'a mistake is no book').toBeLessThan(4000);
  });

  it('a directory, and a file that is not there: 2', async () => {
    await mkdir(path.join(terminal.folder, 'directory'), { recursive: true });
    expect(await terminal.call(['visit', 'directory'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('directory, not a file'),
    });
    expect(await terminal.call(['visit', 'gone.yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no such file'),
    });
  });

  it('leaves no visit behind', async () => {
    await visit({ 'verb.yaml': `${HEAD}steps:\n  - serch-for: boots\n` });
    expect(await readdir(terminal.folder)).not.toContain('reports');
  });

  it('one of several: none is played', async () => {
    await writeFile(path.join(terminal.folder, 'good.yaml'), `${HEAD}steps:\n  - open: home\n`);
    await writeFile(path.join(terminal.folder, 'bad.yaml'), `${HEAD}steps:\n  - opn: home\n`);
    expect((await terminal.call(['visit', 'good.yaml', 'bad.yaml'])).code).toBe(2);
    expect(await readdir(terminal.folder)).not.toContain('reports');
  });
});
