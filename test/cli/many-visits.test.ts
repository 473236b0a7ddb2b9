import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PracticeStore, startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { parseResult } from '../../src/result/read.ts';
import { freePort } from '../mailbox/dovecot.ts';
import { Terminal } from './terminal.ts';

const PATIENT_MS = 180_000;
let terminal: Terminal;
let stores: PracticeStore[];

beforeAll(async () => {
  stores = await Promise.all([startPracticeStore(), startPracticeStore()]);
});
afterAll(async () => void (await Promise.all(stores.map((store) => store.close()))));
beforeEach(async () => {
  terminal = await Terminal.open();
});
afterEach(() => terminal.close());

const write = (name: string, text: string) => writeFile(path.join(terminal.folder, name), text);
const look = (url: string, head = '') => `scenario: look\nstore: ${url}\n${head}steps:\n  - open: home\n`;

/** Every result below `reports/`, oldest first. */
async function results() {
  const reports = path.join(terminal.folder, 'reports');
  const files = (await readdir(reports, { recursive: true })).filter((name) => name.endsWith('result.json')).sort();
  return Promise.all(files.map(async (file) => parseResult(await readFile(path.join(reports, file), 'utf8'), file)));
}

describe('many visits in one call', () => {
  it('repeats each store in turn and tells medians with their interval', { timeout: PATIENT_MS }, async () => {
    await write('a.yaml', look(stores[0]?.url ?? ''));
    await write('b.yaml', look(stores[1]?.url ?? ''));
    const { code, out, err } = await terminal.call(['visit', 'a.yaml', 'b.yaml', '--repeat', '3', '--workers', '2']);
    expect(code, err).toBe(0);
    expect(out.match(/\d\/3/g)).toHaveLength(6);
    expect(out).toContain('3 of 3 repeats judged');
    const judged = await results();
    expect(judged).toHaveLength(6);
    for (const { repeats, visits } of judged) {
      expect(repeats?.visits).toHaveLength(3);
      expect(repeats?.visits).toContain(visits[0]?.id);
      const step = repeats?.figures.find(({ what }) => what === 'step');
      expect(step).toMatchObject({ n: 3, unit: 'ms', level: 0.75 });
      expect(step?.low).toBeLessThanOrEqual(step?.median ?? 0);
      expect(step?.high).toBeGreaterThanOrEqual(step?.median ?? 0);
      expect(visits[0]?.noiseMs).toEqual(expect.any(Number));
      expect(visits[0]?.lateShare).toEqual(expect.any(Number));
    }
  });

  it('one store that is down spoils no other visit', { timeout: PATIENT_MS }, async () => {
    await write('down.yaml', look(`http://127.0.0.1:${await freePort()}`));
    await write('up.yaml', look(stores[0]?.url ?? ''));
    const { code, out } = await terminal.call(['visit', 'down.yaml', 'up.yaml']);
    expect(code).toBe(3);
    expect(out).toMatch(/store-broke/);
    expect(out).toMatch(/done/);
    expect(await results()).toHaveLength(2);
  });

  it('plays every combination of a matrix', { timeout: PATIENT_MS }, async () => {
    await write('m.yaml', look(stores[0]?.url ?? '', 'matrix: { device: [desktop, phone], locale: [hu-HU] }\n'));
    const { code, err } = await terminal.call(['visit', 'm.yaml']);
    expect(code, err).toBe(0);
    const played = (await results()).map(({ visits }) => `${visits[0]?.device} ${visits[0]?.locale}`);
    expect(played.sort()).toEqual(['desktop hu-HU', 'phone hu-HU']);
  });

  it('lists what a shard would play: every visit in one part only', { timeout: PATIENT_MS }, async () => {
    const addresses = Array.from({ length: 9 }, (_, index) => `https://shop-${index}.example`);
    await write('stores.txt', `# all of them\n\n${addresses.join('\n')}\n`);
    const parts = await Promise.all(
      [1, 2, 3].map((part) =>
        terminal.call(['visit', '--from', 'stores.txt', '--shard', `${part}/3`, '--wave', 'w', '--list']),
      ),
    );
    const lists = parts.map(({ out }) => out.trim().split('\n'));
    expect(lists.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(new Set(lists.flat()).size).toBe(9);
  });

  it.each([
    [['--shard', '4/3', '--wave', 'w'], 'Write it like 2/5'],
    [['--shard', '1/3'], '--shard needs --wave'],
    [['--repeat', '0'], 'whole number'],
    [[], 'there is nothing to visit'],
  ])('refuses %j', async (flags, said) => {
    const targets = flags.length === 0 ? [] : ['https://shop.example'];
    const { code, err } = await terminal.call(['visit', ...targets, ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
