import type { Evidence } from '../../evidence/types.ts';
import { plain } from '../../shared/text.ts';
import { goodsOf } from '../../visit/draft-of-visit.ts';
import type { VisitEnd } from '../../visit/play-visit.ts';

/** How a draft went when it was played, against the visit that it was drafted from. */
export interface Replay {
  replays: boolean;
  /** Why it does not, in words; null where it does. */
  because: string | null;
  done: number;
  steps: number;
  /** Locators of the draft that no longer fitted. */
  healed: { step: string; intent: string; before: string; after: string }[];
  /** Folder of the visit. */
  visit: string;
}

/** What came of the replay. Another product than before is a failure, however well it was bought. */
export function compareVisits(
  first: Evidence[],
  replay: Evidence[],
  end: Pick<VisitEnd, 'failure' | 'folder'>,
): Replay {
  const steps = replay.flatMap((each) => (each.kind === 'step' ? [each] : []));
  const because = end.failure?.message ?? otherGoods(first, replay) ?? null;
  return {
    replays: because === null,
    because,
    done: steps.filter((step) => step.outcome === 'done').length,
    steps: steps.length,
    healed: steps.flatMap(({ verb, resolutions }) =>
      resolutions.flatMap(({ intent, healed }) => (healed ? [{ step: verb, intent, ...healed }] : [])),
    ),
    visit: end.folder.path,
  };
}

function otherGoods(first: Evidence[], replay: Evidence[]): string | null {
  const [one, other] = [first, replay].map(inWords);
  return one === other ? null : `it shopped for ${other}, not for ${one}`;
}

function inWords(evidence: Evidence[]): string {
  const { name, options } = goodsOf(evidence);
  return plain([name === null ? 'nothing' : `"${name}"`, ...options].join(', '));
}
