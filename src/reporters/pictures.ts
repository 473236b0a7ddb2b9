import type { AuditResult } from '../result/schema.ts';
import { fileAddress } from './html/escape.ts';
import type { Picture } from './types.ts';

/** Reads a file of the visit; null when it is not there. The path is relative to the visit's folder. */
export type ReadEvidenceFile = (file: string) => Promise<Uint8Array | null>;

/** Makes a picture smaller, or says with null that it cannot. */
export type Shrink = (picture: Uint8Array, widthPx: number) => Promise<Uint8Array | null>;

/** How wide pictures stand in a page, px. */
export const THUMB_WIDTH_PX = 300;
/** A picture that weighs no more goes into a page as it is. */
export const SMALL_ENOUGH_BYTES = 16 * 1024;
const LARGEST_THUMB_BYTES = 40 * 1024;
/** All thumbnails of a report together: above this a page takes long to open, and the rest is only linked. */
const LARGEST_SUM_BYTES = 5 * 1024 * 1024;

/**
 * The screenshots for a page: scaled down and put into it while they are small, linked as files beside it. What cannot
 * be read is left out; what is too large is only linked.
 */
export async function loadPictures(
  result: AuditResult,
  base: string | null,
  read: ReadEvidenceFile,
  shrink: Shrink | null,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  let sum = 0;
  const shots = result.evidence.flatMap(({ id, kind, file }) =>
    kind === 'screenshot' && file !== null ? [{ id, file }] : [],
  );
  // All at once: one after the other the browser would mostly wait for the next.
  const thumbs = await Promise.all(
    shots.map(async ({ file }) => {
      const whole = await read(file);
      return whole === null ? 'unread' : thumbOf(whole, shrink);
    }),
  );
  for (const [index, { id, file }] of shots.entries()) {
    const href = base === null ? null : fileAddress(base, file);
    const thumb = thumbs[index] ?? null;
    if (thumb === 'unread') continue;
    const fits = thumb !== null && sum + thumb.length <= LARGEST_SUM_BYTES;
    if (fits) sum += thumb.length;
    const dataUri = fits ? `data:${mediaType(thumb)};base64,${Buffer.from(thumb).toString('base64')}` : null;
    if (dataUri !== null || href !== null) pictures.set(id, { dataUri, href });
  }
  return pictures;
}

async function thumbOf(whole: Uint8Array, shrink: Shrink | null): Promise<Uint8Array | null> {
  const small = whole.length <= SMALL_ENOUGH_BYTES ? whole : ((await shrink?.(whole, THUMB_WIDTH_PX)) ?? whole);
  return small.length <= LARGEST_THUMB_BYTES && mediaType(small) !== null ? small : null;
}

/** From the first bytes, never from the name: what is not a picture is not put into a page. */
function mediaType(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xd8 && third === 0xff) return 'image/jpeg';
  if (first === 0x89 && second === 0x50 && third === 0x4e) return 'image/png';
  if (first === 0x52 && second === 0x49 && bytes[8] === 0x57) return 'image/webp';
  return null;
}
