import type { Evidence, EvidenceOf } from '../evidence/types.ts';
import type { VisitFile } from '../evidence/visit-file.ts';
import type { Scenario, Step } from '../scenario/types.ts';
import type { Draft } from '../scenario/write-draft.ts';
import { plain } from '../shared/text.ts';
import { queryFrom } from '../shopper/browse/wish.ts';
import { isSameName } from '../shopper/intents/cards.ts';
import { locatorsOf } from './draft/locators.ts';
import { pagesOf } from './draft/pages.ts';

const LONGEST_REMARK = 200;

/** What a visit did, as the scenario that does it again: the same product, the same choices, the same steps. */
export function draftOf(
  visit: Pick<VisitFile, 'store' | 'startedAt'>,
  scenario: Pick<Scenario, 'store' | 'steps' | 'after'>,
  evidence: Evidence[],
): Draft {
  const records = evidence.filter((each): each is EvidenceOf<'step'> => each.kind === 'step');
  const url = withoutPassword(scenario.store.url);
  const goods = goodsOf(evidence);
  return {
    name: `shop-${visit.store.id.replace(/[^a-z0-9]+/g, '-')}`,
    purpose: `Shop ${plain(visit.store.name)} as on ${visit.startedAt.slice(0, 10)}.`,
    store: {
      url,
      name: plain(visit.store.name),
      language: visit.store.language,
      country: visit.store.country,
      currency: visit.store.currency,
      platform: visit.store.platform,
      remark: url === scenario.store.url ? null : 'a name and a password stood in the address; they are not kept',
      locators: locatorsOf(records),
      pages: pagesOf(evidence, url),
    },
    steps: scenario.steps.flatMap((step, index) => {
      const record = records.find((each) => each.index === index);
      return record ? stepOf(step, record, goods) : [];
    }),
    after: scenario.after.map((step) => step.verb),
  };
}

/** What was shopped for. */
export interface Goods {
  query: string | null;
  /** As the list wrote it from which it was chosen; null where none was. */
  name: string | null;
  /** Sizes, colours … that were chosen; what the page had chosen already is not among them. */
  options: string[];
  remark: string | null;
}

export function goodsOf(evidence: Evidence[]): Goods {
  const records = evidence.filter((each): each is EvidenceOf<'step'> => each.kind === 'step');
  const search = evidence.find(
    (each): each is EvidenceOf<'search'> => each.kind === 'search' && each.purpose === 'wanted',
  );
  const said = (intent: string) =>
    records.flatMap(({ resolutions }) =>
      resolutions.flatMap((each) => (each.intent === intent && each.chosen ? [plain(each.chosen)] : [])),
    );
  const name = said('product').at(-1) ?? null;
  const soldOut = records.find(({ verb }) => verb === 'choose')?.attempts[0]?.because ?? null;
  const wanted = search?.query ?? null;
  return {
    query: soldOut && name && !isSameName(name, wanted ?? '') ? queryFrom(name) : (wanted ?? (name && queryFrom(name))),
    name,
    options: [...new Set(said('product.option'))],
    remark: soldOut ? `${soldOut}: this was taken instead` : null,
  };
}

function stepOf(step: Step, record: EvidenceOf<'step'>, goods: Goods): Draft['steps'] {
  if (record.outcome === 'skipped' && step.optional) return [];
  return [
    {
      verb: step.verb,
      args: argsOf(step, goods),
      label: step.label,
      optional: step.optional,
      when: step.when.map((condition) => ('is' in condition ? condition.is : condition)),
      remark: remarkOn(record) ?? (step.verb === 'choose' ? goods.remark : null),
    },
  ];
}

function argsOf({ verb, args }: Step, { query, name, options }: Goods): unknown {
  if (verb === 'search-for') return args || query;
  if (verb === 'choose' && args === null && name) return { name, ...(options.length > 0 ? { options } : {}) };
  return args;
}

function remarkOn({ outcome, because }: EvidenceOf<'step'>): string | null {
  if (outcome === 'done') return null;
  const what = outcome === 'skipped' ? 'this was left out' : 'this did not work';
  return plain(`${what}: ${because ?? outcome}`, LONGEST_REMARK);
}

/** What somebody typed before the @ is not for a file that is passed around. */
function withoutPassword(address: string): string {
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}
