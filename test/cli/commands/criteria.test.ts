import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const call = (...argv: string[]) => called(ROOT, ['criteria', ...argv]);

describe('criteria', () => {
  it('lists all of them by chapter', async () => {
    const { out } = await call();
    expect(out).toContain('Checkout (checkout, 15 % of the score)');
    expect(out).toContain('98 criteria.');
  });

  it('explains one with its limit, weight, figures and sources', async () => {
    const { out } = await call('faq-search');
    expect(out).toContain('Search in the FAQ faq-search, revision 1');
    expect(out).toMatch(/Weight {4}1 within its chapter, 0\.8 % of the score \(edition default\)/);
    expect(out).toContain(
      '26 %  The FAQ or help can be searched (17th Annual Mystery Shopping Study (EG100), 2014, n = 100)',
    );
    expect(out).toContain('http://www.e-tailing.com/');
  });

  it('gives one as JSON', async () => {
    expect(JSON.parse((await call('reply-time', '--json')).out)).toMatchObject({
      id: 'reply-time',
      limit: 86_400_000,
      passes: 'at most 24 h',
      mustHaves: [5, 6, 8, 10, 11, 12, 13, 14],
    });
  });

  it('knows what was meant', async () => {
    const { code, err } = await call('replytime');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "reply-time"?');
  });

  it('docs/criteria.md is what the code prints (else: criteria --markdown > docs/criteria.md)', async () => {
    const printed = (await call('--markdown')).out;
    expect(printed).toBe(await readFile(path.join(ROOT, 'docs/criteria.md'), 'utf8'));
  });
});
