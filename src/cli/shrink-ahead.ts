import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Paper } from '../browser/pictures/paper.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import { type Shrink, SMALL_ENOUGH_BYTES, THUMB_WIDTH_PX } from '../reporters/pictures.ts';

/** So many pictures are with the browser at a time: each stands in memory several times over meanwhile. */
const AT_ONCE = 3;

/** Makes pictures smaller when they are asked for; what was made of the same bytes before is given again. */
export function plainShrink(paper: Pick<Paper, 'shrink'>): Shrink {
  const made = new Map<string, ReturnType<Shrink>>();
  const inTurn = aFewAtOnce(AT_ONCE);
  return (picture, widthPx) => {
    const name = `${widthPx} ${createHash('sha1').update(picture).digest('base64')}`;
    const making = made.get(name) ?? inTurn(() => paper.shrink(picture, widthPx).catch(() => null));
    made.set(name, making);
    return making;
  };
}

/** Begins to make every picture of a visit as small as a report wants it, and gives what is ready when it is asked for. */
export async function shrinkAhead(folder: VisitFolder, paper: Pick<Paper, 'shrink'>): Promise<Shrink> {
  const shrink = plainShrink(paper);
  for (const name of await readdir(path.join(folder.evidencePath, 'screenshots')).catch(() => [] as string[])) {
    const picture = await folder.readAttachment(`screenshots/${name}`).catch(() => null);
    if (picture && picture.length > SMALL_ENOUGH_BYTES) void shrink(picture, THUMB_WIDTH_PX);
  }
  return shrink;
}

/** Runs what it is given, at most so many at a time, in the order in which it came. */
function aFewAtOnce(most: number): <Made>(make: () => Promise<Made>) => Promise<Made> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (make) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await make();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
