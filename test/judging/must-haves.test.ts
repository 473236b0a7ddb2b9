import { describe, expect, it } from 'vitest';
import { DEFAULT_EDITION } from '../../src/benchmark/edition.ts';
import { MUST_HAVES } from '../../src/benchmark/must-haves.ts';
import { type Finding, lacking, measured, yesNo } from '../../src/criteria/finding.ts';
import { CRITERIA } from '../../src/criteria/index.ts';
import { judgeMustHaves } from '../../src/judging/must-haves.ts';

const HOUR = 3_600_000;

/** All that the 13th study asks for. */
const MODEL: Record<string, Finding> = {
  'site-search': yesNo(true),
  'delivery-days': measured(3, 'value'),
  'reply-time': measured(5 * HOUR, 'value'),
  'reply-answer': measured(1, 'all'),
  'phone-on-home': measured(3, 'three'),
  'phone-knowledge': measured(2, 'value'),
  'checkout-clicks': measured(14, 'value', {}, { also: { advancing: 5 } }),
  'shipping-notice': yesNo(true),
  'confirmation-contents': measured(0.8, 'some', {}, { also: { number: 1 } }),
  'confirmation-phone': yesNo(true),
  'stock-status': yesNo(true),
};

function study(number: number, findings: Record<string, Finding>) {
  const found = CRITERIA.flatMap((criterion) => {
    const finding = findings[criterion.id];
    return finding ? [{ criterion, finding, error: null }] : [];
  });
  const list = judgeMustHaves(DEFAULT_EDITION, found).find((one) => one.study === number);
  if (!list) throw new Error(`no list of study ${number}`);
  return list;
}

describe('the must-have lists', () => {
  it('are met by a store that meets every item', () => {
    expect(study(13, MODEL)).toMatchObject({ conclusion: 'met', firstMissed: null, ordered: true, year: 2010 });
  });

  it('name the first item that is missed, in order of importance', () => {
    const findings = { ...MODEL, 'delivery-days': measured(6, 'value'), 'stock-status': yesNo(false) };
    expect(study(13, findings)).toMatchObject({ conclusion: 'missed', firstMissed: 'days-to-receive' });
  });

  it('count clicks as the study did: those that bring a new page', () => {
    const findings = { ...MODEL, 'checkout-clicks': measured(14, 'value', {}, { also: { advancing: 6 } }) };
    expect(study(13, findings).firstMissed).toBe('checkout-clicks');
    expect(study(11, findings).items.find(({ key }) => key === 'checkout-clicks')?.state).toBe('met');
  });

  it('stay open while something is unknown and nothing missed', () => {
    const { 'delivery-days': _, ...rest } = MODEL;
    expect(study(13, rest)).toMatchObject({ conclusion: 'open', firstMissed: null });
  });

  it('do not call an answer that has not come met or missed before its time', () => {
    const waiting = measured(2 * HOUR, 'none', {}, { bound: 'more-than', open: true });
    const overdue = measured(25 * HOUR, 'none', {}, { bound: 'more-than', open: true });
    const state = (finding: Finding) =>
      study(13, { ...MODEL, 'reply-time': finding }).items.find(({ key }) => key === 'email-reply')?.state;
    expect(state(waiting)).toBe('unknown');
    expect(state(overdue)).toBe('missed');
  });

  it('miss what is not there at all', () => {
    expect(study(13, { ...MODEL, 'reply-answer': lacking('absent') }).firstMissed).toBe('email-reply');
  });

  it('say what this tool does not look for', () => {
    const gifts = study(4, MODEL).items.find(({ key }) => key === 'gift-tools');
    expect(gifts).toEqual({
      key: 'gift-tools',
      text: 'Gift ideas and gift wrapping',
      criterion: null,
      state: 'unknown',
      because: 'this tool does not look for it',
    });
  });

  it('are those that were published: the 4th to the 14th study without the 7th and 9th', () => {
    expect(MUST_HAVES.map((list) => list.study)).toEqual([4, 5, 6, 8, 10, 11, 12, 13, 14]);
    expect(MUST_HAVES.map((list) => list.items.length)).toEqual([7, 10, 10, 5, 12, 9, 7, 9, 7]);
    expect(MUST_HAVES.filter((list) => !list.complete).map((list) => list.study)).toEqual([4, 8, 12]);
  });

  it('a list that is cut off is never called met', () => {
    expect(study(12, MODEL).conclusion).toBe('open');
  });
});
