import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Gate } from '../result/gates.ts';
import type { AuditResult } from '../result/schema.ts';
import { Failure, messageOf } from '../shared/errors.ts';
import { reporterOf } from './index.ts';
import { loadPictures, type Shrink } from './pictures.ts';
import { type CutSpot, loadSpots } from './spots.ts';
import { textsOf } from './texts/index.ts';
import type { Branding, Painter, ReportContext } from './types.ts';

/** What a caller wants written. Only the result, the visit's folder and the formats are obligatory. */
export interface ReportWish {
  result: AuditResult;
  /** Folder that holds the visit's `evidence/`; null when there is none at hand. */
  visitFolder: string | null;
  formats: string[];
  /** Folder the reports are written to; the visit's own when absent. */
  outputFolder?: string;
  /** Name of the file, when a single format is written to a chosen one. */
  fileName?: string;
  language?: string;
  branding?: Partial<Branding>;
  gates?: readonly Gate[];
  paint?: Painter;
  unicode?: boolean;
  columns?: number;
  printPdf?: ReportContext['printPdf'];
  shrink?: Shrink | null;
  cutSpot?: CutSpot | null;
}

const NO_COLOUR: Painter = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

function same(text: string): string {
  return text;
}

/** Renders one result in several formats, one after the other. Nothing is written. */
export async function renderReports(
  wish: ReportWish,
): Promise<{ format: string; fileName: string; content: string | Uint8Array }[]> {
  const context = await contextOf(wish);
  const rendered = [];
  for (const format of wish.formats) {
    const reporter = await reporterOf(format);
    rendered.push({ format, fileName: reporter.fileName, content: await reporter.render(wish.result, context) });
  }
  return rendered;
}

/** Renders and writes; returns the paths of the files. */
export async function writeReports(wish: ReportWish): Promise<string[]> {
  const folder = wish.outputFolder ?? wish.visitFolder;
  if (!folder) throw new Failure('usage', 'there is no folder to write the reports to', 'Name one with --output.');
  const written: string[] = [];
  for (const { fileName, content } of await renderReports(wish)) {
    const file = path.join(folder, wish.fileName ?? fileName);
    await writeReport(file, content);
    written.push(file);
  }
  return written;
}

/** Writes one report; a folder that cannot be written to is a failure of the environment. */
export async function writeReport(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new Failure(
      'environment',
      `cannot write ${file}: ${messageOf(error)}`,
      'Choose another place with --output.',
      { cause: error },
    );
  }
}

async function contextOf(wish: ReportWish): Promise<ReportContext> {
  const withPictures = wish.formats.includes('html') || wish.formats.includes('pdf');
  const base = evidenceBase(wish);
  return {
    texts: await textsOf(wish.language ?? 'en'),
    branding: { logo: null, title: null, summary: null, ...wish.branding },
    paint: wish.paint ?? NO_COLOUR,
    unicode: wish.unicode ?? true,
    columns: wish.columns ?? 80,
    pictures: withPictures
      ? await loadPictures(wish.result, base, readerOf(wish.visitFolder), wish.shrink ?? null)
      : new Map(),
    spots: withPictures ? await loadSpots(wish.result, readerOf(wish.visitFolder), wish.cutSpot ?? null) : new Map(),
    evidenceBase: base,
    gates: wish.gates ?? [],
    printPdf: wish.printPdf ?? null,
  };
}

function evidenceBase({ visitFolder, outputFolder }: ReportWish): string | null {
  if (visitFolder === null) return null;
  const relative = path.relative(path.resolve(outputFolder ?? visitFolder), path.resolve(visitFolder));
  return relative === '' ? '' : `${relative.split(path.sep).map(encodeURIComponent).join('/')}/`;
}

/** Reads only inside the visit's folder, whatever a result names. */
function readerOf(visitFolder: string | null) {
  return async (file: string): Promise<Uint8Array | null> => {
    if (visitFolder === null) return null;
    const whole = path.resolve(visitFolder, file);
    if (!whole.startsWith(path.resolve(visitFolder) + path.sep)) return null;
    return readFile(whole).catch(() => null);
  };
}

/** A picture file as data URI for `report.branding.logo`; fails as `usage` when it is no picture a page can show. */
export async function logoFrom(file: string): Promise<string> {
  const types: Record<string, string> = {
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.svg': 'image/svg+xml',
    '.webp': 'image/webp',
    '.gif': 'image/gif',
  };
  const type = types[path.extname(file).toLowerCase()];
  if (!type) throw new Failure('usage', `the logo ${file} is not a picture`, 'Use PNG, JPEG, SVG, WebP or GIF.');
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Failure('usage', `cannot read the logo ${file}: ${messageOf(error)}`);
  });
  if (bytes.length > 1024 * 1024)
    throw new Failure('usage', `the logo ${file} is larger than 1 MB`, 'Make it smaller.');
  return `data:${type};base64,${bytes.toString('base64')}`;
}
