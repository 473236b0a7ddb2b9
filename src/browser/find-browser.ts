import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../shared/errors.ts';

export interface FoundBrowser {
  path: string;
  /** Who named it: the caller or the environment, Playwright's own download, or the machine. */
  from: 'given' | 'playwright' | 'system';
}

/** The machine as far as finding a browser goes. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists(file: string): boolean;
  /** Where Playwright keeps its own Chromium, null when it cannot tell. */
  playwrightPath(): Promise<string | null>;
}

/** The environment variable that names the browser's program. */
export const BROWSER_VARIABLE = 'MYSTERY_SHOPPER_BROWSER';

/**
 * The Chromium to shop with: the one given, else the one named in MYSTERY_SHOPPER_BROWSER, else Playwright's own, else
 * an installed Chrome, Chromium or Edge. Fails as `environment` when there is none, or when the given one is missing.
 */
export async function findBrowser(
  given: string | null = null,
  machine: Machine = thisMachine(),
): Promise<FoundBrowser> {
  const named = given ?? (machine.env[BROWSER_VARIABLE] || null);
  if (named !== null) return givenBrowser(named, machine);
  const own = await machine.playwrightPath();
  if (own !== null && machine.exists(own)) return { path: own, from: 'playwright' };
  const installed = systemPaths(machine).find((candidate) => machine.exists(candidate));
  if (installed) return { path: installed, from: 'system' };
  throw new Failure('environment', 'no browser was found', installCommand(machine.platform));
}

function givenBrowser(named: string, machine: Machine): FoundBrowser {
  if (machine.exists(named)) return { path: named, from: 'given' };
  throw new Failure(
    'environment',
    `there is no browser at ${named}`,
    `Give the path of Chromium, Chrome or Edge in --browser or ${BROWSER_VARIABLE}, or leave both away to have one found.`,
  );
}

function installCommand(platform: NodeJS.Platform): string {
  const own = 'npx playwright install chromium';
  return platform === 'linux' ? `Run: ${own} (or: sudo apt-get install chromium)` : `Run: ${own}`;
}

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function systemPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const named = PROGRAMS.flatMap((program) => onPath.map((folder) => path.posix.join(folder, program)));
  if (platform !== 'darwin') return [...named, '/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const roots = ['/Applications', path.posix.join(env.HOME ?? '', 'Applications')];
  return [...apps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`)), ...named];
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync, playwrightPath };
}

async function playwrightPath(): Promise<string | null> {
  const { chromium } = await import('playwright');
  try {
    return chromium.executablePath();
  } catch {
    return null; // Playwright knows no build for this machine: an installed browser may still do.
  }
}
