import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Faults } from '../../../src/demo/store/faults.ts';
import { type PracticeStore, startPracticeStore } from '../../../src/demo/store/start-practice-store.ts';
import { VisitFolder } from '../../../src/evidence/folder.ts';
import { Terminal } from '../terminal.ts';

const PATIENT_MS = 400_000;
let terminal: Terminal;
let store: PracticeStore | null = null;

beforeEach(async () => {
  terminal = await Terminal.open();
});
afterEach(async () => {
  await store?.close();
  store = null;
  await terminal.close();
});

async function draft(options: string[], faults: Partial<Faults> = {}) {
  store = await startPracticeStore({ faults });
  const said = await terminal.call(['draft', store.url, '-o', 'drafts/shop.yaml', '--no-account', ...options]);
  return { ...said, text: await readFile(path.join(terminal.folder, 'drafts/shop.yaml'), 'utf8') };
}

describe('a draft of the practice store', () => {
  it('replays: the same product, nothing healed, nothing ordered', { timeout: PATIENT_MS }, async () => {
    const { code, out, text } = await draft(['--check', '--json']);
    const told = JSON.parse(out);
    expect(told, out).toMatchObject({ file: path.join('drafts', 'shop.yaml'), deadEnd: null });
    expect(told.replay).toMatchObject({ replays: true, because: null, healed: [] });
    expect(code).toBe(0);
    expect(store?.orders()).toEqual([]);
    expect(text).toMatch(/- choose:\n +name: /);
    expect((await terminal.call(['validate', 'drafts/shop.yaml'])).code).toBe(0);
    // The draft names the address; how far it is from the home page is counted all the same.
    expect(text).toMatch(/pages:\n(.*\n)*? +faq: \//);
    const evidence = await new VisitFolder(told.replay.visit).readAll();
    const faq = evidence.find((each) => each.kind === 'sought' && each.pageKind === 'faq');
    expect(faq).toMatchObject({ found: true, clicks: 1 });
  });

  it('that lets nobody buy: written with a remark where it ended, and 4', { timeout: PATIENT_MS }, async () => {
    const { code, err, text } = await draft([], { noGuestCheckout: true });
    expect(code).toBe(4);
    expect(err).toContain('the purchase came to a dead end: ');
    expect(text).toMatch(/ # this did not work: .*\n {2}- check-out: guest/);
  });
});

describe('a draft that cannot be written troubles no store', () => {
  const shop = ['draft', 'http://127.0.0.1:9', '-o'];

  it('a file that is there: 2, and it stays as it is', async () => {
    await writeFile(path.join(terminal.folder, 'mine.yaml'), 'mine');
    const { code, err } = await terminal.call([...shop, 'mine.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('is there already');
    expect(err).toContain('--force');
    expect(await readFile(path.join(terminal.folder, 'mine.yaml'), 'utf8')).toBe('mine');
  });

  it('a folder: 2', async () => {
    const { code, err } = await terminal.call([...shop, '.', '--force']);
    expect(code).toBe(2);
    expect(err).toContain('is a folder');
  });

  it('a place where no file can be: 6', async () => {
    await writeFile(path.join(terminal.folder, 'file'), '');
    const { code, err } = await terminal.call([...shop, 'file/shop.yaml']);
    expect(code).toBe(6);
    expect(err).toContain('cannot write');
    expect(err).toContain('--output');
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written to: 6', async () => {
    const closed = path.join(terminal.folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o500);
    expect((await terminal.call([...shop, 'closed/shop.yaml'])).code).toBe(6);
  });
});
