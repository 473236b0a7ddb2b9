import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyManifest, writeManifest } from '../../src/evidence/manifest.ts';
import { visitOnDisk } from '../judging/visit-on-disk.ts';

let visit: Awaited<ReturnType<typeof visitOnDisk>>;
beforeEach(async () => {
  visit = await visitOnDisk();
});
afterEach(() => visit.remove());

const inEvidence = (name: string) => path.join(visit.folder.evidencePath, name);

describe('the manifest of the evidence', () => {
  it('finds evidence as it was filed', async () => {
    expect(await verifyManifest(visit.folder)).toEqual({ unchanged: 9, changed: [], missing: [], unlisted: [] });
  });

  it('names each file that was changed by a byte, is missing, or was slipped in', async () => {
    await writeFile(inEvidence('mails/1.eml'), 'x');
    await rm(inEvidence('pages/home.json.gz'));
    await writeFile(inEvidence('records/order-099.json'), '{}');
    expect(await verifyManifest(visit.folder)).toEqual({
      unchanged: 7,
      changed: ['mails/1.eml'],
      missing: ['pages/home.json.gz'],
      unlisted: ['records/order-099.json'],
    });
  });

  it('a later act lists what is new and does not cover up what was changed', async () => {
    await writeFile(inEvidence('mails/1.eml'), 'x');
    await visit.folder.attach('mails/2.eml', 'new');
    await writeManifest(visit.folder);
    expect(await verifyManifest(visit.folder)).toMatchObject({ changed: ['mails/1.eml'], unlisted: [] });
  });

  it('a visit without one cannot be verified', async () => {
    await rm(inEvidence('manifest.json'));
    await expect(verifyManifest(visit.folder)).rejects.toThrow(/has no manifest/);
  });
});
