import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Faults } from '../../src/demo/store/faults.ts';
import { type PracticeStore, startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { Terminal } from './terminal.ts';

const PATIENT_MS = 120_000;
let terminal: Terminal;
let store: PracticeStore | null = null;

beforeEach(async () => {
  terminal = await Terminal.open();
});
afterEach(async () => {
  await store?.close();
  store = null;
  await terminal.close();
});

const BUY = `
  - open: home
  - search-for: mug
  - choose
  - add-to-cart
  - open-cart
  - check-out: guest
  - give-address
`;

/** Plays the steps against a practice store with faults. */
async function visit(faults: Partial<Faults>, steps = BUY) {
  store = await startPracticeStore({ faults });
  return visitAt(store.url, steps);
}

async function visitAt(url: string, steps: string) {
  await writeFile(path.join(terminal.folder, 'buy.yaml'), `scenario: buy\nstore: ${url}\nsteps:${steps}`);
  const said = await terminal.call(['visit', 'buy.yaml']);
  return { ...said, ...(await terminal.visit()) };
}

function failed(result: AuditResult | null): string[] {
  return (result?.verdicts ?? []).filter((verdict) => verdict.state === 'fail').map((verdict) => verdict.id);
}

describe('a store that breaks during the visit: 3, and what was seen is kept', () => {
  it('is down', { timeout: PATIENT_MS }, async () => {
    const gone = await startPracticeStore();
    await gone.close();
    const { code, err, visit: kept, result } = await visitAt(gone.url, BUY);
    expect({ code, outcome: kept.outcome }).toEqual({ code: 3, outcome: 'store-broke' });
    expect(err).toMatch(/store-broke .*refused/i);
    expect(result?.stages.every((stage) => !stage.reached)).toBe(true);
    expect(failed(result), 'nothing was seen of it, so nothing is held against it').toEqual([]);
    expect(result?.total).toMatchObject({ score: null, low: 0, high: 1, coverage: 0 });
  });

  it('answers 500 from the first page on', { timeout: PATIENT_MS }, async () => {
    const { code, err, visit: kept } = await visit({ error500On: '/' });
    expect({ code, outcome: kept.outcome, state: kept.state }).toEqual({
      code: 3,
      outcome: 'store-broke',
      state: 'closed',
    });
    expect(err).toContain('500');
  });

  it('answers 500 in the checkout: the way there is judged', { timeout: PATIENT_MS }, async () => {
    const { code, result, records } = await visit({ error500On: '/checkout' });
    expect(code).toBe(3);
    const reached = result?.stages.filter((stage) => stage.reached).map((stage) => stage.id);
    expect(reached).toEqual(expect.arrayContaining(['home', 'search', 'product', 'cart']));
    expect(reached).not.toContain('checkout');
    expect(failed(result)).toContain('first-attempt');
    expect(records.some((name) => name.startsWith('screenshot-'))).toBe(true);
  });

  it('never answers: the shopper leaves when the patience of the step ends', { timeout: PATIENT_MS }, async () => {
    const steps = '\n  - open: home\n    within: 3s\n  - search-for: mug\n';
    const { code, err, visit: kept, result } = await visit({ hangOn: '/' }, steps);
    expect({ code, outcome: kept.outcome }).toEqual({ code: 3, outcome: 'store-broke' });
    expect(err).toContain('does not answer');
    expect(result?.steps[0]?.wallMs).toBeLessThan(30_000);
  });

  it('cuts the line', { timeout: PATIENT_MS }, async () => {
    const { code, visit: kept } = await visit({ dropConnectionOn: '/' });
    expect({ code, outcome: kept.outcome }).toEqual({ code: 3, outcome: 'store-broke' });
  });
});

describe('a store that does not want the shopper: 5, and never a bad mark', () => {
  it('says 429', { timeout: PATIENT_MS }, async () => {
    const { code, err, visit: kept, result } = await visit({ rateLimit429On: '/' });
    expect({ code, outcome: kept.outcome }).toEqual({ code: 5, outcome: 'blocked' });
    expect(err).toContain('429');
    expect(err, 'as Retry-After says').toContain('come again in 2 min');
    expect(failed(result)).toEqual([]);
  });

  it('names the shopper in its robots.txt', { timeout: PATIENT_MS }, async () => {
    const { code, err, visit: kept, result } = await visit({ robotsNameShopper: true });
    expect({ code, outcome: kept.outcome }).toEqual({ code: 5, outcome: 'blocked' });
    expect(err).toContain('robots.txt asks mystery-shopper not to open');
    expect(failed(result)).toEqual([]);
  });

  it('asks for a captcha before the checkout', { timeout: PATIENT_MS }, async () => {
    const { code, visit: kept, result } = await visit({ captchaOnCheckout: true });
    expect({ code, outcome: kept.outcome }).toEqual({ code: 5, outcome: 'blocked' });
    expect(result?.stages.find((stage) => stage.id === 'cart')?.reached).toBe(true);
    const checkout = result?.verdicts.filter((verdict) => verdict.chapter === 'checkout') ?? [];
    expect(checkout.filter((verdict) => verdict.state === 'fail')).toEqual([]);
  });
});
