import { HandRefused } from '../browser/hand.ts';
import type { EvidenceOf } from '../evidence/types.ts';
import type { Step } from '../scenario/types.ts';
import { Failure, messageOf } from '../shared/errors.ts';
import { DeadEnd, isPictured } from '../shopper/dead-end.ts';
import type { Shopper } from '../shopper/shopper.ts';
import { StepLog } from '../shopper/step-log.ts';
import { Skipped, type Verb } from '../steps/verb.ts';
import { unmet } from './conditions.ts';

export interface Played {
  outcome: EvidenceOf<'step'>['outcome'];
  because: string | null;
  /** What ends the visit: blocked, interrupted, no browser. */
  failure: Failure | null;
}

/** Plays one step and files its record, whatever happens in it. */
export async function playStep(shopper: Shopper, step: Step, verb: Verb, index: number): Promise<Played> {
  const log = new StepLog();
  shopper.log = log;
  shopper.stepIndex = index;
  shopper.patienceMs = step.withinMs ?? verb.patienceMs;
  const sentence = verb.sentence(step.args);
  shopper.setUp.say(`${String(index + 1).padStart(2)} ${step.label ? `${step.label}: ` : ''}${sentence}`);
  const startedAt = shopper.setUp.now().toISOString();
  const missing = unmet(step.when, shopper);
  const played = missing === null ? await attempt(shopper, step, verb) : skipped(missing);
  await file(shopper, step, { played, sentence, startedAt, index, log });
  return played;
}

async function attempt(shopper: Shopper, step: Step, verb: Verb): Promise<Played> {
  try {
    await verb.play(step.args, shopper);
    return { outcome: 'done', because: null, failure: null };
  } catch (error) {
    if (error instanceof Skipped) return skipped(error.message);
    if (await lostItsBrowser(shopper, error))
      return failed(new Failure('environment', `the browser went away: ${messageOf(error)}`));
    if (error instanceof Failure) return failed(error);
    const known = error instanceof DeadEnd || error instanceof HandRefused;
    if (!known && shopper.page.isClosed())
      return failed(new Failure('environment', `the browser went away: ${messageOf(error)}`));
    if (!isPictured(error))
      await shopper
        .photograph(`dead end: ${messageOf(error)}`, error instanceof DeadEnd ? error.marks : [])
        .catch(() => undefined);
    return { outcome: 'failed', because: messageOf(error), failure: null };
  }
}

/** The browser itself is gone, not only a page of it. What it was in the middle of fails before it is known to be gone. */
async function lostItsBrowser({ setUp: { context } }: Shopper, error: unknown): Promise<boolean> {
  if (error instanceof Failure && error.kind === 'interrupted') return false;
  if (context.browser()?.isConnected() === false) return true;
  if (!/closed|disconnected|crashed/i.test(messageOf(error))) return false;
  return context.cookies().then(
    () => false,
    () => true,
  );
}

function skipped(because: string): Played {
  return { outcome: 'skipped', because, failure: null };
}

function failed(failure: Failure): Played {
  const outcome = failure.kind === 'blocked' ? 'blocked' : failure.kind === 'interrupted' ? 'interrupted' : 'failed';
  return { outcome, because: failure.message, failure };
}

interface Record {
  played: Played;
  sentence: string;
  startedAt: string;
  index: number;
  log: StepLog;
}

async function file(shopper: Shopper, step: Step, { played, sentence, startedAt, index, log }: Record): Promise<void> {
  const wallMs = performance.now() - log.startedAt;
  await shopper.setUp.folder.add({
    kind: 'step',
    seenAt: shopper.setUp.now().toISOString(),
    stepIndex: index,
    by: 'machine',
    index,
    verb: step.verb,
    label: step.label,
    sentence,
    at: step.at,
    startedAt,
    outcome: played.outcome,
    because: played.because,
    stages: log.stages,
    url: shopper.page.isClosed() ? null : shopper.page.url(),
    times: log.goal,
    storeMs: log.storeMs,
    ownMs: { typing: round(log.typingMs), overhead: round(Math.max(0, wallMs - log.typingMs - log.waitedMs)) },
    wallMs: round(wallMs),
    interactions: log.interactions,
    clicks: log.clicks,
    advancingClicks: log.advancingClicks,
    fieldsFilled: log.fieldsFilled,
    resolutions: log.resolutions,
    attempts: log.attempts,
    screenshots: log.screenshots,
  });
}

function round(durationMs: number): number {
  return Math.round(durationMs * 10) / 10;
}
