import type axe from 'axe-core';
import type { EvidenceOf } from '../evidence/types.ts';
import type { Page } from './playwright.ts';

type Barriers = Pick<EvidenceOf<'accessibility'>, 'engine' | 'violations'>;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const IMPACTS = ['minor', 'moderate', 'serious', 'critical'] as const;
const MOST_TARGETS = 5;

/** Runs axe-core on the page's document: WCAG 2.0 to 2.2, levels A and AA. */
export async function findBarriers(page: Page): Promise<Barriers> {
  const { default: engine } = await import('axe-core');
  await page.evaluate(engine.source);
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
    engine: `axe-core ${engine.version}`,
    violations: violations.map((violation) => ({
      rule: violation.rule,
      impact: IMPACTS.find((impact) => impact === violation.impact) ?? 'minor',
      help: violation.help,
      count: violation.targets.length,
      targets: violation.targets.slice(0, MOST_TARGETS),
    })),
  };
}
