import { fold } from '../../shared/text.ts';
import { regionOf } from '../../snapshot/regions.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read, readData } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { otherGoods } from './other-goods.ts';
import type { ProductArea } from './product-area.ts';
import type { ProductData } from './product-data.ts';

const SMALLEST_PX = 40;
const NOT_PRODUCT =
  /payment|mastercard|paypal|logo|icon|sprite|badge|avatar|trust|banner|(?<![a-z])(?:visa|flags?|stars?|seals?)(?![a-z])|spinner|(?<!gallery-)placeholder|no-?image/i;

/** How many different pictures the product has; a thumbnail and its large picture are one. */
export function images(page: PageText, area: ProductArea | null, data: ProductData | null): Read<number> | null {
  if (!area) return null;
  const others = otherGoods(page, area);
  const pictures = page.snapshot.nodes
    .slice(area.from, area.until)
    .filter((node) => isPicture(page, node) && !others.some((box) => node.ref > box.ref && node.ref < box.end));
  const bare = pictures.flatMap((node) => bareNumber(node.attrs.src ?? '') ?? []);
  // A thumbnail that is called by a number alone is the picture in the folder of that number.
  const distinct = pictures.filter(
    (node) => !(bareNumber(node.attrs.src ?? '') === null && bare.includes(folderNumber(node.attrs.src ?? '') ?? '')),
  );
  const names = namesOf(distinct.map((node) => node.attrs.src ?? ''));
  const first = pictures[0];
  // Where a script has yet to fill the gallery the one picture stands in for all of them.
  if (first && !(pictures.length === 1 && /placeholder/i.test(first.attrs.class ?? '')))
    return read(
      page,
      names.size,
      first.ref,
      pictures
        .slice(0, 4)
        .map((node) => node.name || fileName(node.attrs.src ?? ''))
        .join(' · '),
    );
  return data && data.images > 0 ? readData(data.images, `${data.images} images`, 'json-ld Product.image') : null;
}

/** `lamp-a_80.jpg` beside `lamp-a.jpg`: two digits that could count pictures are a size where the picture without them is there. */
function namesOf(addresses: string[]): Set<string> {
  const names = new Set(addresses.map(pictureName));
  const isThumbnail = (name: string) => {
    const bare = name.replace(/[-_](?:[4-9]\d|\d{3})(?:px)?(?=\.\w+$)/i, '');
    return bare !== name && names.has(bare);
  };
  return new Set([...names].filter((name) => !isThumbnail(name)));
}

function isPicture(page: PageText, node: SnapshotNode): boolean {
  if (node.tag !== 'img' || !node.attrs.src || regionOf(page.snapshot, node.ref) !== 'main') return false;
  // A picture that failed to load shrinks to its words; its attributes still say how large it is meant.
  const width = Math.max(node.rect[2], Number(node.attrs.width) || 0);
  const height = Math.max(node.rect[3], Number(node.attrs.height) || 0);
  const large = node.state?.unloaded
    ? isMeantLarge(page, node)
    : node.visible
      ? width >= SMALLEST_PX && height >= SMALLEST_PX
      : inGallery(page, node);
  if (!large || NOT_PRODUCT.test(`${node.attrs.class ?? ''} ${fileName(node.attrs.src)}`)) return false;
  return !page.blocks.some(
    (block) =>
      block.heads &&
      block.ref < node.ref &&
      (page.snapshot.nodes[block.ref]?.tag ?? '') !== 'h1' &&
      saysAny(fold(block.text), page.words.product.reviews) &&
      sectionHolds(page, block.ref, node.ref),
  );
}

/** Of a picture that did not load only its attributes and its place tell whether it is one to look at. */
function isMeantLarge(page: PageText, node: SnapshotNode): boolean {
  const told = [node.attrs.width, node.attrs.height].map(Number).filter((size) => size > 0);
  const parent = page.snapshot.nodes[node.parent];
  return (
    told.every((size) => size >= SMALLEST_PX) &&
    (node.visible || parent?.visible === true || inGallery(page, node) || opensPicture(parent))
  );
}

