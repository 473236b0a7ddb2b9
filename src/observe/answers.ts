import { z } from 'zod';
import { nearest } from '../shared/text.ts';
import { QUESTIONS, type Question, type Unit } from './questions.ts';

/** A file of answers: `observer`, and the answers by the criterion's id, plain or with a note. */
export const answersFile = z.strictObject({
  observer: z.string().min(1),
  /** When it was observed; now when it is left out. */
  date: z.string().optional(),
  answers: z.record(
    z.string(),
    z.union([
      z.boolean(),
      z.number(),
      z.string(),
      z.strictObject({ answer: z.union([z.boolean(), z.number(), z.string()]), note: z.string() }),
    ]),
  ),
});
export type AnswersFile = z.infer<typeof answersFile>;

/** An answer that fits its question. */
export interface Observation {
  about: Question['id'];
  answer: boolean | number;
  unit: Unit;
  note: string | null;
}

export interface AnswerProblem {
  id: string;
  message: string;
  hint: string | null;
}

/** Every answer of a file, or every mistake in it. */
export function readAnswers(file: AnswersFile): { observations: Observation[] } | { problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = [];
  const observations = Object.entries(file.answers).flatMap(([id, given]) => {
    const question = QUESTIONS.find((one) => one.id === id);
    if (!question) {
      const meant = nearest(
        id,
        QUESTIONS.map((one) => one.id),
      );
      const hint = meant ? `Did you mean "${meant}"?` : `Known: ${QUESTIONS.map((one) => one.id).join(', ')}.`;
      problems.push({ id, message: `nothing is asked as "${id}"`, hint });
      return [];
    }
    const { answer, note } = typeof given === 'object' ? given : { answer: given, note: null };
    const read = readAnswer(question, answer);
    if (typeof read === 'object') {
      problems.push({ id, ...read });
      return [];
    }
    return [{ about: question.id, answer: read, unit: question.unit, note }];
  });
  return problems.length > 0 ? { problems } : { observations };
}

const WORDS: Record<string, boolean> = { yes: true, no: false, true: true, false: false, y: true, n: false };

const ACCEPTED: Record<Unit, string> = {
  'yes-no': 'yes or no',
  'of-3': '0, 1, 2 or 3',
  days: 'a number of days, 0 or more',
  s: 'a number of seconds, 0 or more',
  count: 'a whole number, 0 or more',
};

/** One answer as its question wants it, or what is wrong with it. */
export function readAnswer(
  question: Question,
  answer: boolean | number | string,
): boolean | number | { message: string; hint: string | null } {
  const wrong = { message: `"${answer}" does not answer it`, hint: `Accepted: ${ACCEPTED[question.unit]}.` };
  if (question.unit === 'yes-no') {
    return typeof answer === 'boolean' ? answer : (WORDS[String(answer).trim().toLowerCase()] ?? wrong);
  }
  if (typeof answer === 'boolean' || String(answer).trim() === '') return wrong;
  const value = typeof answer === 'number' ? answer : Number(answer.trim().replace(',', '.'));
  if (!Number.isFinite(value) || value < 0) return wrong;
  if (question.unit === 'of-3') return value <= 3 && Number.isInteger(value) ? value : wrong;
  if (question.unit === 'count') return Number.isInteger(value) ? value : wrong;
  return value;
}
