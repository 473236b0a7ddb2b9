import type { AuditResult } from '../result/schema.ts';
import type { LeftOut } from './types.ts';

export interface Sifted {
  kept: AuditResult[];
  leftOut: LeftOut[];
}

/**
 * The visits that can be held against each other: the same edition, device, network and revision of each criterion as
 * most of them have. Every other one is named with what differs.
 */
export function sift(results: AuditResult[]): Sifted {
  const usual = {
    edition: mostCommon(results.map(({ edition }) => edition.digest)),
    device: mostCommon(results.map(deviceOf)),
    network: mostCommon(results.map(networkOf)),
  };
  const like = results.filter((result) => differenceFrom(result, usual) === null);
  const revisions = usualRevisions(like);
  const kept: AuditResult[] = [];
  const leftOut: LeftOut[] = [];
  for (const result of results) {
    const because = differenceFrom(result, usual) ?? revisionDifference(result, revisions);
    if (because === null) kept.push(result);
    else leftOut.push({ name: result.store.name, visit: visitOf(result), because });
  }
  return { kept, leftOut };
}

export function deviceOf({ visits }: AuditResult): string {
  return visits[0]?.device ?? '';
}

export function networkOf({ visits }: AuditResult): string {
  return visits[0]?.network ?? '';
}

export function visitOf({ visits, judgedAt }: AuditResult): string {
  return visits[0]?.id ?? judgedAt;
}

function differenceFrom(
  result: AuditResult,
  usual: { edition: string; device: string; network: string },
): string | null {
  if (result.edition.digest !== usual.edition)
    return `judged by another edition (${result.edition.id}, ${result.edition.digest.slice(0, 8)})`;
  if (deviceOf(result) !== usual.device) return `another device (${deviceOf(result)} instead of ${usual.device})`;
  if (networkOf(result) !== usual.network) return `another network (${networkOf(result)} instead of ${usual.network})`;
  return null;
}

function usualRevisions(results: AuditResult[]): Map<string, number> {
  const seen = new Map<string, number[]>();
  for (const { id, revision } of results.flatMap(({ verdicts }) => verdicts))
    seen.set(id, [...(seen.get(id) ?? []), revision]);
  return new Map([...seen].map(([id, revisions]) => [id, mostCommon(revisions)]));
}

function revisionDifference({ verdicts }: AuditResult, usual: ReadonlyMap<string, number>): string | null {
  const other = verdicts.find(({ id, revision }) => usual.has(id) && usual.get(id) !== revision);
  return other ? `criterion ${other.id} has revision ${other.revision} instead of ${usual.get(other.id)}` : null;
}

/** The value seen most often; of equals the first. */
function mostCommon<T>(values: T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] as T;
}
