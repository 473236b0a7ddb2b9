import { expect, it } from 'vitest';
import { withRegions } from '../../../src/judging/record/regions.ts';
import type { Verdict } from '../../../src/result/schema.ts';
import { pageSaying, piece } from '../../facts/evidence-of.ts';
import { viewOfEvidence } from '../seen.ts';

type Rect = [number, number, number, number];

/** The region of one quote, on a page whose picture begins `topPx` from the top of the document. */
function regionOf(rect: Rect, picture: { topPx?: number } = {}, scrollYPx = 0) {
  const page = pageSaying('returns', 'page-001');
  const seen = { ...page, evidence: { ...page.evidence, screenshot: 'screenshot-001' }, scrollYPx };
  const shot = piece('screenshot', 'screenshot-001', { file: 'a.jpg', widthPx: 1000, heightPx: 800, ...picture });
  const quote = { text: '30 days', where: 'main', evidence: 'page-001', rect };
  const verdict = { id: 'returns-window', quotes: [quote] } as Partial<Verdict> as Verdict;
  return withRegions([verdict], viewOfEvidence([shot], { pages: [seen] }))[0]?.quotes[0]?.region;
}

it('marks the words on the screenshot of their page', () => {
  expect(regionOf([100, 300, 200, 20], { topPx: 0 })).toEqual({
    screenshot: 'screenshot-001',
    rect: [100, 300, 200, 20],
    of: [1000, 800],
  });
});

it('knows where in the document the picture begins', () => {
  expect(regionOf([100, 1300, 200, 20], { topPx: 1000 })?.rect).toEqual([100, 300, 200, 20]);
  expect(regionOf([100, 1300, 200, 20], {}, 1000)?.rect, 'of an older visit, from its snapshot').toEqual([
    100, 300, 200, 20,
  ]);
});

it('marks nothing that the screenshot does not show', () => {
  expect(regionOf([100, 1300, 200, 20], { topPx: 0 })).toBeUndefined();
  expect(regionOf([100, 300, 0, 0], { topPx: 0 })).toBeUndefined();
});

it('cuts what hangs over the edge', () => {
  expect(regionOf([-50, 700, 900, 180], { topPx: 0 })?.rect).toEqual([0, 700, 850, 100]);
});
