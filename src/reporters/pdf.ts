import { Failure } from '../shared/errors.ts';
import { renderHtml } from './html.ts';
import type { Reporter } from './types.ts';

/** The HTML report on A4 paper, printed by the browser. */
export const pdf: Reporter = {
  fileName: 'report.pdf',
  render: async (result, context) => {
    if (context.printPdf === null) {
      throw new Failure(
        'environment',
        'a PDF needs a browser to print it',
        'Run mystery-shopper doctor, or write HTML and print that.',
      );
    }
    return context.printPdf(renderHtml(result, context));
  },
};
