import { createHash } from 'node:crypto';
import type { AuditResult } from '../result/schema.ts';

export interface KeyEntry {
  letter: string;
  id: string;
  name: string;
  url: string;
  visits: string[];
}

/** Results without a trace of who the stores are, and the key that tells. */
export interface Blinded {
  results: AuditResult[];
  key: KeyEntry[];
}

/**
 * Stores as A, B, C: names, domains and addresses are replaced wherever they stand, texts that a store wrote itself
 * (values in words, quotes, mail subjects) and every picture and file are left out. The letters follow no order that
 * could give a store away.
 */
export function blind(results: AuditResult[]): Blinded {
  const ids = [...new Set(results.map(({ store }) => store.id))].sort((a, b) => (mixed(a) < mixed(b) ? -1 : 1));
  const letters = new Map(ids.map((id, index) => [id, letterOf(index)]));
  const words = replacements(results, letters);
  const counted = new Map<string, number>();
  const blinded = results.map((result) => {
    const letter = letters.get(result.store.id) ?? '?';
    const number = (counted.get(letter) ?? 0) + 1;
    counted.set(letter, number);
    return blindResult(result, letter, number, words);
  });
  return { results: blinded, key: ids.map((id) => keyEntry(id, letters.get(id) ?? '?', results)) };
}

function keyEntry(id: string, letter: string, results: AuditResult[]): KeyEntry {
  const own = results.filter(({ store }) => store.id === id);
  const store = own[0]?.store;
  return {
    letter,
    id,
    name: store?.name ?? id,
    url: store?.url ?? '',
    visits: own.flatMap(({ visits }) => visits.map((visit) => visit.id)),
  };
}

function mixed(id: string): string {
  return createHash('sha256').update(`blind ${id}`).digest('hex');
}

/** 0 → A … 25 → Z, 26 → AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

type Replace = (text: string) => string;

/** Every name of every store, the longest first, so that a part of a name does not survive its whole. */
function replacements(results: AuditResult[], letters: ReadonlyMap<string, string>): Replace {
  const names = new Map<string, string>();
  for (const { store } of results) {
    const letter = letters.get(store.id) ?? '?';
    for (const name of namesOf(store)) if (name.length >= 3) names.set(name.toLowerCase(), `Store ${letter}`);
  }
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
  return (text) => text.replace(pattern, (found) => names.get(found.toLowerCase()) ?? 'Store');
}

function namesOf(store: AuditResult['store']): string[] {
  const host = hostOf(store.url);
  const label = host?.replace(/^www\./, '').split('.')[0];
  return [store.id, store.name, store.url, host, label].filter((name): name is string => Boolean(name));
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}

function blindResult(result: AuditResult, letter: string, number: number, replace: Replace): AuditResult {
  const visit = `${letter}-${number}`;
  return {
    ...result,
    store: {
      id: letter.toLowerCase(),
      name: `Store ${letter}`,
      url: `https://${letter.toLowerCase()}.example/`,
      language: null,
      country: null,
      currency: null,
      platform: null,
    },
    wave: result.wave === null ? null : replace(result.wave),
    visits: result.visits.map((one) => ({
      ...one,
      id: visit,
      because: null,
      scenario: { name: 'scenario', file: 'scenario', digest: '' },
      locale: '',
      timezone: '',
    })),
    stages: result.stages.map((stage) => ({ ...stage, because: null, evidence: [] })),
    steps: [],
    verdicts: result.verdicts.map((verdict) => ({
      ...verdict,
      value: typeof verdict.value === 'string' ? null : verdict.value,
      sentence: '',
      because: null,
      evidence: [],
      quotes: [],
    })),
    mails: [],
    awaited: [],
    interruptions: [],
    checkout: {
      screens: result.checkout.screens.map((screen) => ({ ...screen, title: '', evidence: '' })),
      order: null,
    },
    observations: [],
    evidence: [],
    warnings: [],
  };
}
