import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEvershop } from '../../scripts/stores/evershop.mjs';
import type { AuditResult } from '../../src/result/schema.ts';
import { auditResult } from '../../src/result/schema.ts';
import { type Said, Terminal } from '../cli/terminal.ts';
import { type StoreMail, startStoreMail } from './mail.ts';

const SCENARIO = path.join(import.meta.dirname, '../../scenarios/evershop.yaml');

/** One visit, looked at from many sides: EverShop takes minutes to come up. */
describe('EverShop, a store that nobody here wrote', () => {
  let mail: StoreMail;
  let store: Awaited<ReturnType<typeof startEvershop>>;
  let terminal: Terminal;
  let visited: Said;
  let collected: Said;
  let result: AuditResult;

  beforeAll(async () => {
    terminal = await Terminal.open();
    mail = await startStoreMail();
    store = await startEvershop({ smtpPort: mail.smtpPort });
    visited = await terminal.call(['visit', SCENARIO, '--input', `store=${store.url}`, '--place-orders'], {
      env: mail.env,
    });
    collected = await terminal.call(['collect', '--wait', '20s'], { env: mail.env });
    result = auditResult.parse((await terminal.visit()).result);
  }, 900_000);

  afterAll(async () => {
    await store?.close();
    await mail?.close();
    await terminal?.close();
  });

  it('is shopped to the end', () => {
    expect(visited.code, visited.err).toBe(0);
    const done = ['home', 'search', 'product', 'cart', 'checkout', 'delivery', 'payment', 'review', 'placed'];
    const reached = result.stages.filter((stage) => stage.reached).map((stage) => stage.id);
    expect(reached, JSON.stringify(result.stages.filter((stage) => !stage.reached))).toEqual(done);
  });

  it('has timed every step of the way', () => {
    const timed = result.steps.filter((step) =>
      ['open', 'search-for', 'choose', 'add-to-cart', 'place-order'].includes(step.verb),
    );
    expect(timed).toHaveLength(5);
    for (const step of timed) {
      expect(step.at).toMatch(/evershop\.yaml:\d+:\d+$/);
      expect(step.respondedMs, step.sentence).toBeGreaterThan(0);
      expect(step.settledMs ?? 0, step.sentence).toBeGreaterThanOrEqual(step.respondedMs ?? 0);
    }
  });

  it('is known as a store in dollars that takes the order of a guest', () => {
    expect(result.store).toMatchObject({ currency: 'USD', language: 'en' });
    expect(stateOf('guest-checkout')).toBe('pass');
    expect(result.checkout.order).toMatchObject({ placed: true, number: expect.stringMatching(/\d{3,}/) });
  });

  it('confirms the order by mail, with the same number', () => {
    expect(collected.code, collected.err).toBe(0);
    const [confirmation, ...more] = result.mails.filter((one) => one.kind === 'order-received');
    expect(more).toEqual([]);
    expect(confirmation?.latencyMs ?? -1).toBeGreaterThanOrEqual(0);
    expect(confirmation?.latencyMs ?? Infinity).toBeLessThan(60_000);
    const number = result.checkout.order?.number ?? '-';
    const saidInMail = confirmation?.quotes.find((quote) => quote.what === 'order number')?.text ?? '';
    expect(`${confirmation?.subject} ${saidInMail}`).toContain(number.replace(/^#/, ''));
    expect(stateOf('confirmation-latency')).toBe('pass');
  });

  it('leaves a report that needs no network', async () => {
    const { path: folder } = await terminal.visit();
    const html = await readFile(path.join(folder, 'report.html'), 'utf8');
    expect(html).toContain('EverShop');
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
  });

  const stateOf = (id: string) => result.verdicts.find((verdict) => verdict.id === id)?.state;
});
