import path from 'node:path';
import { openPaper, type Paper } from '../browser/pictures/paper.ts';
import type { Browser } from '../browser/playwright.ts';
import type { Config } from '../config/types.ts';
import { unknownFormat } from '../reporters/index.ts';
import type { Branding } from '../reporters/types.ts';
import { logoFrom } from '../reporters/write.ts';
import { Failure } from '../shared/errors.ts';
import type { World } from './world.ts';

/** `--format a,b,c` → formats, each known; a usage failure names the nearest. */
export function formatsFrom(text: string | undefined, usual: string[], known: string[]): string[] {
  const formats = text === undefined ? usual : text.split(',').map((part) => part.trim());
  for (const format of formats) if (!known.includes(format)) throw unknownFormat(format, known);
  return [...new Set(formats)];
}

/** Where reports go: to stdout, into one file, or into a folder under their usual names. */
export type Output = { to: 'stdout' } | { to: 'file'; file: string } | { to: 'folder'; folder: string };

const EXTENSION = /\.[a-z]{2,5}$/i;

/** Whether what `--output` names is a folder: anything without an extension. */
export function isFolder(output: string | undefined): boolean {
  return output !== undefined && output !== '-' && (!EXTENSION.test(output) || output.endsWith('/'));
}

/** A path with an extension is a file (one format only), any other a folder. */
export function outputFrom(world: World, text: string | undefined, formats: string[]): Output {
  if (text === undefined || text === '-') return { to: 'stdout' };
  const place = path.resolve(world.cwd, text);
  if (isFolder(text)) return { to: 'folder', folder: place };
  if (formats.length === 1) return { to: 'file', file: place };
  throw new Failure(
    'usage',
    `--output ${text} is one file, but ${formats.length} formats were asked for`,
    'Name a folder.',
  );
}

/** The branding of the config with its logo read. */
export async function brandingFrom(config: Config): Promise<Branding> {
  const { logo, title, summary } = config.report.branding;
  return { logo: logo === null ? null : await logoFrom(logo), title, summary };
}

/** Does something with a browser for printing and scaling at hand (`lent`: one that is open), and closes what it opened. */
export async function withPaper<T>(
  config: Config,
  use: (paper: Paper) => Promise<T>,
  lent: Browser | null = null,
): Promise<T> {
  const paper = openPaper({ path: config.browser.path, browser: lent });
  try {
    return await use(paper);
  } finally {
    await paper.close();
  }
}

/** Where visits are kept: the flag, the config, or `reports` here. */
export function reportsFolder(world: World, flag: string | undefined, config: Config): string {
  return path.resolve(world.cwd, flag ?? config.reports ?? 'reports');
}
