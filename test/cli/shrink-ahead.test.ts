import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { plainShrink, shrinkAhead } from '../../src/cli/shrink-ahead.ts';
import { VisitFolder } from '../../src/evidence/folder.ts';

it('makes each large picture small once, before it is asked for', async () => {
  const place = await mkdtemp(path.join(tmpdir(), 'shrink-ahead-'));
  const folder = new VisitFolder(place);
  const [large, small] = [Buffer.alloc(40_000, 1), Buffer.alloc(100, 2)];
  await folder.attach('screenshots/001.jpg', large);
  await folder.attach('screenshots/002.jpg', small);
  const asked: number[] = [];
  const paper = {
    async shrink(picture: Uint8Array) {
      asked.push(picture.length);
      return Buffer.from('smaller');
    },
  };

  const shrink = await shrinkAhead(folder, paper);
  expect(asked).toEqual([40_000]);
  expect(await shrink(Buffer.from(large), 300)).toEqual(Buffer.from('smaller'));
  expect(asked).toEqual([40_000]);
  // Another width is another picture.
  await shrink(large, 600);
  expect(asked).toEqual([40_000, 40_000]);
  await rm(place, { recursive: true });
});

it('has the browser make a few at a time, and the same picture once', async () => {
  const waiting: (() => void)[] = [];
  const shrink = plainShrink({
    async shrink(picture: Uint8Array) {
      await new Promise<void>((go) => waiting.push(go));
      return picture.subarray(0, 1);
    },
  });
  const pictures = [1, 2, 3, 4, 4].map((filling) => Buffer.alloc(40_000, filling));
  const made = Promise.all(pictures.map((picture) => shrink(picture, 300)));
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  waiting[0]?.();
  await vi.waitFor(() => expect(waiting).toHaveLength(4));
  for (const go of waiting) go();
  expect((await made).map((small) => small?.[0])).toEqual([1, 2, 3, 4, 4]);
});
