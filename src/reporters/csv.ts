import { stringify } from 'csv-stringify/sync';
import type { AuditResult, Verdict } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import type { Reporter } from './types.ts';
import { remedyOf, titleOf } from './view/verdict-text.ts';

type Cell = string | number | null;

/** One row a verdict, RFC 4180. */
export const csv: Reporter = {
  fileName: 'report.csv',
  render: (result, { texts }) =>
    csvText(
      HEAD,
      result.verdicts.map((verdict) => [
        ...aboutVisit(result),
        ...aboutVerdict(verdict),
        titleOf(verdict, texts),
        plain(verdict.sentence, 2000),
        verdict.because,
        remedyOf(verdict, texts),
        verdict.effort,
        verdict.evidence.join(' '),
        verdict.quotes.map(({ text }) => plain(text, 600)).join(' | '),
      ]),
    ),
};

const HEAD = [
  'store',
  'url',
  'visit',
  'started_at',
  'edition',
  'wave',
  'chapter',
  'criterion',
  'revision',
  'by',
  'state',
  'score',
  'value',
  'unit',
  'bound',
  'better',
  'limit',
  'weight',
  'points_lost',
  'title',
  'sentence',
  'because',
  'remedy',
  'effort',
  'evidence',
  'quotes',
];

function aboutVisit(result: AuditResult): Cell[] {
  const visit = result.visits[0];
  return [
    result.store.id,
    result.store.url,
    visit?.id ?? null,
    visit?.startedAt ?? null,
    result.edition.id,
    result.wave,
  ];
}

function aboutVerdict(verdict: Verdict): Cell[] {
  const { chapter, id, revision, by, state, score, value, unit, bound, better, limit, weight } = verdict;
  const lost = score === null ? null : Math.round(weight * (1 - score) * 1e5) / 1e3;
  return [
    chapter,
    id,
    revision,
    by,
    state,
    score,
    typeof value === 'boolean' ? String(value) : value,
    unit,
    bound,
    better,
    limit,
    weight,
    lost,
  ];
}

/**
 * Rows to RFC 4180 text: CRLF, quotes doubled. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it; control characters, bidi controls and line breaks are gone; a missing value is an empty cell.
 */
export function csvText(head: string[], rows: Cell[][]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell, 2000) : cell)));
  return stringify([head, ...safe], { record_delimiter: '\r\n', escape_formulas: true });
}
