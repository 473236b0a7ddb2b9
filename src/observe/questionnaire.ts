import type { Question } from './questions.ts';

interface Visit {
  store: string;
  visit: string;
  startedAt: string;
}

/** A questionnaire to print and fill in by hand, plain text of 72 columns. */
export function questionnaire(questions: readonly Question[], { store, visit, startedAt }: Visit): string {
  const head = [
    'OBSERVATIONS',
    `Store: ${store}`,
    `Visit: ${visit}, begun ${startedAt}`,
    'Observer: ______________________________  Date: __________________',
    '',
    'Leave open what you could not see. Enter the answers with',
    '"mystery-shopper observe <visit>" or as a file with --answers.',
    '',
  ];
  return `${[...head, ...questions.flatMap((question, index) => asked(question, index + 1))].join('\n')}\n`;
}

function asked(question: Question, number: number): string[] {
  return [
    ...wrapped(`${number}. ${question.ask}`, '   '),
    ...wrapped(`   (${question.how})`, '   '),
    ...field(question),
    '   Note: ________________________________________________________',
    `   [${question.id}]`,
    '',
  ];
}

function field({ unit, anchors }: Question): string[] {
  if (anchors) return anchors.map((anchor, rating) => `   [ ] ${rating}  ${anchor}`);
  if (unit === 'yes-no') return ['   [ ] yes   [ ] no'];
  return [`   ________ ${{ days: 'days', s: 'seconds', count: 'times', 'of-3': '' }[unit]}`];
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > 68 - indent.length) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const first = text.startsWith(' ') ? indent : '';
  return lines.map((one, index) => (index === 0 ? `${first}${one}` : `${indent}${one}`));
}
