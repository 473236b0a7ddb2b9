import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/scenario/read.ts';
import { diskOf, reading, withSteps } from './reading.ts';

/** Whatever the text, the reader answers: a scenario, or at least one mistake with a place in the file. */
async function answers(text: string): Promise<boolean> {
  const result = await reading(text, { readFile: diskOf({ 'parts/a.yaml': text }) } as Parameters<typeof reading>[1]);
  if ('scenario' in result) return result.scenario.steps.length > 0;
  expect(formatDiagnostics(result.diagnostics)).not.toBe('');
  return result.diagnostics.every((one) => one.line >= 1 && one.column >= 1 && one.length >= 1 && one.message !== '');
}

const yamlScraps = fc.constantFrom(
  'scenario',
  'store',
  'steps',
  'needs',
  'after',
  'orders',
  'mailbox',
  'matrix',
  'use',
  'part',
  'with',
  'open',
  'search-for',
  'within',
  'when',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\n  - ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '!!x ',
  '? ',
  '#',
  '---\n',
  '<<: ',
  `\${a}`,
  '${',
  '$${',
  'https://shop.example',
  'home',
  'a',
  '5s',
  '-1',
  '1e9',
  'null',
  '~',
  'true',
  '\t',
  '\u0000',
  '\u2028',
  '\ud800',
  '등산화',
  '__proto__',
  'constructor',
);

it('any text has an answer', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), answers), { numRuns: 200 });
});

it('any heap of YAML scraps has an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(yamlScraps, { maxLength: 60 }).map((scraps) => scraps.join('')),
      answers,
    ),
    { numRuns: 500 },
  );
});

it('any data in the place of a step has an answer', async () => {
  const step = fc.dictionary(
    fc.constantFrom(
      'open',
      'search-for',
      'add-to-cart',
      'type',
      'use',
      'label',
      'when',
      'optional',
      'within',
      '__proto__',
    ),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(step, (value) => answers(withSteps(`  - ${JSON.stringify(value)}`))),
    { numRuns: 300 },
  );
});

it('any data in the place of the head has an answer', async () => {
  const head = fc.dictionary(
    fc.constantFrom('scenario', 'store', 'needs', 'shopper', 'mailbox', 'orders', 'matrix', 'steps', 'after', 'device'),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(head, (value) => answers(JSON.stringify(value))),
    { numRuns: 300 },
  );
});
