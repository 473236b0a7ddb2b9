import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { diskOf } from '../scenario/reading.ts';

const NAME = 'mystery-shopper.config.yaml';

/** Reads the config as from /home/anna/shops. */
function config(files: Record<string, string>, env: Record<string, string> = {}, file?: string) {
  return readConfig({ cwd: '/home/anna/shops', env, readFile: diskOf(files), ...(file === undefined ? {} : { file }) });
}

const full = `mailbox:
  address: anna+{tag}@example.org
  imap: { host: mail.example.org, user: anna, password: { secret: PW } }
reports: ../visits
browser: { endpoint: [ws://a:1, ws://b:2] }
edition: "2014"
gates: { min-score: 70, min-chapter: { checkout: 50 }, must-have: [17], max: { reply-time: 24h }, no-regress: last.json, allow-unmeasured: true }
report: { formats: [html, junit], language: hu, branding: { logo: logo.svg, title: Audit } }
shopper: { first-name: Anna }
identify: audit by example.org
webhook: { secret: HOOK }
`;

describe('the config file', () => {
  it('is looked for upwards from the working directory', async () => {
    const { from } = await config({ [`/home/anna/${NAME}`]: 'edition: "2014"', [`/home/${NAME}`]: 'edition: "2008"' });
    expect(from).toBe(`/home/anna/${NAME}`);
  });

  it('may be absent: nothing is set then', async () => {
    const { config: nothing, from } = await config({});
    expect(from).toBeNull();
    expect(nothing).toMatchObject({
      mailbox: null,
      reports: null,
      edition: null,
      browser: { path: null, endpoints: [] },
      webhook: null,
    });
    expect(nothing.gates).toEqual({
      minScore: null,
      minChapter: {},
      mustHave: null,
      max: {},
      noRegress: false,
      allowUnmeasured: false,
    });
  });

  it('sets everything, with paths from its own folder', async () => {
    const { config: set } = await config({ [`/home/anna/${NAME}`]: full }, { PW: 'p', HOOK: 'https://hook.example/x' });
    expect(set.reports).toBe('/home/visits');
    expect(set.browser.endpoints).toEqual(['ws://a:1', 'ws://b:2']);
    expect(set.gates).toEqual({
      minScore: 70,
      minChapter: { checkout: 50 },
      mustHave: [17],
      max: { 'reply-time': '24h' },
      noRegress: '/home/anna/last.json',
      allowUnmeasured: true,
    });
    expect(set.report).toEqual({
      formats: ['html', 'junit'],
      language: 'hu',
      branding: { logo: '/home/anna/logo.svg', title: 'Audit', summary: null },
    });
    expect(set.shopper).toEqual({ firstName: 'Anna' });
    expect(set.secrets).toEqual(['p', 'https://hook.example/x']);
  });

  it('may be JSON', async () => {
    const { config: set } = await config({
      '/home/anna/shops/mystery-shopper.config.json': '{\n\t"edition": "2014"\n}',
    });
    expect(set.edition).toBe('2014');
  });

  it('that is named must be there', async () => {
    await expect(config({}, {}, 'mine.yaml')).rejects.toMatchObject({
      kind: 'usage',
      message: 'the config file mine.yaml: there is no such file',
    });
  });

  it('stands alone in its folder', async () => {
    const two = { [`/home/anna/${NAME}`]: 'edition: a', '/home/anna/mystery-shopper.config.json': '{}' };
    await expect(config(two)).rejects.toMatchObject({ kind: 'usage', message: 'two config files in /home/anna' });
  });

  it.each([
    ['an unknown key', 'reprots: a', `/home/anna/${NAME}:1:1 unknown key "reprots"`],
    ['an unknown format', 'report: { formats: [htm] }', ':1:21 expected one of terminal, html'],
    ['a fraction as a score', 'gates: { min-score: 0.7 }', ':1:21 a score is 0 to 100, not a fraction'],
    ['a password', 'mailbox: { address: a@b.c, imap: { host: h, password: x } }', ':1:55 expected a map, found text'],
    ['nothing', '', 'the file is empty'],
  ])('with %s is refused, with the place', async (_what, text, told) => {
    await expect(config({ [`/home/anna/${NAME}`]: text })).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining(told),
    });
  });

  it('has the secret of its webhook set', async () => {
    await expect(config({ [`/home/anna/${NAME}`]: 'webhook: { secret: HOOK }' })).rejects.toMatchObject({
      remedy: 'Set the environment variable HOOK.',
    });
  });
});

