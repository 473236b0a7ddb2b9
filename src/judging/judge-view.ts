import type { Edition } from '../benchmark/edition.ts';
import { CHAPTERS } from '../criteria/criterion.ts';
import { CRITERIA } from '../criteria/index.ts';
import { agreementsOf } from '../facts/agreement.ts';
import { factsOf } from '../facts/index.ts';
import { OBSERVED } from '../facts/observations.ts';
import { allOf, type View } from '../facts/view/view.ts';
import { type AuditResult, SCHEMA_VERSION } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import { addUp, addUpChapters, weigh } from './add-up.ts';
import { digestOf } from './digest.ts';
import { judgeMustHaves } from './must-haves.ts';
import { recordCheckout } from './record/checkout.ts';
import { recordEvidence } from './record/evidence.ts';
import { recordMails } from './record/mails.ts';
import { withRegions } from './record/regions.ts';
import { recordStages } from './record/stages.ts';
import { recordInterruptions, recordSteps } from './record/steps.ts';
import { lookAt, verdictOf } from './verdict.ts';

export interface Under {
  edition: Edition;
  now: Date;
  toolVersion: string;
}

/** Judges a visit that is read already. Pure. */
export function judgeView(view: View, { edition, now, toolVersion }: Under): AuditResult {
  const facts = factsOf(view);
  const found = CRITERIA.map((criterion) => lookAt(criterion, facts));
  const verdicts = withRegions(
    weigh(
      found.map((one) => verdictOf(one, edition)),
      edition.chapters,
    ),
    view,
  );
  const titles: Record<string, string> = CHAPTERS;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: view.visit.tool.name, version: toolVersion },
    judgedAt: now.toISOString(),
    ...recordVisit(view),
    edition: { id: edition.id, name: edition.name, date: edition.date, digest: digestOf(edition) },
    stages: recordStages(view),
    steps: recordSteps(view),
    verdicts,
    chapters: addUpChapters(verdicts, edition.chapters, (id) => titles[id] ?? id),
    total: addUp(verdicts),
    mustHaves: judgeMustHaves(edition, found),
    mails: recordMails(view),
    interruptions: recordInterruptions(view),
    checkout: recordCheckout(view),
    ...recordObservations(view),
    evidence: recordEvidence(view),
    warnings: [...view.visit.warnings, ...view.warnings, ...disagreements(view)].map((warning) => plain(warning)),
  };
}

function recordVisit({ visit }: View): Pick<AuditResult, 'store' | 'wave' | 'visits' | 'awaited'> {
  const { id, name, url, language, country, currency, platform } = visit.store;
  const { device, network, browser, os, locale, timezone, noiseMs } = visit.environment;
  const { startedAt, endedAt, state, outcome, because, scenario } = visit;
  const placeOrders = visit.consent.placeOrders;
  const { starvation } = visit.environment;
  const machine = starvation ? { lateShare: starvation.lateShare, starved: starvation.starved } : {};
  const environment = { device, network, browser, os, locale, timezone, placeOrders, noiseMs, ...machine };
  return {
    store: { id, name: plain(name), url, language, country, currency, platform },
    wave: visit.wave,
    visits: [{ id: visit.id, startedAt, endedAt, state, outcome, because, scenario, ...environment }],
    awaited: visit.awaited.map(({ what, evidence, since, until, deadlines }) => ({
      what,
      about: evidence,
      since,
      until,
      deadlines,
    })),
  };
}

function recordObservations(view: View): Pick<AuditResult, 'observations' | 'openObservations'> {
  const all = allOf(view, 'observation');
  return {
    observations: all.map(({ about, answer, unit, observer, note, id }) => ({
      about,
      answer,
      unit,
      observer,
      note,
      evidence: id,
    })),
    openObservations: OBSERVED.filter((id) => !all.some((one) => one.about === id)),
  };
}

/** Two observers who do not agree are told, each with the answer. */
function disagreements(view: View): string[] {
  return agreementsOf(allOf(view, 'observation')).flatMap(({ observers, disagreements: apart }) =>
    apart.map(
      ({ about, answers }) =>
        `Observers disagree on ${about}: ${observers[0]} ${answers[0]}, ${observers[1]} ${answers[1]}`,
    ),
  );
}
