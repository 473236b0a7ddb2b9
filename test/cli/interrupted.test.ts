import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PracticeStore, startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { Terminal } from './terminal.ts';

const PATIENT_MS = 180_000;
const PROGRAM = path.join(import.meta.dirname, '../../bin/mystery-shopper.js');
let terminal: Terminal;
let store: PracticeStore;

beforeEach(async () => {
  terminal = await Terminal.open();
  store = await startPracticeStore();
  const steps = [
    'open: home',
    'search-for: mug',
    'choose',
    'add-to-cart',
    'open-cart',
    'check-out: guest',
    'give-address',
  ];
  await writeFile(
    path.join(terminal.folder, 'buy.yaml'),
    `scenario: buy\nstore: ${store.url}\nsteps:\n${steps.map((step) => `  - ${step}\n`).join('')}`,
  );
});
afterEach(async () => {
  await store.close();
  await terminal.close();
});

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  err: string;
}

/** Starts the visit as a process of its own and does something to it once it has said `word`. */
function visitUntil(word: string, then: (child: ChildProcess) => void): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, 'visit', 'buy.yaml'], {
    cwd: terminal.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that a killed visit's browser can be cleared away too.
    detached: true,
  });
  let err = '';
  let done = false;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      if (done || !err.includes(word)) return;
      done = true;
      then(child);
    });
    child.on('close', (code, signal) => resolve({ code, signal, err }));
  });
}

describe('Ctrl-C in the middle of a visit', () => {
  it('ends it with 130, and what was seen is kept, judged and reported', { timeout: PATIENT_MS }, async () => {
    const { code, err } = await visitUntil('reached: product', (child) => child.kill('SIGINT'));
    expect(code, err).toBe(130);
    const { visit, result, records } = await terminal.visit();
    expect(visit).toMatchObject({ outcome: 'interrupted', state: 'closed' });
    expect(visit.endedAt).not.toBeNull();
    expect(records.some((name) => name.startsWith('page-'))).toBe(true);
    const reached = result?.stages.filter((stage) => stage.reached).map((stage) => stage.id);
    expect(reached).toEqual(expect.arrayContaining(['home', 'search', 'product']));
    expect(reached).not.toContain('checkout');
  });
});

describe('a visit that was killed', () => {
  it('has left evidence that can still be judged and reported', { timeout: PATIENT_MS }, async () => {
    const { signal } = await visitUntil('reached: product', ({ pid }) => pid && process.kill(-pid, 'SIGKILL'));
    expect(signal).toBe('SIGKILL');
    const { path: folder, visit } = await terminal.visit();
    expect(visit).toMatchObject({ state: 'playing', outcome: null });

    const judged = await terminal.call(['judge', folder, '--json']);
    expect(judged.code, judged.err).toBe(0);
    const result = JSON.parse(judged.out);
    const stages: { id: string; reached: boolean }[] = result.stages;
    expect(stages.filter((stage) => stage.reached).map((stage) => stage.id)).toContain('search');
    const reported = await terminal.call(['report', folder, '--format', 'markdown']);
    expect(reported.code, reported.err).toBe(0);
    expect(reported.out).toContain('Returns policy');
  });
});
