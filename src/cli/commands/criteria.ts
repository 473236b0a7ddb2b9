import type { Command } from 'commander';
import { CRITERIA, criterionOf } from '../../criteria/index.ts';
import { explain, explainAll } from '../../judging/explain.ts';
import { Failure } from '../../shared/errors.ts';
import { nearest } from '../../shared/text.ts';
import { listCriteria } from '../criteria/list.ts';
import { criteriaMarkdown } from '../criteria/markdown.ts';
import { explainCriterion } from '../criteria/one.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openEdition } from '../judging/edition-file.ts';
import type { World } from '../world.ts';

interface Options {
  edition?: string;
  json?: boolean;
  markdown?: boolean;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('[id...]', 'criteria to explain; without one, all are listed')
    .option('-e, --edition <file>', 'weights and limits of your own edition (YAML)')
    .option('--json', 'the same as JSON')
    .option('--markdown', 'all criteria as Markdown (docs/criteria.md)')
    .addHelpText(
      'after',
      `
Examples:
  mystery-shopper criteria                 what is judged
  mystery-shopper criteria reply-time      what it measures, its limit, weight, figures and sources`,
    )
    .action(async (ids: string[], options: Options) => finish(await criteria(world, ids, options)));
}

async function criteria(world: World, ids: string[], options: Options): Promise<ExitCode> {
  const edition = await openEdition(world, options.edition);
  const paint = world.paint.out;
  const asked = ids.length === 0 ? explainAll(edition) : ids.map((id) => explain(known(id), edition));
  if (options.json) world.stdout.write(`${JSON.stringify(ids.length === 1 ? asked[0] : asked, null, 2)}\n`);
  else if (options.markdown) world.stdout.write(criteriaMarkdown(asked, edition));
  else if (ids.length === 0) world.stdout.write(listCriteria(asked, paint));
  else world.stdout.write(asked.map((one) => explainCriterion(one, edition.id, paint)).join('\n'));
  return EXIT.done;
}

function known(id: string) {
  const criterion = criterionOf(id);
  if (criterion) return criterion;
  const meant = nearest(
    id,
    CRITERIA.map((one) => one.id),
  );
  throw new Failure(
    'usage',
    `unknown criterion "${id}"`,
    meant ? `Did you mean "${meant}"?` : 'List them: mystery-shopper criteria',
  );
}
