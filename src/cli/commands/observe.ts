import type { Command } from 'commander';
import { VisitFolder } from '../../evidence/folder.ts';
import type { EvidenceOf } from '../../evidence/types.ts';
import { agreementsOf } from '../../facts/agreement.ts';
import { questionnaire } from '../../observe/questionnaire.ts';
import { openQuestions, QUESTIONS, type Question } from '../../observe/questions.ts';
import { describeCall } from '../../observe/stopwatch.ts';
import { Failure } from '../../shared/errors.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findVisitFolders } from '../judging/visit-folders.ts';
import { openAnswers } from '../observe/answers-file.ts';
import { timeCall } from '../observe/call.ts';
import { fileAnswers } from '../observe/file-answers.ts';
import { askAll, needsTerminal } from '../observe/prompts.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options {
  answers?: string;
  observer?: string;
  call?: boolean;
  print?: boolean;
  all?: boolean;
  reports?: string;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<visit>', 'folder of a visit')
    .option('--answers <file>', 'answers from a YAML file instead of asking')
    .option('--observer <name>', 'who observes; two observers of one visit are compared')
    .option('--call', 'a stopwatch for a phone call: one key a phase')
    .option('--print', 'print the questionnaire to fill in by hand')
    .option('--all', 'ask everything, also what somebody answered already')
    .option('--reports <dir>', 'folder of the visits (default: reports)')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .addHelpText(
      'after',
      `
Asks only what is open and what only a person can know. Judge the visit again afterwards.

A file of answers:
  observer: Anna
  answers:
    phone-hold: 45
    phone-courtesy: { answer: 3, note: Greeted by name }
    phone-order: yes

Examples:
  mystery-shopper observe reports/shop.example/2026-11-16T09-02-11Z
  mystery-shopper observe reports/shop.example/2026-11-16T09-02-11Z --call --observer Anna`,
    )
    .action(async (place: string, options: Options) => finish(await observe(world, place, options)));
}

async function observe(world: World, place: string, options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const found = await findVisitFolders([place], world.cwd, reportsFolder(world, options.reports, config));
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) {
    throw new Failure('usage', `${place} holds ${found.length} visits`, 'Name the folder of one visit.');
  }
  const folder = new VisitFolder(only);
  const questions = await questionsFor(folder, options);
  if (options.print) {
    const visit = await folder.readVisit();
    world.stdout.write(
      questionnaire(questions, { store: visit.store.name, visit: visit.id, startedAt: visit.startedAt }),
    );
    return EXIT.done;
  }
  const { observer, observations, seenAt } = await answersFrom(world, questions, options);
  await fileAnswers(folder, observations, observer, seenAt);
  world.stderr.write(`${observations.length} answers kept. Judge again: mystery-shopper judge ${plain(place)}\n`);
  await tellAgreement(world, folder);
  return EXIT.done;
}

/** A named second observer is asked everything that can be known; else only what is open. */
async function questionsFor(folder: VisitFolder, options: Options): Promise<Question[]> {
  const evidence = await folder.readAll();
  const given = evidence.filter((piece): piece is EvidenceOf<'observation'> => piece.kind === 'observation');
  const own = options.observer ? given.filter((one) => one.observer === options.observer) : given;
  const answered = new Set(options.all ? [] : own.map((one) => one.about));
  return openQuestions(
    answered,
    evidence.some((piece) => piece.kind === 'order' && piece.placed),
  );
}

async function answersFrom(world: World, questions: Question[], options: Options) {
  const now = world.now().toISOString();
  if (options.answers) {
    const { observer, date, observations } = await openAnswers(world, options.answers);
    return { observer: options.observer ?? observer, observations, seenAt: date ? new Date(date).toISOString() : now };
  }
  needsTerminal(world);
  if (!options.call) {
    if (questions.length === 0)
      throw new Failure('usage', 'nothing is open on this visit', 'Ask everything again with --all.');
    const [observer, observations] = await askAll(questions, options.observer ?? null);
    return { observer, observations, seenAt: now };
  }
  const times = await timeCall(world);
  const note = describeCall(times);
  world.stderr.write(`${note}\n`);
  if (times.untilTalkS === null)
    throw new Failure('usage', 'nobody spoke: no waiting time to keep', 'Press k when a person speaks.');
  const rest = QUESTIONS.filter(({ id }) => ['phone-courtesy', 'phone-knowledge', 'phone-order'].includes(id));
  const [observer, asked] = await askAll(rest, options.observer ?? null);
  const timed = [
    { about: 'phone-hold' as const, answer: Math.round(times.untilTalkS * 10) / 10, unit: 's' as const, note },
    { about: 'phone-transfers' as const, answer: times.transfers, unit: 'count' as const, note: null },
  ];
  return { observer, observations: [...timed, ...asked], seenAt: now };
}

async function tellAgreement(world: World, folder: VisitFolder): Promise<void> {
  const given = (await folder.readAll()).filter(
    (piece): piece is EvidenceOf<'observation'> => piece.kind === 'observation',
  );
  for (const { observers, common, share, kappa, disagreements } of agreementsOf(given)) {
    if (share === null) continue;
    const told = `${plain(observers[0])} and ${plain(observers[1])} agree on ${Math.round(share * 100)} % of ${common} questions`;
    world.stdout.write(`${told}${kappa === null ? '' : ` (Cohen's kappa ${kappa.toFixed(2)})`}\n`);
    for (const { about, answers } of disagreements) {
      world.stdout.write(
        `  ${about}: ${plain(observers[0])} ${plain(answers[0])}, ${plain(observers[1])} ${plain(answers[1])}\n`,
      );
    }
  }
}
