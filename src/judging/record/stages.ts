import { STAGES } from '../../evidence/types.ts';
import { allOf, type View } from '../../facts/view/view.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';

/** How far the purchase got: each stage reached, or why not. */
export function recordStages(view: View): AuditResult['stages'] {
  const steps = allOf(view, 'step');
  const because = whyNotFurther(view);
  return STAGES.map((id) => {
    const reaching = steps.filter((step) => step.stages.includes(id));
    const evidence = reaching.slice(0, 1).flatMap((step) => [step.id, ...step.screenshots.slice(0, 1)]);
    const reached = reaching.length > 0;
    return { id, reached, because: reached ? null : because, evidence };
  });
}

/** The first thing that went wrong, or the consent that was lacking, or that it was not tried. */
function whyNotFurther(view: View): string {
  const order = allOf(view, 'order').find((one) => !one.placed);
  const failed = allOf(view, 'step').find((step) => step.outcome === 'failed' || step.outcome === 'blocked');
  const because = failed?.because ?? order?.because ?? view.visit.because;
  return because ? plain(because) : 'the visit did not go there';
}
