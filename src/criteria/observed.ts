import type { Fact } from '../facts/fact.ts';
import type { Answer } from '../facts/observations.ts';
import { cannotTell, type Finding, from, measured, yesNo } from './finding.ts';

/** The mean of what the observers answered, in the criterion's unit; the sentence is `value`. */
export function observedNumber(fact: Fact<Answer[]>): Finding {
  return from(fact, (answers) => {
    const numbers = answers.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
    if (numbers.length === 0) return cannotTell('the answer is not a number');
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return measured(mean, 'value', { observers: numbers.length });
  });
}

/** What the observers agree on; where they do not, nothing is told. The sentences are `yes` and `no`. */
export function observedYesNo(fact: Fact<Answer[]>): Finding {
  return from(fact, (answers) => {
    const given = answers.flatMap(({ answer }) => (typeof answer === 'boolean' ? [answer] : []));
    const first = given[0];
    if (first === undefined) return cannotTell('the answer is neither yes nor no');
    if (given.some((answer) => answer !== first)) return cannotTell('the observers disagree');
    return yesNo(first);
  });
}
