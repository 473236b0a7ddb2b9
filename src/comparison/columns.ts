import type { AuditResult } from '../result/schema.ts';
import { visitOf } from './comparable.ts';

export interface Column {
  key: string;
  name: string;
  /** Oldest first. */
  results: AuditResult[];
}

/** Visits into columns: by store; for a single store by wave; and where there is no wave either, visit by visit. */
export function columnsOf(results: AuditResult[]): Column[] {
  const ordered = [...results].sort((a, b) => (startedAt(a) < startedAt(b) ? -1 : 1));
  const byStore = grouped(ordered, ({ store }) => [store.id, store.name]);
  if (byStore.length > 1) return byStore;
  const byWave = grouped(ordered, ({ store, wave }) => [
    wave ?? '',
    wave === null ? store.name : `${store.name}, ${wave}`,
  ]);
  if (byWave.length > 1) return byWave;
  return grouped(ordered, (result) => [visitOf(result), `${result.store.name}, ${startedAt(result).slice(0, 10)}`]);
}

function grouped(results: AuditResult[], place: (result: AuditResult) => [string, string]): Column[] {
  const columns = new Map<string, Column>();
  for (const result of results) {
    const [key, name] = place(result);
    const column = columns.get(key) ?? { key, name, results: [] };
    column.results.push(result);
    columns.set(key, column);
  }
  return [...columns.values()];
}

function startedAt({ visits, judgedAt }: AuditResult): string {
  return visits[0]?.startedAt ?? judgedAt;
}
