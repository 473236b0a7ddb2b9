import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Paper } from '../browser/pictures/paper.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import { type Shrink, SMALL_ENOUGH_BYTES, THUMB_WIDTH_PX } from '../reporters/pictures.ts';

/** Makes pictures smaller when they are asked for. */
export function plainShrink(paper: Pick<Paper, 'shrink'>): Shrink {
  return (picture, widthPx) => paper.shrink(picture, widthPx).catch(() => null);
}

/** Begins to make every picture of a visit as small as a report wants it, and gives what is ready when it is asked for. */
export async function shrinkAhead(folder: VisitFolder, paper: Pick<Paper, 'shrink'>): Promise<Shrink> {
  const shrink = plainShrink(paper);
  const begun = new Map<string, ReturnType<Shrink>>();
  for (const name of await readdir(path.join(folder.evidencePath, 'screenshots')).catch(() => [] as string[])) {
    const picture = await folder.readAttachment(`screenshots/${name}`).catch(() => null);
    if (picture && picture.length > SMALL_ENOUGH_BYTES) begun.set(digestOf(picture), shrink(picture, THUMB_WIDTH_PX));
  }
  return (picture, widthPx) =>
    (widthPx === THUMB_WIDTH_PX ? begun.get(digestOf(picture)) : undefined) ?? shrink(picture, widthPx);
}

function digestOf(picture: Uint8Array): string {
  return createHash('sha1').update(picture).digest('base64');
}
