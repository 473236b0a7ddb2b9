import type { EvidenceOf } from '../../evidence/types.ts';
import { type Fact, known, unknown } from '../fact.ts';
import { allOf, type View } from '../view/view.ts';

/** The 75th percentile over the visit's documents, as the Core Web Vitals are assessed. ms; layout shift unitless. */
export interface Percentile {
  value: number;
  documents: number;
  worstUrl: string;
}

type Vital = keyof EvidenceOf<'page'>['vitals'];

interface VitalFacts {
  serverResponse: Fact<Percentile>;
  largestPaint: Fact<Percentile>;
  interactionDelay: Fact<Percentile>;
  layoutShift: Fact<Percentile>;
}

export function vitalFacts(view: View): VitalFacts {
  const documents = documentsOf(allOf(view, 'page'));
  return {
    serverResponse: percentile(documents, 'ttfbMs'),
    largestPaint: percentile(documents, 'lcpMs'),
    interactionDelay: percentile(documents, 'inpMs'),
    layoutShift: percentile(documents, 'cls'),
  };
}

/** Records of one document grow as the shopper goes on: the last one that has a value speaks for the document. */
function documentsOf(pages: EvidenceOf<'page'>[]): EvidenceOf<'page'>[][] {
  const documents: EvidenceOf<'page'>[][] = [];
  for (const page of pages) {
    const current = documents.at(-1);
    if (page.freshDocument || !current) documents.push([page]);
    else current.push(page);
  }
  return documents;
}

function percentile(documents: EvidenceOf<'page'>[][], vital: Vital): Fact<Percentile> {
  const measured = documents
    .flatMap((records) => {
      const last = records.findLast((page) => page.vitals[vital] !== null);
      const value = last?.vitals[vital] ?? null;
      return last && value !== null ? [{ page: last, value }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const at = measured[Math.ceil(measured.length * 0.75) - 1];
  const worst = measured.at(-1);
  if (!at || !worst) return unknown('the browser reported no such time on any page of the visit');
  return known({ value: at.value, documents: measured.length, worstUrl: worst.page.url }, [at.page.id, worst.page.id]);
}
