import type { Command } from '../connection.ts';

/** NOOP and CHECK: news is told before every completed command, so there is nothing else to do. */
export const noop: Command = { needs: 'nothing', run: () => 'NOOP completed' };
