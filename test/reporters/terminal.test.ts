import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/reporters/terminal/layout.ts';
import { renderTerminal } from '../../src/reporters/terminal.ts';
import { LANGUAGE_CODES, textsOf } from '../../src/reporters/texts/index.ts';
import { context } from '../golden/context.ts';
import { hostileResult } from '../golden/hostile-result.ts';
import { sampleResult } from '../golden/sample-result.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is looked for
const COLOUR_CODE = /\u001b\[[0-9;]*m/g;

describe('the scorecard', () => {
  it.each(LANGUAGE_CODES)('fits 80 columns in %s, wide letters counted as two', async (language) => {
    const texts = await textsOf(language);
    for (const result of [sampleResult(), hostileResult()]) {
      const widest = renderTerminal(result, context({ texts }))
        .split('\n')
        .reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
      expect(widest).toBeLessThanOrEqual(80);
    }
  });

  it('says the same with colour and without', () => {
    const coloured = renderTerminal(sampleResult(), context({ paint: new Chalk({ level: 1 }) }));
    expect(coloured).toMatch(COLOUR_CODE);
    expect(coloured.replace(COLOUR_CODE, '').replace(/ +$/gm, '')).toBe(renderTerminal(sampleResult(), context()));
  });

  it('shows no score where nothing could be judged, never a nought', () => {
    const nothing = { score: null, low: null, high: null, coverage: 0 };
    const result = {
      ...sampleResult(),
      total: nothing,
      chapters: sampleResult().chapters.map((chapter) => ({ ...chapter, ...nothing })),
    };
    const text = renderTerminal(result, context());
    expect(text).toContain('No score: nothing could be judged.');
    expect(text).not.toMatch(/\b0 of 100/);
  });
});
