import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { EvidenceOf } from '../evidence/types.ts';
import type { Page } from './playwright.ts';

type Barriers = Pick<EvidenceOf<'accessibility'>, 'engine' | 'violations'>;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const IMPACTS = ['minor', 'moderate', 'serious', 'critical'] as const;
const MOST_TARGETS = 5;

/** Runs axe-core on the page's document: WCAG 2.0 to 2.2, levels A and AA. */
export async function findBarriers(page: Page): Promise<Barriers> {
  // Only the page needs the engine: here it would be read and run for nothing.
  const require = createRequire(import.meta.url);
  const { version } = require('axe-core/package.json') as { version: string };
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async (tags) => {
    const inPage = (window as Window & { axe?: typeof axe }).axe;
    const found = await inPage?.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return (found?.violations ?? []).map((violation) => ({
      rule: violation.id,
      impact: violation.impact ?? 'minor',
      help: violation.help,
      targets: violation.nodes.map((node) => node.target.join(' ')),
    }));
  }, RULES);
  return {
    engine: `axe-core ${version}`,
    violations: violations.map((violation) => ({
      rule: violation.rule,
      impact: IMPACTS.find((impact) => impact === violation.impact) ?? 'minor',
      help: violation.help,
      count: violation.targets.length,
      targets: violation.targets.slice(0, MOST_TARGETS),
    })),
  };
}
