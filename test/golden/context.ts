import { ENGLISH } from '../../src/reporters/texts/index.ts';
import type { ReportContext } from '../../src/reporters/types.ts';

const plainText = (text: string) => text;

/** No colour, as the tests want to read it. */
export const NO_COLOUR = { bold: plainText, dim: plainText, red: plainText, green: plainText, yellow: plainText, cyan: plainText };

/** What a reporter gets besides the result, with whatever a test wants different. */
export function context(different: Partial<ReportContext> = {}): ReportContext {
  return {
    texts: ENGLISH,
    branding: { logo: null, title: null, summary: null },
    paint: NO_COLOUR,
    unicode: true,
    columns: 80,
    pictures: new Map(),
    spots: new Map(),
    evidenceBase: '',
    gates: [
      { name: 'min-score', passed: true, sentence: 'Score 72.6, at least 70 is wanted.' },
      { name: 'must-have 13', passed: false, sentence: '13th study: first missed is Phone number easy to find.' },
    ],
    printPdf: null,
    ...different,
  };
}
