import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MailWorld, startMailWorld } from '../../src/demo/mail/start-mail-world.ts';
import { type PracticeStore, startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { freePort } from '../mailbox/dovecot.ts';
import { Terminal } from './terminal.ts';
import { fileWaitingVisit } from './waiting-visit.ts';

const PATIENT_MS = 120_000;
let terminal: Terminal;
let store: PracticeStore;

beforeAll(async () => {
  store = await startPracticeStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  terminal = await Terminal.open();
});
afterEach(() => terminal.close());

const write = (name: string, text: string) => writeFile(path.join(terminal.folder, name), text);
const look = () => write('look.yaml', `scenario: look\nstore: ${store.url}\nsteps:\n  - open: home\n`);

describe('a machine that is not ready: 6, and what to do', () => {
  it('no browser', { timeout: PATIENT_MS }, async () => {
    await look();
    const { code, err } = await terminal.call(['visit', 'look.yaml', '--browser', '/nowhere/chromium']);
    expect(code).toBe(6);
    expect(err).toContain('there is no browser at /nowhere/chromium');
    expect(err).toContain('--browser');
    expect((await terminal.visit()).visit).toMatchObject({ state: 'closed', outcome: 'environment' });
  });

  it('nobody at the endpoint of a browser elsewhere', { timeout: PATIENT_MS }, async () => {
    await look();
    const endpoint = `http://127.0.0.1:${await freePort()}`;
    const { code, err } = await terminal.call(['visit', 'look.yaml', '--browser-endpoint', endpoint]);
    expect(code).toBe(6);
    expect(err).toContain(endpoint);
  });

  it('a reports folder that cannot be written', { timeout: PATIENT_MS }, async () => {
    await look();
    await write('taken', 'a file, not a folder');
    // Nobody can write into /sys, root included.
    for (const folder of process.platform === 'linux' ? ['taken', '/sys/reports'] : ['taken']) {
      const { code, err } = await terminal.call(['visit', 'look.yaml', '--reports', folder]);
      expect(code, folder).toBe(6);
      expect(err).toContain(`cannot write ${path.resolve(terminal.folder, folder)}`);
      expect(err).toContain('--reports');
    }
  });
});

describe('a mailbox that lets nobody in', () => {
  let mail: MailWorld;
  beforeAll(async () => {
    mail = await startMailWorld({ address: 'anna@home.example', password: 'right' });
  });
  afterAll(() => mail.close());

  /** A visit that awaits an answer in the mailbox, without a browser. */
  async function awaiting(imap: { host: string; port: number; security?: string }): Promise<void> {
    await write(
      'mystery-shopper.config.yaml',
      [
        'mailbox:',
        '  address: anna+{tag}@home.example',
        `  imap: { host: ${imap.host}, port: ${imap.port}, security: ${imap.security ?? 'none'}, user: anna@home.example, password: { secret: MAIL_PASSWORD } }`,
      ].join('\n'),
    );
    await fileWaitingVisit(path.join(terminal.folder, 'reports'));
  }

  it('refuses the password', { timeout: PATIENT_MS }, async () => {
    await awaiting(mail.imap);
    const { code, err } = await terminal.call(['collect'], { env: { MAIL_PASSWORD: 'wrong-password' } });
    expect(code).toBe(6);
    expect(err).toMatch(/refused the login of anna@home\.example/);
    expect(err).toContain('MAIL_PASSWORD');
    expect(err).not.toContain('wrong-password');
  });

  it('does not exist', { timeout: PATIENT_MS }, async () => {
    await awaiting({ host: 'mail.shop.invalid', port: 993, security: 'tls' });
    const { code, err } = await terminal.call(['collect'], { env: { MAIL_PASSWORD: 'right' } });
    expect(code).toBe(6);
    expect(err).toContain('mail server mail.shop.invalid not found');
  });

  it('has nobody at its port', { timeout: PATIENT_MS }, async () => {
    await awaiting({ host: '127.0.0.1', port: await freePort() });
    const { code, err } = await terminal.call(['collect'], { env: { MAIL_PASSWORD: 'right' } });
    expect(code).toBe(6);
    expect(err).toContain('nobody answers at 127.0.0.1');
  });

  it('has a password that was not told', { timeout: PATIENT_MS }, async () => {
    await awaiting(mail.imap);
    const { code, err } = await terminal.call(['collect']);
    expect(code).toBe(6);
    expect(err).toContain('MAIL_PASSWORD');
  });

  it('and the right password gets in', { timeout: PATIENT_MS }, async () => {
    await awaiting(mail.imap);
    const { code, out } = await terminal.call(['collect'], { env: { MAIL_PASSWORD: 'right' } });
    expect(code).toBe(0);
    expect(out).toContain('0 new mails; awaited: answer until');
  });
});
