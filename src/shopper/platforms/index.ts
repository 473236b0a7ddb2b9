import { PLATFORMS } from './all.ts';
import type { Platform } from './types.ts';

export { PLATFORMS } from './all.ts';
export { recognisePlatform } from './recognise.ts';
export type { Platform } from './types.ts';

/** The platform of that id or name (any case), or null. */
export function platformNamed(name: string | null): Platform | null {
  const wanted = name?.trim().toLowerCase();
  return PLATFORMS.find(({ id, name: title }) => id === wanted || title.toLowerCase() === wanted) ?? null;
}
