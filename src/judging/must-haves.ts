import type { Edition, MustHaveDemand, MustHaveList } from '../benchmark/edition.ts';
import { MUST_HAVES } from '../benchmark/must-haves.ts';
import type { AuditResult } from '../result/schema.ts';
import type { Found } from './verdict.ts';

type Judged = AuditResult['mustHaves'][number];
type Item = Judged['items'][number];

/** Each published list the edition uses: met, missed (and which first), or open. Independent of weights and limits. */
export function judgeMustHaves(edition: Edition, found: readonly Found[]): AuditResult['mustHaves'] {
  const byId = new Map(found.map((one) => [one.criterion.id, one]));
  return MUST_HAVES.filter((list) => edition.mustHaves.includes(list.study)).map((list) => judgeList(list, byId));
}

function judgeList(list: MustHaveList, found: Map<string, Found>): Judged {
  const items = list.items.map((item): Item => {
    const states = item.demands.map((demand) => stateOf(demand, found.get(demand.criterion)));
    const worst = states.find(({ state }) => state === 'missed') ?? states.find(({ state }) => state === 'unknown');
    const none = { state: 'unknown' as const, because: 'this tool does not look for it' };
    const { state, because } = worst ?? states[0] ?? none;
    return { key: item.key, text: item.text, criterion: item.demands[0]?.criterion ?? null, state, because };
  });
  const missed = items.find((item) => item.state === 'missed');
  const open = items.some((item) => item.state === 'unknown');
  return {
    study: list.study,
    year: list.year,
    title: list.title,
    ordered: list.ordered,
    complete: list.complete,
    conclusion: missed ? 'missed' : open || !list.complete ? 'open' : 'met',
    firstMissed: missed?.key ?? null,
    items,
    source: list.source,
  };
}

interface State {
  state: Item['state'];
  because: string | null;
}

function stateOf(demand: MustHaveDemand, found: Found | undefined): State {
  if (!found) return { state: 'unknown', because: 'this tool does not look for it' };
  const { finding } = found;
  if (finding.kind !== 'measured') return { state: 'unknown', because: finding.because };
  const value = demand.measure ? finding.also[demand.measure] : finding.value;
  if (finding.outright || value === null) return { state: 'missed', because: null };
  if (value === undefined) return { state: 'unknown', because: `there is no measure "${demand.measure}"` };
  const met = meets(demand, value);
  if (!met && finding.open && mayGrow(demand)) return { state: 'unknown', because: 'it may still come' };
  if (met && finding.bound === 'more-than') return { state: 'unknown', because: 'it has not come yet' };
  return { state: met ? 'met' : 'missed', because: null };
}

function mayGrow(demand: MustHaveDemand): boolean {
  return demand.atMost === undefined;
}

function meets(demand: MustHaveDemand, value: number | boolean): boolean {
  if (typeof value === 'boolean') return value;
  if (demand.atMost !== undefined && value > demand.atMost) return false;
  return demand.atLeast === undefined || value >= demand.atLeast;
}
