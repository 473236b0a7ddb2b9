import { plain } from '../shared/text.ts';
import type { World } from './world.ts';

/** Talk about long work, on stderr; silent with --quiet. Store text in a line is made safe for the terminal. */
export function talker(world: World): (line: string) => void {
  if (world.quiet) return () => undefined;
  return (line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const text = plain(line, Math.max(40, world.stderr.columns * 2));
    world.stderr.write(`${indent}${indent === '' ? text : world.paint.err.dim(text)}\n`);
  };
}
