import { Command, CommanderError } from 'commander';
import { Failure, messageOf } from '../shared/errors.ts';
import { nearest } from '../shared/text.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, EXIT_OF_FAILURE, type ExitCode } from './exit-codes.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';
import { worldOf } from './world-of-process.ts';

/** Runs the command line and returns the exit code; never throws. */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  const world = worldOf(process);
  try {
    return await run(world);
  } catch (error) {
    return explain(error, world);
  }
}

/** The same without the process: what tests call. */
export async function run(world: World): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish = (ended: ExitCode) => {
    code = ended;
  };
  const program = rootCommand(world);
  const name = world.argv.find((word) => !word.startsWith('-'));
  for (const [id, entry] of Object.entries(COMMANDS)) {
    const command = program.command(id).summary(entry.summary).description(entry.summary);
    inheritSettings(command, world);
    if (id === name || (name === 'help' && world.argv.includes(id))) {
      (await entry.load()).configure(command, world, finish);
    }
  }
  if (name !== undefined && name !== 'help' && !(name in COMMANDS)) {
    const meant = nearest(name, Object.keys(COMMANDS));
    throw new Failure('usage', `unknown command "${name}"`, meant ? `Did you mean "${meant}"?` : 'See --help.');
  }
  if (world.argv.length === 0) {
    program.outputHelp();
    return EXIT.usage;
  }
  await program.parseAsync(world.argv, { from: 'user' });
  return code;
}

function rootCommand(world: World): Command {
  const program = new Command('mystery-shopper')
    .description('Shops an online store as a customer would, times it, reads its mail and scores its service.')
    .version(VERSION, '-V, --version')
    .option('--color', 'colour even where the output is not a terminal')
    .option('--no-color', 'no colour (NO_COLOR does the same)')
    .option('-q, --quiet', 'no progress on stderr')
    .addHelpText(
      'after',
      `
Examples:
  mystery-shopper demo                          audit the practice store
  mystery-shopper visit https://shop.example    audit a store from its address alone
  mystery-shopper collect                       fetch the mails that came since
  mystery-shopper criteria reply-time           what is judged, and against which limit

Exit codes: 0 done, 1 a gate failed, 2 wrong use, 3 the store broke, 4 the scenario no longer fits,
5 blocked, 6 environment (browser, mailbox, disk), 70 internal, 130 interrupted.`,
    );
  inheritSettings(program, world);
  return program;
}

function inheritSettings(command: Command, world: World): void {
  command
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns,
      getErrHelpWidth: () => world.stderr.columns,
    });
}

function explain(error: unknown, world: World): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const paint = world.paint.err;
  if (error instanceof Failure) {
    world.stderr.write(`${paint.red('error')} ${error.message}\n`);
    if (error.remedy) world.stderr.write(`${paint.dim('→')} ${error.remedy}\n`);
    return EXIT_OF_FAILURE[error.kind];
  }
  world.stderr.write(`${paint.red('internal error')} ${messageOf(error)}\n`);
  if (error instanceof Error && error.stack) world.stderr.write(`${paint.dim(error.stack)}\n`);
  return EXIT.internal;
}
