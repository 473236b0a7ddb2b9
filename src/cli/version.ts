import { readFileSync } from 'node:fs';

/** The tool's version, from its own package.json. Checked by hand: zod would double the time of `--help`. */
export const VERSION = versionIn(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

function versionIn(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json has no version');
}
