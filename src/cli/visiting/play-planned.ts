import type { Browser } from '../../browser/playwright.ts';
import type { Lease, Supply } from '../../browser/supply/supply.ts';
import type { Config } from '../../config/types.ts';
import { addressFor } from '../../mailbox/settings.ts';
import type { AuditResult } from '../../result/schema.ts';
import type { PlannedVisit } from '../../visit/many/plan.ts';
import { playVisit, type VisitEnd } from '../../visit/play-visit.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';
import type { VisitOptions } from './options.ts';

/** What every visit of one call shares. */
export interface Visiting {
  world: World;
  config: Config;
  options: VisitOptions;
  reports: string;
  supply: Supply;
}

export interface PlayedVisit {
  end: VisitEnd;
  result: AuditResult;
}

/** Browsers that are tried for one visit before it is given up. */
const MOST_BROWSERS = 3;

/**
 * Plays a planned visit and judges it. Where its browser dies on the way the visit is played anew in another, unless an
 * order, a message or an account may have gone to the store: none of these goes twice.
 */
export async function playPlanned(
  visiting: Visiting,
  planned: PlannedVisit,
  say: (line: string) => void,
): Promise<PlayedVisit> {
  for (let tried = 1; ; tried++) {
    const leased: Lease[] = [];
    try {
      const end = await playOnce(visiting, planned, say, async () => {
        const leasing = visiting.supply.lease();
        void judging().catch(() => undefined);
        const lease = await leasing;
        leased.push(lease);
        return lease.browser;
      });
      const browser = leased[0]?.browser ?? null;
      const died = end.failure?.kind === 'environment' && browser?.isConnected() === false;
      if (died && tried < MOST_BROWSERS && end.sent === null && !visiting.world.signal.aborted) {
        say('the browser went away: the visit is played anew in another');
        continue;
      }
      if (died && end.sent !== null) say(`the browser went away, and ${end.sent}: the visit is not played again`);
      return { end, result: await judge(visiting, end, browser) };
    } finally {
      for (const lease of leased) lease.release();
    }
  }
}

/** What judges is loaded while the browser starts. */
const judging = () => import('../after-visit.ts');

async function judge(
  { world, config, options }: Visiting,
  end: VisitEnd,
  browser: Browser | null,
): Promise<AuditResult> {
  const { judgeAndReport } = await judging();
  return judgeAndReport(end.folder, world, { config, language: options.language, browser });
}

function playOnce(
  { world, config, options, reports }: Visiting,
  { scenario, repeat, traceless }: PlannedVisit,
  say: (line: string) => void,
  openBrowser: () => Promise<Browser>,
): Promise<VisitEnd> {
  const { mailbox } = scenario;
  return playVisit({
    scenario,
    placeOrders: options.placeOrders ?? false,
    product: options.product ?? null,
    noAccount: traceless || options.account === false,
    reports,
    openBrowser,
    browserPath: null,
    browserEndpoint: null,
    headed: options.headed ?? false,
    identify: options.identify === true ? `mystery-shopper/${VERSION}` : options.identify || config.identify,
    wave: options.wave ?? null,
    repeat,
    toolVersion: VERSION,
    addressFor: mailbox ? (tag) => addressFor(mailbox, tag) : null,
    sendMail: mailbox?.smtp
      ? async (mail) => (await import('../../mailbox/send.ts')).sendQuestion(mail, mailbox, (name) => world.env[name])
      : null,
    now: () => world.now(),
    signal: world.signal,
    say,
  });
}
