// npm run check: form, types and unused code. All of them, whatever the first says.
import { does, ROOT, say } from './set-up/shell.mjs';

const CHECKS = [
  ['form', 'biome', ['ci', '--max-diagnostics=20', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.check.json']],
  ['unused code', 'knip', []],
];

process.chdir(ROOT);
const failed = CHECKS.filter(([what, program, args]) => {
  say(`— ${what}: ${program} ${args.join(' ')}`);
  return !does('npx', ['--no-install', program, ...args]);
});
say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.map(([what]) => what).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
