import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/reporters/html.ts';
import { loadSpots, type Spot, spotKey } from '../../src/reporters/spots.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { context } from '../golden/context.ts';
import { sampleResult } from '../golden/sample-result.ts';

const SCREENSHOT = sampleResult().evidence.find(({ kind, file }) => kind === 'screenshot' && file !== null)?.id ?? '';
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 1]);

function spotAt(top: number, screenshot = SCREENSHOT): Spot {
  return { screenshot, rect: [10, top, 100, 20], of: [1280, 800] };
}

/** The sample with these places quoted by its first criterion. */
function quoting(...spots: Spot[]): AuditResult {
  const result = sampleResult();
  const quotes = spots.map((region) => ({ text: 'Delivery 4.90', where: 'main > p', evidence: null, region }));
  return { ...result, verdicts: result.verdicts.map((verdict, at) => (at === 0 ? { ...verdict, quotes } : verdict)) };
}

const read = async () => JPEG;
const cut = async () => JPEG;

describe('the spots of quotes', () => {
  it('are cut out of their screenshots, two of a verdict at most, each once', async () => {
    const spots = await loadSpots(quoting(spotAt(10), spotAt(10), spotAt(50), spotAt(90)), read, cut);
    expect([...spots.keys()]).toEqual([spotKey(spotAt(10))]);
    const two = await loadSpots(quoting(spotAt(10), spotAt(50), spotAt(90)), read, cut);
    expect([...two.keys()]).toEqual([spotKey(spotAt(10)), spotKey(spotAt(50))]);
  });

  it('are not there where no browser cuts, the picture is unknown or too large', async () => {
    expect(await loadSpots(quoting(spotAt(10)), read, null)).toEqual(new Map());
    expect(await loadSpots(quoting(spotAt(10, 'screenshot-none')), read, cut)).toEqual(new Map());
    expect(await loadSpots(quoting(spotAt(10)), async () => null, cut)).toEqual(new Map());
    expect(await loadSpots(quoting(spotAt(10)), read, async () => new Uint8Array(50_000))).toEqual(new Map());
  });

  it('stand below the quoted words, described for those who cannot see them', async () => {
    const result = quoting(spotAt(10));
    const page = renderHtml(result, context({ spots: await loadSpots(result, read, cut) }));
    expect(page).toMatch(
      /<img class="spot" [^>]*src="data:image\/jpeg;base64,[^"]+" alt="[^"]*The spot on the page[^"]*Delivery 4\.90/,
    );
  });
});
