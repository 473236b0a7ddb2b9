import { Chalk } from 'chalk';
import type { Output } from './world.ts';

/**
 * The one decision about colour: `--color`/`--no-color`, then NO_COLOR (any non-empty value), then FORCE_COLOR, then
 * whether the stream is a terminal.
 */
export function painterFor(output: Output, argv: string[], env: Record<string, string | undefined>) {
  return new Chalk({ level: wantsColour(output, argv, env) ? 1 : 0 });
}

function wantsColour(output: Output, argv: string[], env: Record<string, string | undefined>): boolean {
  if (argv.includes('--no-color') || argv.includes('--color=never')) return false;
  if (argv.includes('--color') || argv.includes('--color=always')) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return output.isTTY && env.TERM !== 'dumb';
}

/** The terminal's encoding, from the locale variables in their order of precedence. */
export function showsUnicode(env: Record<string, string | undefined>, platform: string): boolean {
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM);
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return /utf-?8/i.test(locale);
}