/** A link to a picture file around it: what the shopper presses to see it large. */
function opensPicture(parent: SnapshotNode | undefined): boolean {
  return parent?.tag === 'a' && /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i.test(parent.attrs.href ?? '');
}

/** A slide that is not shown now still is a picture of the product. */
function inGallery(page: PageText, node: SnapshotNode): boolean {
  for (
    let up = page.snapshot.nodes[node.parent], level = 0;
    up && level < 6;
    up = page.snapshot.nodes[up.parent], level++
  ) {
    if (
      /galler|slider|slides|carousel|swiper|slick|thumb|images|media|splide|photos/i.test(
        `${up.attrs.class ?? ''} ${up.attrs.id ?? ''}`,
      )
    )
      return true;
  }
  return false;
}

function sectionHolds(page: PageText, heading: number, ref: number): boolean {
  const parent = page.snapshot.nodes[page.snapshot.nodes[heading]?.parent ?? -1];
  return parent !== undefined && parent.tag !== 'body' && parent.role !== 'main' && ref < parent.end;
}

/** `/_next/image?url=chair-1.jpg&w=1080`: what resizes pictures takes the one meant as a parameter. */
function behindProxy(src: string): string {
  const inner = /[?&](?:url|src|image|img|file|path)=([^&]+\.(?:jpe?g|png|webp|avif|gif)[^&]*)/i.exec(src)?.[1];
  if (inner === undefined) return src;
  try {
    return decodeURIComponent(inner);
  } catch {
    return inner;
  }
}

/** The file's name without what only tells its size, with the number of a folder that is a picture of its own. */
function pictureName(address: string): string {
  const src = behindProxy(address);
  const clean = src.startsWith('data:') ? src.slice(0, 280) : src.replace(/[?#].*$/, '');
  if (clean.startsWith('data:')) return clean;
  const folder = /\/(\d+)-[a-z_]+\/[^/]+$/i.exec(clean)?.[1] ?? folderOfPicture(clean);
  const name = fileName(clean)
    .replace(/^\d{2,4}[x_]\d{2,4}[-_](?=.)/i, '')
    .replace(/(?<=\p{L}.*)(?:[-_@](?:\d{2,4}x\d{0,4}|x\d{2,4}|\d{3,4}w?|\dx))+(?=\.|$)/giu, '')
    .replace(
      /[-_](small|thumb(nail)?|th|tn|large|medium|big|full|zoom|xl|lg|md|sm|xs|main|mini|preview|grande|compact|s|m|l|t)(?=\.|$)/gi,
      '',
    )
    .replace(/^(thumb(nail)?|small|large|big|mini|th|tn|[tsml]\d{2,4})[-_]/i, '')
    .toLowerCase();
  return `${folder}/${name}`;
}

/** `/OV28_alt_2/100x100/OV28.jpg`: a folder that is named after the picture and tells which one it is. */
function folderOfPicture(src: string): string {
  const stem = fileName(src)
    .replace(/\.\w+$/, '')
    .toLowerCase();
  const folders = src.toLowerCase().split('/').slice(0, -1);
  return folders.find((folder) => stem.length >= 3 && folder.startsWith(stem) && folder !== stem) ?? '';
}

/** The file's whole name where that is a number but for its size: `75_75_2201.jpg`. */
function bareNumber(src: string): string | null {
  return /^(?:\d{2,4}[x_]\d{2,4}[-_])?(\d{2,9})\.\w+$/i.exec(fileName(src))?.[1] ?? null;
}

function folderNumber(src: string): string | null {
  return /\/(\d{2,9})\/[^/]+$/.exec(src.replace(/[?#].*$/, ''))?.[1] ?? null;
}

function fileName(src: string): string {
  return src.startsWith('data:') ? 'picture' : (src.split(/[?#]/)[0]?.split('/').at(-1) ?? src);
}
