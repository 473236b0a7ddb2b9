import { z } from 'zod';
import data from './figures.json' with { type: 'json' };

/** A published number that a store can stand beside. */
export const figure = z.strictObject({
  id: z.string(),
  /** The family of studies. */
  set: z.string(),
  area: z.string(),
  kind: z.enum([
    'prevalence',
    'average',
    'best-performer',
    'worst-performer',
    'threshold',
    'consumer-expectation',
    'legal-baseline',
    'scale',
  ]),
  /** What was counted or measured. */
  what: z.string().min(1),
  value: z.number(),
  unit: z.string(),
  direction: z.enum(['higher-is-better', 'lower-is-better', 'has-feature']),
  /** Year of the fieldwork; null = not stated. */
  year: z.int().nullable(),
  /** Size of the sample; null = not stated. */
  n: z.int().nullable(),
  study: z.string(),
  source: z.strictObject({ title: z.string(), publisher: z.string(), url: z.string() }),
  /** primary = the study's author or publisher · secondary = press, blog, copy · article-only = a service guide */
  confidence: z.enum(['primary', 'secondary', 'article-only']),
  previous: z.strictObject({ value: z.number(), year: z.int().nullable() }).optional(),
  thresholds: z.strictObject({ good: z.number(), poor: z.number() }).optional(),
  /** The source is in doubt: shown, never held against a store. */
  doNotScore: z.literal(true).optional(),
  note: z.string().optional(),
});
export type Figure = z.infer<typeof figure>;

let byId: Map<string, Figure> | null = null;

/** Every figure, in the order of the studies. */
export function allFigures(): Figure[] {
  return [...index().values()];
}

/** The figure of that id, or null. */
export function figureOf(id: string): Figure | null {
  return index().get(id) ?? null;
}

function index(): Map<string, Figure> {
  byId ??= new Map(
    z
      .array(figure)
      .parse(data)
      .map((one) => [one.id, one]),
  );
  return byId;
}
