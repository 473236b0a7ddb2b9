import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import type { World } from '../world.ts';

/** Adds arguments, options and the action to its command; the action's result is the exit code. */
export interface CommandModule {
  configure(command: Command, world: World, finish: (code: ExitCode) => void): void;
}

interface Entry {
  summary: string;
  load: () => Promise<CommandModule>;
}

/** Every command: its line in `--help` and its file, loaded only when it is called (start-up time). */
export const COMMANDS: Record<string, Entry> = {
  collect: { summary: 'fetch the mails that stores have written since', load: () => import('./collect.ts') },
  doctor: { summary: 'examine browser, clock, mailbox and disk, and say how to mend them', load: () => import('./doctor.ts') },
  mail: { summary: 'explain how a mail is read, offline', load: () => import('./mail.ts') },
  report: { summary: 'tell a judged visit: terminal, HTML, PDF, Markdown, CSV, JUnit', load: () => import('./report.ts') },
  schema: { summary: 'print the JSON Schemas, or the table of verbs', load: () => import('./schema.ts') },
  validate: { summary: 'check scenario files and say what they may do', load: () => import('./validate.ts') },
  visit: { summary: 'shop a store: a scenario, or just its address', load: () => import('./visit.ts') },
};
