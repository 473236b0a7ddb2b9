import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visitOnDisk } from '../../judging/visit-on-disk.ts';
import { called } from './called.ts';

let visit: Awaited<ReturnType<typeof visitOnDisk>>;
beforeEach(async () => {
  visit = await visitOnDisk();
});
afterEach(() => visit.remove());

const call = (...argv: string[]) => called(visit.reports, [...argv, '--reports', visit.reports]);
const result = () => readFile(path.join(visit.folder.path, 'result.json'), 'utf8');

describe('judge', () => {
  it('writes result.json and says the score with its range', async () => {
    const { code, out } = await call('judge', 'shop.example');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ of 100 \(\d+-\d+\), \d+ % of the weight judged {2}shop\.example/);
    expect(JSON.parse(await result()).edition.id).toBe('default');
  });

  it('prints the result as JSON', async () => {
    const { out } = await call('judge', visit.folder.path, '--json');
    expect(out).toBe(await result());
  });

  it('shows what an edition would change, and writes nothing', async () => {
    await call('judge', 'shop.example');
    const before = await result();
    await writeFile(
      path.join(visit.reports, 'strict.yaml'),
      'edition: strict\ncriteria:\n  confirmation-latency: { limit: 1s }\n',
    );
    const { out, code } = await call('judge', 'shop.example', '--edition', 'strict.yaml', '--diff');
    expect(code).toBe(0);
    expect(out).toMatch(/confirmation-latency: pass 5\.5 s 100\.0 → (partial|fail) 5\.5 s/);
    expect(await result()).toBe(before);
  });

  it('an invalid edition is told with its places, and nothing is judged', async () => {
    await writeFile(path.join(visit.reports, 'bad.yaml'), 'edition: bad\ncriteria:\n  reply-tme: { weight: 2 }\n');
    const { code, err } = await call('judge', 'shop.example', '--edition', 'bad.yaml');
    expect(code).toBe(2);
    expect(err).toContain('bad.yaml:3:3 unknown criterion "reply-tme"');
    expect(err).toContain('Did you mean "reply-time"?');
  });

  it('a gate that is missed decides the exit code and says why', async () => {
    const { code, err } = await call('judge', 'shop.example', '--min-score', '100', '--max', 'confirmation-latency=1s');
    expect(code).toBe(1);
    expect(err).toMatch(/gate missed min-score: Score [\d.]+, at least 100 is wanted/);
    expect(err).toMatch(/gate missed max confirmation-latency/);
  });

  it('an unmeasured gate is missed, unless it is allowed by name', async () => {
    const gate = ['judge', 'shop.example', '--max', 'phone-hold=60'];
    expect((await call(...gate)).err).toMatch(/gate missed max phone-hold: phone-hold has no value/);
    expect((await call(...gate, '--allow-unmeasured', 'phone-hold')).code).toBe(0);
    expect((await call(...gate, '--allow-unmeasured', 'reply-time')).code).toBe(1);
  });

  it('a baseline gate lets an equal visit pass', async () => {
    await call('judge', 'shop.example');
    expect(
      (await call('judge', 'shop.example', '--no-regress', path.join(visit.folder.path, 'result.json'))).code,
    ).toBe(0);
  });

  it.each([
    [['--min-chapter', 'contakt=50'], /unknown chapter "contakt"[\s\S]*"contact"/],
    [['--max', 'reply-tme=24h'], /unknown criterion "reply-tme"[\s\S]*"reply-time"/],
    [['--min-score', 'high'], /--min-score high is no score/],
    [['--must-have', 'last'], /--must-have last is no study/],
  ])('a wrong gate %s is wrong use', async (flags, message) => {
    const { code, err } = await call('judge', 'shop.example', ...flags);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('a place without a visit is wrong use', async () => {
    const { code, err } = await call('judge', 'nowhere.example');
    expect(code).toBe(2);
    expect(err).toContain('nowhere.example holds no visit');
  });
});

describe('verify', () => {
  it('says that the evidence is unchanged', async () => {
    const { code, out } = await call('verify', 'shop.example');
    expect(code).toBe(0);
    expect(out).toMatch(/^unchanged .*: 9 files as they were filed/);
  });

  it('names a changed file and exits 1', async () => {
    await writeFile(path.join(visit.folder.evidencePath, 'mails/1.eml'), 'x');
    const { code, out } = await call('verify', visit.folder.path);
    expect(code).toBe(1);
    expect(out).toContain('changed: evidence/mails/1.eml');
  });
});
