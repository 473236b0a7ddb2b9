import type { EvidenceOf } from '../../evidence/types.ts';
import { allOf, type View } from '../../facts/view/view.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';

/** The steps of the visit with their three times. */
export function recordSteps(view: View): AuditResult['steps'] {
  const interruptions = allOf(view, 'interruption');
  return allOf(view, 'step').map((step) => ({
    visit: view.visit.id,
    index: step.index,
    verb: step.verb,
    label: step.label,
    sentence: plain(step.sentence),
    at: `${step.at.file}:${step.at.line}:${step.at.column}`,
    outcome: step.outcome,
    because: step.because === null ? null : plain(step.because),
    url: step.url,
    startedAt: step.startedAt,
    respondedMs: step.times.respondedMs,
    shownMs: step.times.shownMs,
    settledMs: step.times.settledMs,
    neverSettled: step.times.neverSettled,
    storeMs: step.storeMs,
    typingMs: step.ownMs.typing,
    overheadMs: step.ownMs.overhead,
    wallMs: step.wallMs,
    clicks: step.clicks,
    advancingClicks: step.advancingClicks,
    fieldsFilled: step.fieldsFilled,
    screenshots: step.screenshots,
    interruptions: interruptions.filter((one) => one.stepIndex === step.index).map((one) => one.id),
    healed: healedIn(step),
  }));
}

function healedIn(step: EvidenceOf<'step'>) {
  return step.resolutions.flatMap(({ intent, healed }) =>
    healed ? [{ intent, before: plain(healed.before), after: plain(healed.after) }] : [],
  );
}

export function recordInterruptions(view: View): AuditResult['interruptions'] {
  return allOf(view, 'interruption').map((one) => ({
    what: one.what,
    closedBy: one.closedBy === null ? null : plain(one.closedBy),
    stepIndex: one.stepIndex,
    evidence: one.id,
  }));
}
