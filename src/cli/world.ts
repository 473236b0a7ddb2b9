import type { ChalkInstance } from 'chalk';

/** A stream the tool writes text to. */
export interface Output {
  write(text: string): void;
  isTTY: boolean;
  columns: number;
}

/** Everything outside the tool that a command may touch, handed in so that a test can hold it. */
export interface World {
  argv: string[];
  env: Record<string, string | undefined>;
  cwd: string;
  /** The product: reports, JSON. */
  stdout: Output;
  /** The talk: progress, warnings, errors. */
  stderr: Output;
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  now(): Date;
  /** Aborted on the first Ctrl-C; the second ends the process at once. */
  signal: AbortSignal;
  /** Colour for stdout and stderr, decided once. */
  paint: { out: ChalkInstance; err: ChalkInstance };
  /** The terminal shows UTF-8. */
  unicode: boolean;
  quiet: boolean;
}
