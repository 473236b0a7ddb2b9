import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from '../shared/errors.ts';

// Two levels up is the package's root from src/browser/ and from dist/browser/ alike.
const SCRIPT_FILE = fileURLToPath(new URL('../../dist/page.js', import.meta.url));

let script: string | null = null;

/**
 * The script that runs inside every page, for `context.addInitScript({ content: pageScript() })`.
 * @throws Failure `environment` where the package was not built.
 */
export function pageScript(): string {
  script ??= read();
  return script;
}

function read(): string {
  try {
    return readFileSync(SCRIPT_FILE, 'utf8');
  } catch (cause) {
    throw new Failure('environment', `the page script is missing: ${SCRIPT_FILE}`, 'Run: npm run build', { cause });
  }
}
