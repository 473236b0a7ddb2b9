import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aVisit } from './a-visit.ts';
import { type Dovecot, hasDovecot, NO_DOVECOT, startDovecot } from './dovecot.ts';
import { message } from './message.ts';

const PROGRAM = path.resolve('bin/mystery-shopper.js');

describe.skipIf(!hasDovecot)(`collect, killed${hasDovecot ? '' : `: ${NO_DOVECOT}`}`, () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.end());

  it('starts again where it was: nothing is lost, nothing counted twice', async () => {
    const folder = await aVisit('ms-killed', { mailbox: dovecot.settings });
    for (let index = 0; index < 40; index += 1) {
      await dovecot.deliver(
        message({ to: 'anna+ms-killed@mail.test', subject: `Order note ${index}`, body: 'Your order has shipped.' }),
      );
    }
    for (const after of [1, 8, 20]) await killedAfter(run(folder.path), folder.evidencePath, after);
    expect(await ended(run(folder.path))).toBe(0);
    const mails = (await folder.readAll()).filter((one) => one.kind === 'mail');
    expect(mails).toHaveLength(40);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(40);
  }, 120_000);

  function run(visit: string): ChildProcess {
    return spawn(process.execPath, [PROGRAM, 'collect', visit, '--quiet'], {
      stdio: 'ignore',
      env: { ...process.env, TEST_PASSWORD: 'secret' },
    });
  }
});

/** Kills the process as soon as so many mails are filed, or lets it end. */
async function killedAfter(child: ChildProcess, evidence: string, mails: number): Promise<void> {
  const gone = ended(child);
  while (child.exitCode === null && child.signalCode === null) {
    const filed = await readdir(path.join(evidence, 'records')).catch(() => [] as string[]);
    if (filed.filter((name) => name.startsWith('mail-')).length >= mails) child.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  await gone;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
  });
}
