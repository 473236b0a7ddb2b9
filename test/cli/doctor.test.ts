import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailboxFindings } from '../../src/cli/doctor/mailbox.ts';
import { examineNode } from '../../src/cli/doctor/node.ts';
import { run } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shopper-doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function doctor(...words: string[]) {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const out = { write, isTTY: false, columns: 80 };
  const world: World = {
    argv: ['doctor', ...words],
    env: process.env,
    cwd: folder,
    stdout: out,
    stderr: { ...out, write: () => undefined },
    stdin: process.stdin,
    now: () => new Date(),
    signal: new AbortController().signal,
    paint: { out: new Chalk({ level: 0 }), err: new Chalk({ level: 0 }) },
    unicode: true,
    quiet: true,
  };
  return { code: await run(world), written };
}

describe('doctor', () => {
  it('examines the machine and says that all is well', async () => {
    const { code, written } = await doctor('--json');
    const { findings } = JSON.parse(written);
    expect(findings.map(({ part, state }: { part: string; state: string }) => `${part}: ${state}`)).toEqual([
      'Node: well',
      'Reports: well',
      'Browser: well',
      expect.stringMatching(/^Clock: /),
      'Mailbox: not set',
    ]);
    expect([0, 6]).toContain(code);
    expect(await readdir(path.join(folder, 'reports'))).toEqual([]);
  });

  it('says what to do when the browser is missing, and ends with 6', async () => {
    const { code, written } = await doctor('--browser', '/nowhere/chromium', '--no-mailbox');
    expect(code).toBe(6);
    expect(written).toContain('ill      Browser: there is no browser at /nowhere/chromium');
    expect(written).toContain('→ Give the path of Chromium, Chrome or Edge in --browser');
  });

  it('says so when visits cannot be written', async () => {
    await writeFile(path.join(folder, 'a-file'), '');
    const { code, written } = await doctor('--out', 'a-file', '--no-mailbox', '--browser', '/nowhere/chromium');
    expect(code).toBe(6);
    expect(written).toMatch(/ill {6}Reports: .*a-file cannot be written/);
  });
});

it('an old Node is told with the version that is wanted', () => {
  expect(examineNode('18.20.4')).toMatchObject({ state: 'ill', says: '18.20.4 is older than 20.19' });
  expect(examineNode('20.19.0').state).toBe('well');
  expect(examineNode('24.1.0').state).toBe('well');
});

it('a mailbox is well only when it let us in and nothing was wrong', () => {
  const report = { loggedIn: true, folders: [], idle: true, roundTrip: null, skew: null, problems: [] };
  expect(mailboxFindings(report)).toMatchObject([{ state: 'well' }]);
  const refused = {
    ...report,
    loggedIn: false,
    problems: [{ problem: 'the password was refused', remedy: 'Set MAIL_PASSWORD.' }],
  };
  expect(mailboxFindings(refused)).toEqual([
    { part: 'Mailbox', state: 'ill', says: 'the password was refused', remedy: 'Set MAIL_PASSWORD.' },
  ]);
});
