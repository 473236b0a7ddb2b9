import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { blind } from '../../src/comparison/blind.ts';
import { compare } from '../../src/comparison/compare.ts';
import { COMPARISON_FORMATS, comparisonReporterOf } from '../../src/reporters/comparison/index.ts';
import { FORMATS, reporterOf } from '../../src/reporters/index.ts';
import { textsOf } from '../../src/reporters/texts/index.ts';
import { webhookMessage } from '../../src/reporters/webhook.ts';
import { context } from '../golden/context.ts';
import { HOSTILE, hostileResult } from '../golden/hostile-result.ts';
import { sampleResult } from '../golden/sample-result.ts';

const TEXT_FORMATS = FORMATS.filter((format) => format !== 'pdf');

async function rendered(format: string): Promise<string> {
  return String(await (await reporterOf(format)).render(hostileResult(), context()));
}

describe('what a store writes is shown as text', { timeout: 60_000 }, () => {
  it.each(TEXT_FORMATS)('%s holds no control character, no terminal escape, no bidi override', async (format) => {
    const text = await rendered(format);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it.each(TEXT_FORMATS.filter((format) => format !== 'json'))('%s cuts a text of a million letters', async (format) => {
    expect((await rendered(format)).length).toBeLessThan(2_000_000);
  });

  it('json keeps every text whole', async () => {
    expect(JSON.parse(await rendered('json'))).toEqual(hostileResult());
  });

  it('html has no tag, no attribute and no address from outside', async () => {
    const text = await rendered('html');
    expect(text).not.toMatch(/<script/i);
    expect(text).not.toMatch(/<[^>]* on\w+=/i);
    expect(text).not.toMatch(/(?:href|src)="(?:javascript|data:text)/i);
    expect(text).not.toContain('href="../');
    expect(text).toContain('&#60;script&#62;');
  });

  it.each(['hu', 'ko', 'ru'])('is text in the words of %s too', async (code) => {
    const texts = await textsOf(code);
    const html = String(await (await reporterOf('html')).render(hostileResult(), context({ texts })));
    expect(html).not.toMatch(/<script|<[^>]* on\w+=|(?:href|src)="(?:javascript|data:text)/i);
    const markdown = String(await (await reporterOf('markdown')).render(hostileResult(), context({ texts })));
    expect(markdown).not.toMatch(/<(?!\/?(?:details|summary|sub)>)[a-z!/]/i);
    const annotations = String(await (await reporterOf('github')).render(hostileResult(), context({ texts })));
    for (const line of annotations.trim().split('\n')) expect(line).toMatch(/^::(?:notice|warning|error) /);
  });

  it('markdown calls nobody, links nowhere and opens no tag', async () => {
    const text = await rendered('markdown');
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|sub)>)[a-z!/]/i);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/@team|#12/);
    expect(text).not.toMatch(/^# Heading/m);
  });

  it('csv holds no cell that a spreadsheet would run', async () => {
    const text = await rendered('csv');
    const rows: string[][] = parse(text, { relax_column_count: false });
    const cells = rows.slice(1).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && Number.isNaN(Number(cell))))).toEqual(
      [],
    );
    expect(cells).toContain(`'${HOSTILE.formula}`);
  });

  it('github annotations stay one line each and start no command of their own', async () => {
    const lines = (await rendered('github')).trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:notice|warning|error) /);
    expect(lines).toHaveLength(7);
  });

  it('a comparison is safe too, blind or not', async () => {
    const other = sampleResult({
      id: 'v-2',
      store: { id: 'b.example', name: HOSTILE.formula, url: 'https://b.example/' },
    });
    const wide = { ...context(), unicode: true };
    for (const results of [[hostileResult(), other], blind([hostileResult(), other]).results]) {
      for (const format of COMPARISON_FORMATS) {
        const text = (await comparisonReporterOf(format)).render(compare(results), wide);
        if (format === 'html') expect(text).not.toMatch(/<script|<[^>]* on\w+=|href="javascript/i);
        if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?[=@]/m);
        expect(text.includes('\u001b') || text.includes('\u202e')).toBe(false);
      }
    }
  });

  it('a webhook message calls no channel and stays small', () => {
    const message = webhookMessage({
      store: { name: '<!channel> @here', url: HOSTILE.long },
      score: 0.5,
      gates: Object.values(HOSTILE).map((text) => ({ name: text, passed: false, sentence: text })),
      regressions: [],
    });
    const text = JSON.stringify(message);
    expect(text).not.toContain('<!channel>');
    expect(text).not.toContain('@here');
    expect(text.length).toBeLessThan(12_000);
  });
});
