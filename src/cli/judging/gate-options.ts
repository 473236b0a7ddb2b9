import type { Command } from 'commander';
import { DEFAULT_EDITION } from '../../benchmark/edition.ts';
import type { Gates } from '../../config/types.ts';
import { type Gate, type GateWishes, gatesOf } from '../../result/gates.ts';
import { readResult } from '../../result/read.ts';
import type { AuditResult } from '../../result/schema.ts';
import { Failure } from '../../shared/errors.ts';
import { nearest, plain } from '../../shared/text.ts';
import type { World } from '../world.ts';

/** What the gate flags leave in a command's options. */
export interface GateOptions {
  minScore?: string;
  minChapter?: Record<string, string>;
  mustHave?: string[];
  max?: Record<string, string>;
  /** `--no-regress FILE`: commander names it after the part behind `no-` and gives true when it is absent. */
  regress?: boolean | string;
  allowUnmeasured?: string[];
}

/** Gates of flags and config together. */
export interface WantedGates {
  wishes: GateWishes;
  /** A result to hold against; true = the visit before; false = no such gate. */
  baseline: string | boolean;
  /** Gates by name (`min-score`, `max reply-time`, `reply-time`) that may stay unmeasured. */
  allowed: string[];
}

/** Adds the flags that decide the exit code. */
export function addGateOptions(command: Command): Command {
  return command
    .option('--min-score <n>', 'gate: least score, 0..100')
    .option('--min-chapter <chapter=n>', 'gate: least score of a chapter (repeatable)', pair('--min-chapter'))
    .option('--must-have <study>', 'gate: a must-have list by its study, or "all" (repeatable)', list)
    .option('--max <criterion=value>', 'gate: greatest value, as reply-time=24h (repeatable)', pair('--max'))
    .option('--no-regress <result>', 'gate: no criterion worse than in this result.json or visit')
    .option('--allow-unmeasured <gate>', 'let this gate pass when its value is not known (repeatable)', list);
}

/** The flags over the config's gates; mistakes are usage failures. */
export function gatesFrom(options: GateOptions, config: { gates: Gates }): WantedGates {
  const { gates } = config;
  const minChapter = { ...gates.minChapter, ...numbers('--min-chapter', options.minChapter) };
  known('chapter', Object.keys(minChapter), Object.keys(DEFAULT_EDITION.chapters));
  const max = { ...gates.max, ...bounds(options.max) };
  known('criterion', Object.keys(max), Object.keys(DEFAULT_EDITION.criteria));
  return {
    wishes: {
      minScore: options.minScore === undefined ? gates.minScore : score('--min-score', options.minScore),
      minChapter,
      mustHave: options.mustHave ? studies(options.mustHave) : gates.mustHave,
      max,
      allowUnmeasured: gates.allowUnmeasured,
    },
    baseline: typeof options.regress === 'string' ? options.regress : gates.noRegress,
    allowed: options.allowUnmeasured ?? [],
  };
}

/** Every gate that was set, and how it went; what is allowed by name passes where it is only unmeasured. */
export function decideGates(result: AuditResult, wanted: WantedGates, before: AuditResult | null): Gate[] {
  const lenient = gatesOf(result, { ...wanted.wishes, allowUnmeasured: true }, before);
  return gatesOf(result, wanted.wishes, before).map((gate, index) => {
    const named = wanted.allowed.some((name) => gate.name === name || gate.name.endsWith(` ${name}`));
    return named ? (lenient[index] ?? gate) : gate;
  });
}

/** The result that `--no-regress` names; null where the gate is not set or means the visit before. */
export async function baselineOf(wanted: WantedGates): Promise<AuditResult | null> {
  return typeof wanted.baseline === 'string' ? (await readResult(wanted.baseline)).result : null;
}

/** Says which gates were missed, on the error stream; true where one was. */
export function tellMissedGates(
  result: AuditResult,
  wanted: WantedGates,
  before: AuditResult | null,
  world: World,
): boolean {
  const missed = decideGates(result, wanted, before).filter((gate) => !gate.passed);
  for (const gate of missed)
    world.stderr.write(`${world.paint.err.red('gate missed')} ${gate.name}: ${plain(gate.sentence, 600)}\n`);
  return missed.length > 0;
}

function list(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function pair(flag: string) {
  return (text: string, before: Record<string, string> = {}): Record<string, string> => {
    const at = text.indexOf('=');
    if (at < 1) throw new Failure('usage', `${flag} ${text} has no value`, `Write ${flag} name=value.`);
    return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
  };
}

function score(flag: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 100) return value;
  throw new Failure('usage', `${flag} ${text} is no score`, 'Write a number from 0 to 100.');
}

function numbers(flag: string, texts: Record<string, string> = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, score(`${flag} ${id}=`, text)]));
}

function bounds(texts: Record<string, string> = {}): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, text === '' || Number.isNaN(Number(text)) ? text : Number(text)]),
  );
}

function studies(texts: string[]): true | number[] {
  if (texts.includes('all')) return true;
  return texts.map((text) => {
    const study = Number(text);
    if (Number.isInteger(study) && study > 0) return study;
    throw new Failure('usage', `--must-have ${text} is no study`, 'Write its number, as 13, or "all".');
  });
}

function known(what: string, ids: string[], all: string[]): void {
  for (const id of ids) {
    if (all.includes(id)) continue;
    const meant = nearest(id, all);
    throw new Failure('usage', `a gate names the unknown ${what} "${id}"`, meant ? `Did you mean "${meant}"?` : null);
  }
}
