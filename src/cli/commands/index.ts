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
  demo: { summary: 'audit the practice store, with mail, on this machine', load: () => import('./demo.ts') },
  collect: { summary: 'fetch the mails that stores have written since', load: () => import('./collect.ts') },
  compare: { summary: 'hold stores, waves or visits against each other', load: () => import('./compare.ts') },
  criteria: { summary: 'list what is judged, or explain one criterion', load: () => import('./criteria.ts') },
  doctor: {
    summary: 'examine browser, clock, mailbox and disk, and say how to mend them',
    load: () => import('./doctor.ts'),
  },
  judge: { summary: 'judge visits from their evidence and write result.json', load: () => import('./judge.ts') },
  look: { summary: 'print what single pages say, with the words and the place', load: () => import('./look.ts') },
  mail: { summary: 'explain how a mail is read, offline', load: () => import('./mail.ts') },
  merge: { summary: 'join the visits of several machines in one folder', load: () => import('./merge.ts') },
  observe: { summary: 'answer what only a person can know about a visit', load: () => import('./observe.ts') },
  draft: {
    summary: 'shop a store from its address and write the scenario that was played',
    load: () => import('./draft.ts'),
  },
  report: {
    summary: 'tell a judged visit: terminal, HTML, PDF, Markdown, CSV, JUnit',
    load: () => import('./report.ts'),
  },
  schema: { summary: 'print the JSON Schemas, or the table of verbs', load: () => import('./schema.ts') },
  trend: { summary: 'the history of a store: changes, holes, regressions', load: () => import('./trend.ts') },
  validate: { summary: 'check scenario files and say what they may do', load: () => import('./validate.ts') },
  verify: { summary: 'check that the evidence of a visit is as it was filed', load: () => import('./verify.ts') },
  visit: { summary: 'shop a store: a scenario, or just its address', load: () => import('./visit.ts') },
};
