import path from 'node:path';
import { gaugeOf } from '../browser/clock/gauge.ts';
import { launchBrowser, openPage, warmUp } from '../browser/launch.ts';
import type { Browser } from '../browser/playwright.ts';
import { VisitFolder } from '../evidence/folder.ts';
import { maskFor } from '../evidence/mask.ts';
import type { Repeat, VisitFile } from '../evidence/visit-file.ts';
import type { Scenario, Step } from '../scenario/types.ts';
import { Failure } from '../shared/errors.ts';
import { newPassword, plainPassword } from '../shopper/account/password.ts';
import { putAway } from '../shopper/member/further-device.ts';
import type { ShopperSetUp } from '../shopper/set-up.ts';
import { Shopper } from '../shopper/shopper.ts';
import { verbs } from '../steps/index.ts';
import { type PlayedSpan, watchMachine } from './machine.ts';
import { type Played, playStep } from './play-step.ts';
import { sentIn } from './sent.ts';
import { contextFor, newTag, setUpFor } from './set-up.ts';
import { closeVisit, equipped, openVisit, storeIdOf, withMachine } from './visit-record.ts';
import { freeStamp, stampOf } from './visit-stamp.ts';

export interface VisitWish {
  scenario: Scenario;
  /** The `--place-orders` flag. */
  placeOrders: boolean;
  product: string | null;
  /** No account may be opened with the store; absent: one may, where a step or the store asks for it. */
  noAccount?: boolean;
  /** Folder under which visits are kept. */
  reports: string;
  /** Gives a browser that stays open after the visit; absent: one is started for the visit and closed again. */
  openBrowser?(): Promise<Browser>;
  browserPath: string | null;
  browserEndpoint: string | null;
  headed: boolean;
  identify: string | null;
  wave: string | null;
  /** Absent or null: a visit of its own. */
  repeat?: Repeat | null;
  toolVersion: string;
  /** The shopper's address for a tag; null without a mailbox. */
  addressFor: ((tag: string) => string) | null;
  sendMail: ShopperSetUp['sendMail'];
  now(): Date;
  signal: AbortSignal;
  say(line: string): void;
}

export interface VisitEnd {
  folder: VisitFolder;
  visit: VisitFile;
  /** What went to the store and must not go twice (an order, a message, an account), in words; null: nothing did. */
  sent: string | null;
  /** Why the visit ended early, for the exit code; null when it was played to its end. */
  failure: Failure | null;
}

/** Plays a scenario against its store. The visit's folder holds everything seen, also when this ends early. */
export async function playVisit(given: VisitWish): Promise<VisitEnd> {
  const password = given.scenario.password ?? newPassword();
  const mask = maskFor([...given.scenario.secrets, password, plainPassword(password)]);
  // What is said on the way is masked like what is written.
  const wish = { ...given, say: (line: string) => given.say(mask(line)) };
  const startedAt = wish.now();
  const tag = newTag();
  const stamp = await freeStamp(path.join(wish.reports, storeIdOf(wish.scenario)), stampOf(startedAt));
  const folder = new VisitFolder(path.join(wish.reports, storeIdOf(wish.scenario), stamp), mask);
  let visit = openVisit(wish, { startedAt, stamp, tag });
  await folder.writeVisit(visit);

  const browser = await launch(wish, folder, visit);
  try {
    const context = await contextFor(wish, browser, wish.scenario.device);
    if (wish.scenario.cache === 'warm') await warmUp(context, wish.scenario.store.url).catch(() => undefined);
    const gauge = await gaugeOf(browser).catch(() => null);
    const page = await openPage(context);
    visit = equipped(visit, browser, gauge);
    const shopper = new Shopper(setUpFor({ wish, folder, tag, page, context, browser, password }));
    const machine = gauge && (await watchMachine(gauge));
    const spans: PlayedSpan[] = [];
    const failure = masked(await playAll(wish, shopper, spans), mask);
    await putAway(shopper);
    visit = withMachine(visit, machine && (await machine.end(spans)));
    visit = await closeVisit(wish, folder, visit, shopper, failure);
    await context.close().catch(() => undefined);
    return { folder, visit, failure, sent: sentIn(shopper) };
  } finally {
    if (!wish.openBrowser) await browser.close().catch(() => undefined);
  }
}

function masked(failure: Failure | null, mask: (text: string) => string): Failure | null {
  return failure ? new Failure(failure.kind, mask(failure.message), failure.remedy, { cause: failure }) : null;
}

async function launch(wish: VisitWish, folder: VisitFolder, visit: VisitFile): Promise<Browser> {
  try {
    if (wish.openBrowser) return await wish.openBrowser();
    return await launchBrowser({ path: wish.browserPath, endpoint: wish.browserEndpoint, headed: wish.headed });
  } catch (error) {
    const because = error instanceof Failure ? error.message : 'the browser did not start';
    await folder.writeVisit({
      ...visit,
      endedAt: wish.now().toISOString(),
      state: 'closed',
      outcome: 'environment',
      because,
    });
    throw error;
  }
}

/** Plays the steps, then the closing ones. What ends the visit early is returned; `spans` takes when each step was played. */
async function playAll(wish: VisitWish, shopper: Shopper, spans: PlayedSpan[]): Promise<Failure | null> {
  const { steps, after } = wish.scenario;
  let worst: Failure | null = null;
  let broke = 0;
  for (const [index, step] of steps.entries()) {
    const from = Date.now();
    const played = await play(shopper, step, index);
    spans.push({ index, from, to: Date.now() });
    worst ??= failureOf(step, played);
    broke = played.failure?.kind === 'store-broke' ? broke + 1 : played.outcome === 'done' ? 0 : broke;
    if (endsVisit(played, broke, index)) break;
  }
  if (
    worst?.kind !== 'blocked' &&
    worst?.kind !== 'interrupted' &&
    worst?.kind !== 'environment' &&
    broke < 2 &&
    shopper.memory.stages.size > 0
  ) {
    for (const [index, step] of after.entries()) await play(shopper, { ...step, optional: true }, steps.length + index);
  }
  return worst;
}

function play(shopper: Shopper, step: Step, index: number): Promise<Played> {
  const verb = verbs.get(step.verb);
  if (!verb) throw new Failure('usage', `unknown verb "${step.verb}"`);
  return playStep(shopper, step, verb, index);
}

function failureOf(step: Step, played: Played): Failure | null {
  if (played.failure && (!step.optional || played.failure.kind !== 'store-broke')) return played.failure;
  if (played.outcome !== 'failed' || step.optional) return null;
  return new Failure(
    'outdated',
    `${step.at.file}:${step.at.line}:${step.at.column} ${played.because}`,
    'The report shows what the page offered instead; a store file can name the element.',
  );
}

/** Blocked, interrupted and a lost browser end the visit at once; a store that does not answer at the first step or twice running does too. */
function endsVisit(played: Played, broke: number, index: number): boolean {
  const kind = played.failure?.kind;
  if (kind === undefined) return false;
  return kind !== 'store-broke' || index === 0 || broke >= 2;
}
