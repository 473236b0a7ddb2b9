import { type Fact, known, unknown } from '../fact.ts';
import { pagesOf, quoteOf } from '../view/said.ts';
import { allOf, type PageSeen, type View } from '../view/view.ts';
import { type PeakRatio, peakRatio } from './peak.ts';
import { type Percentile, vitalFacts } from './vitals.ts';

/** Facts on the speed and clarity of the pages. */
export interface ClarityFacts {
  serverResponse: Fact<Percentile>;
  largestPaint: Fact<Percentile>;
  interactionDelay: Fact<Percentile>;
  layoutShift: Fact<Percentile>;
  peakRatio: Fact<PeakRatio>;
  /** What covered the product or had to be closed, one name each. */
  interruptions: Fact<string[]>;
  /** Share of the visible area, mean over the pages with goods, 0..1. */
  advertisingShare: Fact<number>;
  /** Worst page, 0..1. */
  keywordShare: Fact<number>;
  phoneFit: Fact<{ sidewaysPx: number; targets: number; smallTargets: number }>;
  /** Names of the distinct serious and critical problems. */
  accessibilityProblems: Fact<string[]>;
}

export function clarityFacts(view: View): ClarityFacts {
  return {
    ...vitalFacts(view),
    peakRatio: peakRatio(view),
    interruptions: interruptions(view),
    advertisingShare: advertisingShare(view),
    keywordShare: keywordShare(view),
    phoneFit: phoneFit(view),
    accessibilityProblems: accessibilityProblems(view),
  };
}

function interruptions(view: View): Fact<string[]> {
  const blocking = allOf(view, 'interruption').filter((one) => one.blocking);
  if (blocking.length === 0 && pagesOf(view, ['product', 'home']).length === 0) {
    return unknown('the visit saw no page of the store');
  }
  const names = blocking.map((one) => one.what.replaceAll('-', ' '));
  return known(
    names,
    blocking.flatMap((one) => [one.id, one.page]),
  );
}

function advertisingShare(view: View): Fact<number> {
  const read = shares(view, (page) => page.facts.advertisingShare);
  if (read.length === 0) return unknown('the visit saw no page with goods');
  const mean = read.reduce((sum, one) => sum + one.value, 0) / read.length;
  const worst = read[0];
  return known(mean, worst ? [worst.page.evidence.id, worst.page.evidence.screenshot] : [], quotesOfWorst(worst));
}

function keywordShare(view: View): Fact<number> {
  const worst = shares(view, (page) => page.facts.keywordShare)[0];
  if (!worst) return unknown('the visit saw no page with goods');
  return known(worst.value, [worst.page.evidence.id, worst.page.evidence.screenshot], quotesOfWorst(worst));
}

interface Share {
  page: PageSeen;
  value: number;
  read: { quote: string; where: string };
}

/** Shares of the pages with goods, worst first. */
function shares(view: View, pick: (page: PageSeen) => PageSeen['facts']['keywordShare']): Share[] {
  return pagesOf(view, ['home', 'category', 'results', 'product'])
    .flatMap((page) => {
      const read = pick(page);
      return read ? [{ page, value: read.value, read }] : [];
    })
    .sort((a, b) => b.value - a.value);
}

function quotesOfWorst(worst: Share | undefined) {
  if (!worst || worst.value === 0 || worst.read.quote === '') return [];
  return [quoteOf(worst.page, { ...worst.read, value: worst.value, rect: null })];
}

function phoneFit(view: View): ClarityFacts['phoneFit'] {
  const fits = allOf(view, 'phone-fit');
  if (fits.length === 0) return unknown('the visit did not look at the store on a phone');
  return known(
    {
      sidewaysPx: Math.max(...fits.map((fit) => Math.max(0, fit.contentWidthPx - fit.viewportWidthPx))),
      targets: fits.reduce((sum, fit) => sum + fit.targets, 0),
      smallTargets: fits.reduce((sum, fit) => sum + fit.smallTargets, 0),
    },
    fits.flatMap((fit) => [fit.id, fit.page]),
  );
}

function accessibilityProblems(view: View): Fact<string[]> {
  const seen = allOf(view, 'accessibility');
  if (seen.length === 0) return unknown('the visit did not examine accessibility');
  const grave = seen.flatMap((one) =>
    one.violations.filter((found) => found.impact === 'serious' || found.impact === 'critical'),
  );
  const names = [...new Map(grave.map((found) => [found.rule, found.help])).values()];
  return known(
    names,
    seen.flatMap((one) => [one.id, one.page]),
  );
}
