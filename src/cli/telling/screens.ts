import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { visitOf } from '../../comparison/comparable.ts';
import { type ComparedScreens, SHOWN_STAGES, type StageScreen } from '../../comparison/screens.ts';
import type { Comparison } from '../../comparison/types.ts';
import type { Shrink } from '../../reporters/pictures.ts';
import type { AuditResult } from '../../result/schema.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { wireframeOf } from '../../snapshot/wireframe.ts';

/** A visit with its folder, as it is on disk and as the comparison shows it (the same, unless it is blind). */
export interface ShownVisit {
  folder: string;
  result: AuditResult;
  shown: AuditResult;
}

const WIDTH_PX = 240;
const LARGEST_BYTES = 30 * 1024;
const LARGEST_SUM_BYTES = 5 * 1024 * 1024;
/** With more stores than this only the stages that tell most are shown. */
const MANY_STORES = 12;
const FEW_STAGES = new Set(['home', 'product', 'checkout']);

/**
 * The pages of each store's newest visit side by side. Blind, each is drawn anew from where its elements stand, and a
 * page that cannot be drawn so is left out and counted: no pixel of a store's picture is used.
 */
export async function screensOf(
  comparison: Comparison,
  visits: ShownVisit[],
  shrink: Shrink | null,
): Promise<ComparedScreens> {
  const newest = comparison.stores.map((store) =>
    visits.findLast(({ shown }) => visitOf(shown) === store.visits.at(-1)?.id && shown.store.url === store.url),
  );
  const wanted = SHOWN_STAGES.filter(({ stage }) => newest.length <= MANY_STORES || FEW_STAGES.has(stage));
  const screens: ComparedScreens = { stages: [], missing: 0 };
  let room = LARGEST_SUM_BYTES;
  for (const { stage, pageKind } of wanted) {
    const cells: (StageScreen | null)[] = [];
    for (const visit of newest) {
      const page = visit && pageOf(visit.result, pageKind);
      const cell = !visit || !page ? null : await screenOf(visit, page, comparison.blind, room > 0 ? shrink : null);
      if (page && cell === null && comparison.blind) screens.missing++;
      if (cell !== null && 'picture' in cell) room -= cell.picture.length;
      cells.push(cell);
    }
    if (cells.some((cell) => cell !== null)) screens.stages.push({ stage, cells });
  }
  return screens;
}

interface Page {
  snapshot: string;
  screenshot: string | null;
}

/** The first page of a kind, with the screenshot of the same number. */
function pageOf({ evidence }: AuditResult, pageKind: string): Page | null {
  const pages = (wanted: string) =>
    evidence.filter(({ kind, file, title }) => kind === 'page' && file !== null && title.startsWith(`${wanted} page`));
  // After adding, many stores stay on the product's page: that is not what their cart looks like.
  const product = pages('product')[0]?.title.replace('product page', 'cart page');
  const page = pages(pageKind).find(({ title }) => title !== product) ?? pages(pageKind)[0];
  if (!page?.file) return null;
  const number = /(\d+)-[^/]*$/.exec(page.file)?.[1];
  const shot = evidence.find(({ kind, file }) => kind === 'screenshot' && file?.includes(`/${number}-`));
  return { snapshot: page.file, screenshot: shot?.file ?? null };
}

async function screenOf(
  { folder }: ShownVisit,
  page: Page,
  blind: boolean,
  shrink: Shrink | null,
): Promise<StageScreen | null> {
  if (blind) {
    const snapshot = await readSnapshot(folder, page.snapshot);
    const sketch = snapshot === null ? null : wireframeOf(snapshot);
    return sketch && { sketch };
  }
  if (page.screenshot === null || shrink === null) return null;
  const whole = await readInside(folder, page.screenshot);
  const small = whole && (await shrink(whole, WIDTH_PX));
  if (!small || small.length > LARGEST_BYTES) return null;
  return { picture: `data:image/jpeg;base64,${Buffer.from(small).toString('base64')}` };
}

async function readSnapshot(folder: string, file: string): Promise<Snapshot | null> {
  const packed = await readInside(folder, file);
  if (packed === null) return null;
  try {
    const snapshot: Snapshot = JSON.parse((await promisify(gunzip)(packed)).toString('utf8'));
    return Array.isArray(snapshot.nodes) ? snapshot : null;
  } catch {
    // A snapshot that cannot be read cannot be drawn.
    return null;
  }
}

/** Reads only inside the visit's folder, whatever a result names. */
async function readInside(folder: string, file: string): Promise<Buffer | null> {
  const whole = path.resolve(folder, file);
  if (!whole.startsWith(path.resolve(folder) + path.sep)) return null;
  return readFile(whole).catch(() => null);
}
