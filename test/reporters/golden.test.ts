import { describe, expect, it } from 'vitest';
import { reporterOf } from '../../src/reporters/index.ts';
import { context } from '../golden/context.ts';
import { sampleResult } from '../golden/sample-result.ts';

const FORMATS = ['terminal', 'html', 'markdown', 'json', 'csv', 'junit', 'github'];

describe('one result in every format', () => {
  it.each(FORMATS)('%s is as it was last read and found good', async (format) => {
    const reporter = await reporterOf(format);
    const text = await reporter.render(sampleResult(), context());
    await expect(String(text)).toMatchFileSnapshot(`../golden/files/${reporter.fileName}`);
  });

  it('the terminal without UTF-8 is pure ASCII', async () => {
    const text = String(await (await reporterOf('terminal')).render(sampleResult(), context({ unicode: false })));
    expect(text).toMatch(/^[\n -~]*$/);
    await expect(text).toMatchFileSnapshot('../golden/files/report.ascii.txt');
  });

  it('an unknown format is refused with the nearest one', async () => {
    await expect(reporterOf('mardown')).rejects.toMatchObject({
      kind: 'usage',
      remedy: expect.stringContaining('"markdown"'),
    });
  });
});
