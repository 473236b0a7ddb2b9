import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { VisitFolder } from '../../evidence/folder.ts';
import type { PlannedVisit } from './plan.ts';

/** So many of a store's newest visits are looked at. */
const NEWEST = 5;

/**
 * How long visits took before, by store and scenario. Visits of the wave that is being shared out do not count: the
 * machines that share it must all see the same, whoever began first.
 */
export async function knownDurations(
  reports: string,
  stores: Iterable<string>,
  wave: string | null,
): Promise<(visit: PlannedVisit) => number | null> {
  const known = new Map<string, number[]>();
  for (const store of new Set(stores)) {
    for (const { scenario, tookMs } of await visitsOf(path.join(reports, store), wave)) {
      const key = `${store} ${scenario}`;
      known.set(key, [...(known.get(key) ?? []), tookMs]);
    }
  }
  return ({ store, scenario }) => middle(known.get(`${store} ${scenario.name}`) ?? []);
}

async function visitsOf(folder: string, wave: string | null): Promise<{ scenario: string; tookMs: number }[]> {
  const names = (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
    .reverse();
  const found: { scenario: string; tookMs: number }[] = [];
  for (const name of names) {
    if (found.length >= NEWEST) break;
    const visit = await new VisitFolder(path.join(folder, name)).readVisit().catch(() => null);
    if (visit === null || visit.endedAt === null || visit.outcome === 'environment') continue;
    if (wave !== null && visit.wave === wave) continue;
    found.push({ scenario: visit.scenario.name, tookMs: Date.parse(visit.endedAt) - Date.parse(visit.startedAt) });
  }
  return found;
}

function middle(values: number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
