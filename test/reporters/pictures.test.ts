import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPictures } from '../../src/reporters/pictures.ts';
import { logoFrom, writeReports } from '../../src/reporters/write.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { sampleResult } from '../golden/sample-result.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const large = (bytes: number) => Buffer.concat([JPEG, Buffer.alloc(bytes)]);
const first = 'screenshot-100';

function shots(count: number): AuditResult {
  const result = sampleResult();
  const [shot] = result.evidence.filter(({ kind }) => kind === 'screenshot');
  return {
    ...result,
    evidence: Array.from({ length: count }, (_, at) => ({
      ...shot,
      id: `screenshot-${100 + at}`,
      kind: 'screenshot',
      title: '',
      seenAt: '',
      url: null,
      file: `evidence/${at}.jpg`,
    })),
  };
}

describe('pictures of a report', () => {
  it('are put into the page while they are small, and linked', async () => {
    const pictures = await loadPictures(shots(1), 'visit/', async () => JPEG, null);
    expect(pictures.get(first)).toEqual({
      dataUri: `data:image/jpeg;base64,${JPEG.toString('base64')}`,
      href: 'visit/evidence/0.jpg',
    });
  });

  it('are scaled down when they are large, and only linked when that cannot be done', async () => {
    const scaled = await loadPictures(
      shots(1),
      '',
      async () => large(200_000),
      async () => JPEG,
    );
    expect(scaled.get(first)?.dataUri).toContain('base64');
    const linked = await loadPictures(
      shots(1),
      '',
      async () => large(200_000),
      async () => null,
    );
    expect(linked.get(first)).toEqual({ dataUri: null, href: 'evidence/0.jpg' });
  });

  it('stay within five megabytes together', async () => {
    const pictures = await loadPictures(shots(300), '', async () => large(30_000), null);
    const embedded = [...pictures.values()].filter(({ dataUri }) => dataUri !== null).length;
    expect(embedded).toBeGreaterThan(150);
    expect(embedded * 30_000).toBeLessThan(5 * 1024 * 1024);
    expect(pictures.size).toBe(300);
  });

  it('are left out when the file is gone, and never taken for a picture by their name', async () => {
    expect((await loadPictures(shots(1), '', async () => null, null)).size).toBe(0);
    const markup = await loadPictures(shots(1), '', async () => Buffer.from('<svg onload=1>'), null);
    expect(markup.get(first)?.dataUri).toBeNull();
  });
});

describe('writing reports', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ms-write-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads pictures only inside the visit’s folder', async () => {
    const visit = path.join(folder, 'visit');
    await mkdir(path.join(visit, 'evidence'), { recursive: true });
    await writeFile(path.join(folder, 'outside.jpg'), JPEG);
    await writeFile(path.join(visit, 'evidence', '0.jpg'), JPEG);
    const result = shots(2);
    const evidence = result.evidence.map((piece, at) => (at === 1 ? { ...piece, file: '../outside.jpg' } : piece));
    const steps = result.steps.slice(0, 1).map((step) => ({ ...step, screenshots: evidence.map(({ id }) => id) }));
    const [file] = await writeReports({
      result: { ...result, evidence, steps },
      visitFolder: visit,
      formats: ['html'],
    });
    const page = await readFile(file ?? '', 'utf8');
    expect(page.match(/<img /g)).toHaveLength(1);
    expect(page).not.toContain('href="../');
  });

  it('takes a logo from a picture file and refuses anything else', async () => {
    await writeFile(path.join(folder, 'logo.png'), JPEG);
    expect(await logoFrom(path.join(folder, 'logo.png'))).toMatch(/^data:image\/png;base64,/);
    await expect(logoFrom(path.join(folder, 'logo.html'))).rejects.toMatchObject({ kind: 'usage' });
    await expect(logoFrom(path.join(folder, 'none.png'))).rejects.toMatchObject({ kind: 'usage' });
  });
});
