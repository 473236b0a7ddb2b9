import { type Fact, known, unknown } from './fact.ts';
import { allOf, type View } from './view/view.ts';

/** What only a person can tell; one fact a criterion, of the same id. */
export const OBSERVED = [
  'delivery-days',
  'delivery-punctuality',
  'courier-conduct',
  'parcel-condition',
  'phone-hold',
  'phone-transfers',
  'phone-courtesy',
  'phone-knowledge',
  'phone-order',
  'channel-consistency',
  'refund-days',
] as const;
export type Observed = (typeof OBSERVED)[number];

/** `observed.phone-hold` …: the answer of each observer, in the order in which they were given. */
export type ObservedFacts = { [K in Observed as `observed:${K}`]: Fact<Answer[]> };

export interface Answer {
  answer: boolean | number | string;
  observer: string;
  note: string | null;
}

const NOBODY = 'a person has to observe it';

export function observedFacts(view: View): ObservedFacts {
  const facts = Object.fromEntries(OBSERVED.map((id) => [`observed:${id}`, answersTo(view, id)]));
  return facts as ObservedFacts;
}

/** The latest answer of each observer: who answers again corrects himself. */
function answersTo(view: View, id: Observed): Fact<Answer[]> {
  const observations = allOf(view, 'observation').filter((one) => one.about === id);
  if (observations.length === 0) return unknown(NOBODY);
  const latest = [...new Map(observations.map((one) => [one.observer, one])).values()];
  const quotes = latest.flatMap((one) =>
    one.note === null ? [] : [{ text: one.note, where: one.observer, evidence: one.id }],
  );
  return known(
    latest.map(({ answer, observer, note }) => ({ answer, observer, note })),
    latest.map((one) => one.id),
    quotes,
  );
}