describe('the environment', () => {
  it('goes before the file', async () => {
    const { config: set } = await config(
      { [`/home/anna/${NAME}`]: full },
      {
        PW: 'p',
        HOOK: 'https://hook.example/x',
        MYSTERY_SHOPPER_REPORTS: 'here',
        MYSTERY_SHOPPER_EDITION: '2008',
        MYSTERY_SHOPPER_ADDRESS: 'eve@example.org',
      },
    );
    expect(set.reports).toBe('/home/anna/shops/here');
    expect(set.edition).toBe('2008');
    expect(set.mailbox).toMatchObject({
      address: 'eve@example.org',
      imap: { host: 'mail.example.org', password: { secret: 'PW' } },
    });
  });

  it('alone makes a mailbox', async () => {
    const { config: set } = await config(
      {},
      {
        MYSTERY_SHOPPER_ADDRESS: 'anna+{tag}@example.org',
        MYSTERY_SHOPPER_IMAP: 'imaps://anna%40example.org@mail.example.org:1993',
        MYSTERY_SHOPPER_IMAP_PASSWORD: 'p',
        MYSTERY_SHOPPER_SMTP: 'smtp://anna@mail.example.org:587',
      },
    );
    expect(set.mailbox).toEqual({
      address: 'anna+{tag}@example.org',
      imap: {
        host: 'mail.example.org',
        port: 1993,
        security: 'tls',
        user: 'anna@example.org',
        password: { secret: 'MYSTERY_SHOPPER_IMAP_PASSWORD' },
      },
      smtp: {
        host: 'mail.example.org',
        port: 587,
        security: 'starttls',
        user: 'anna',
        password: { secret: 'MYSTERY_SHOPPER_IMAP_PASSWORD' },
      },
    });
    expect(set.secrets).toEqual(['p']);
  });

  it('needs no encryption nor login on this machine itself', async () => {
    const { config: set } = await config(
      {},
      {
        MYSTERY_SHOPPER_IMAP: 'imap://anna%40example.org@127.0.0.1:1143',
        MYSTERY_SHOPPER_SMTP: 'smtp://localhost:1025',
      },
    );
    expect(set.mailbox?.imap.security).toBe('none');
    expect(set.mailbox?.address).toBe('anna@example.org');
    expect(set.mailbox?.smtp).toEqual({ host: 'localhost', port: 1025, security: 'none' });
  });

  it.each([
    [
      'a password in the address',
      { MYSTERY_SHOPPER_IMAP: 'imaps://a:hunter2@h' },
      'MYSTERY_SHOPPER_IMAP must not hold the password',
    ],
    [
      'no address of a server',
      { MYSTERY_SHOPPER_IMAP: 'mail.example.org' },
      'MYSTERY_SHOPPER_IMAP is not an address of a mail server',
    ],
    [
      'another protocol',
      { MYSTERY_SHOPPER_IMAP: 'https://mail.example.org' },
      'MYSTERY_SHOPPER_IMAP is not an address of a mail server',
    ],
    ['an address without a server', { MYSTERY_SHOPPER_ADDRESS: 'a@b.c' }, 'the mailbox has no IMAP server'],
    ['a server without an address', { MYSTERY_SHOPPER_IMAP: 'imaps://anna@h' }, 'the mailbox has no address'],
  ])('with %s is refused', async (_what, env, told) => {
    await expect(config({}, env)).rejects.toMatchObject({ kind: 'usage', message: told });
  });
});
