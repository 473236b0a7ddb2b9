import * as clack from '@clack/prompts';
import { type Observation, readAnswer } from '../../observe/answers.ts';
import type { Question } from '../../observe/questions.ts';
import { Failure } from '../../shared/errors.ts';
import type { World } from '../world.ts';

/** Asks a person at the terminal, one question after the other; what is left open is not answered. */
export async function askAll(
  questions: readonly Question[],
  observer: string | null,
): Promise<[string, Observation[]]> {
  const name = observer ?? (await askName());
  const answers: Observation[] = [];
  for (const question of questions) {
    const answer = await askOne(question);
    if (answer === null) continue;
    const note = orStop(await clack.text({ message: 'A note? (Enter for none)', defaultValue: '' })).trim();
    answers.push({ about: question.id, answer, unit: question.unit, note: note === '' ? null : note });
  }
  return [name, answers];
}

async function askName(): Promise<string> {
  const name = await clack.text({
    message: 'Who observes?',
    validate: (value) => ((value ?? '').trim() === '' ? 'A name tells two observers apart.' : undefined),
  });
  return orStop(name).trim();
}

const OPEN = 'open';

async function askOne(question: Question): Promise<boolean | number | null> {
  const message = `${question.ask}\n${question.how}`;
  if (question.anchors) {
    const options = question.anchors.map((label, rating) => ({ value: String(rating), label: `${rating}  ${label}` }));
    const chosen = await clack.select({ message, options: [...options.reverse(), { value: OPEN, label: 'not seen' }] });
    return answerOf(question, orStop(chosen));
  }
  if (question.unit === 'yes-no') {
    const options = [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no' },
      { value: OPEN, label: 'not seen' },
    ];
    return answerOf(question, orStop(await clack.select({ message, options })));
  }
  const typed = await clack.text({
    message: `${message} (${question.unit}; Enter = not seen)`,
    defaultValue: OPEN,
    validate: (value) => problemOf(question, value ?? ''),
  });
  return answerOf(question, orStop(typed));
}

function problemOf(question: Question, value: string): string | undefined {
  if (value.trim() === '') return undefined;
  const read = readAnswer(question, value);
  return typeof read === 'object' ? (read.hint ?? read.message) : undefined;
}

function answerOf(question: Question, given: string): boolean | number | null {
  if (given === OPEN) return null;
  const read = readAnswer(question, given);
  return typeof read === 'object' ? null : read;
}

function orStop<T>(value: T): Exclude<T, symbol> {
  if (clack.isCancel(value)) throw new Failure('interrupted', 'stopped; what was answered before is not kept');
  return value as Exclude<T, symbol>;
}

/** A prompt needs somebody at a terminal. */
export function needsTerminal(world: World): void {
  if (world.stdin.isTTY) return;
  throw new Failure(
    'usage',
    'there is nobody to ask: the input is not a terminal',
    'Give --answers file.yaml, or --print the questionnaire.',
  );
}
