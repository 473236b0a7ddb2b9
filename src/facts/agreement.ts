/** How far two observers of one visit say the same. */
export interface Agreement {
  observers: [string, string];
  /** Questions that both answered. */
  common: number;
  /** Share answered alike, 0..1; null where they have no question in common. */
  share: number | null;
  /** Cohen's kappa over yes/no answers and ratings; null under five common ones, where it means nothing. */
  kappa: number | null;
  disagreements: { about: string; answers: [string, string] }[];
}

interface Given {
  about: string;
  answer: boolean | number | string;
  observer: string;
  unit: string;
}

const FEWEST_FOR_KAPPA = 5;

/** Every pair of observers. The latest answer of an observer counts. */
export function agreementsOf(observations: readonly Given[]): Agreement[] {
  const observers = [...new Set(observations.map((one) => one.observer))].sort();
  return observers.flatMap((first, index) =>
    observers.slice(index + 1).map((second) => agreementOf(observations, [first, second])),
  );
}

function agreementOf(observations: readonly Given[], observers: [string, string]): Agreement {
  const [first, second] = observers.map((name) => latest(observations, name)) as [
    Map<string, Given>,
    Map<string, Given>,
  ];
  const pairs = [...first.values()].flatMap((one) => {
    const other = second.get(one.about);
    return other ? [{ one, other }] : [];
  });
  const apart = pairs.filter(({ one, other }) => !alike(one, other));
  return {
    observers,
    common: pairs.length,
    share: pairs.length === 0 ? null : (pairs.length - apart.length) / pairs.length,
    kappa: kappaOf(pairs.filter(({ one }) => one.unit === 'yes-no' || one.unit === 'of-3')),
    disagreements: apart.map(({ one, other }) => ({
      about: one.about,
      answers: [textOf(one.answer), textOf(other.answer)],
    })),
  };
}

function latest(observations: readonly Given[], observer: string): Map<string, Given> {
  return new Map(observations.filter((one) => one.observer === observer).map((one) => [one.about, one]));
}

/** Two stopwatches never show the same: times within a tenth, or two seconds, are alike. */
function alike(one: Given, other: Given): boolean {
  if (one.unit !== 's' || typeof one.answer !== 'number' || typeof other.answer !== 'number') {
    return one.answer === other.answer;
  }
  return Math.abs(one.answer - other.answer) <= Math.max(2, 0.1 * Math.max(one.answer, other.answer));
}

function kappaOf(pairs: { one: Given; other: Given }[]): number | null {
  if (pairs.length < FEWEST_FOR_KAPPA) return null;
  const categoryOf = (given: Given) => `${given.unit} ${given.answer}`;
  const observed = pairs.filter(({ one, other }) => one.answer === other.answer).length / pairs.length;
  const categories = new Set(pairs.flatMap(({ one, other }) => [categoryOf(one), categoryOf(other)]));
  const byChance = [...categories].reduce((sum, category) => {
    const a = pairs.filter(({ one }) => categoryOf(one) === category).length / pairs.length;
    const b = pairs.filter(({ other }) => categoryOf(other) === category).length / pairs.length;
    return sum + a * b;
  }, 0);
  return byChance === 1 ? null : (observed - byChance) / (1 - byChance);
}

export function textOf(answer: boolean | number | string): string {
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer);
}
