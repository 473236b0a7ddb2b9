import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { does, ROOT, say } from './shell.mjs';

/** Installs the packages when what stands in node_modules is not what package-lock.json says. False when that failed. */
export function ensurePackages() {
  const missing = whatIsMissing(locked('package-lock.json'), locked('node_modules/.package-lock.json'));
  if (missing === null) return true;
  say(`Installing the packages (${missing}) …`);
  const manner = ['--no-audit', '--no-fund', '--loglevel=error'];
  // A registry that holds no packages for other machines makes `ci` refuse; `install` takes what is there.
  if (does('npm', ['ci', ...manner], { quiet: true }) || does('npm', ['install', '--no-save', ...manner])) return true;
  say('The packages could not be installed. Run: npm ci');
  return false;
}

/** Why an installation is needed, null when none is. Packages for other machines (optional ones) may be absent. */
export function whatIsMissing(wanted, present) {
  if (wanted === null) return 'no package-lock.json';
  if (present === null) return 'none are there yet';
  for (const [place, { version, optional, devOptional, link }] of Object.entries(wanted)) {
    if (place === '' || link) continue;
    const there = present[place];
    if (there === undefined && (optional || devOptional)) continue;
    if (there === undefined) return `${place.replace(/^.*node_modules\//, '')} is not there`;
    if (there.version !== version)
      return `${place.replace(/^.*node_modules\//, '')} is ${there.version}, not ${version}`;
  }
  return null;
}

function locked(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : null;
}
