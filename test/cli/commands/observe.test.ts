import { writeFile } from 'node:fs/promises';
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

async function answersOf(observer: string, answers: string): Promise<string> {
  const file = path.join(visit.reports, `${observer}.yaml`);
  await writeFile(file, `observer: ${observer}\nanswers:\n${answers}`);
  return file;
}

describe('observe', () => {
  it('files answers, and judging counts them', async () => {
    const file = await answersOf(
      'Anna',
      '  phone-hold: 45\n  phone-courtesy: { answer: 3, note: By name }\n  phone-order: yes\n',
    );
    expect((await call('observe', 'shop.example', '--answers', file)).code).toBe(0);
    const result = JSON.parse((await call('judge', 'shop.example', '--json')).out);
    const verdict = (id: string) => result.verdicts.find((one: { id: string }) => one.id === id);
    expect(verdict('phone-hold')).toMatchObject({ state: 'pass', value: 45, unit: 's' });
    expect(verdict('phone-courtesy').quotes).toMatchObject([{ text: 'By name', where: 'Anna' }]);
    expect(result.openObservations).not.toContain('phone-order');
    expect((await call('verify', 'shop.example')).code).toBe(0);
  });

  it('compares two observers and shows where they disagree', async () => {
    await call(
      'observe',
      'shop.example',
      '--answers',
      await answersOf('Anna', '  phone-courtesy: 3\n  phone-order: yes\n'),
    );
    const { out } = await call(
      'observe',
      'shop.example',
      '--answers',
      await answersOf('Ben', '  phone-courtesy: 1\n  phone-order: yes\n'),
    );
    expect(out).toBe('Anna and Ben agree on 50 % of 2 questions\n  phone-courtesy: Anna 3, Ben 1\n');
  });

  it('tells every mistake of a file with its place, and files nothing', async () => {
    const file = await answersOf('Anna', '  phone-hould: 45\n  phone-courtesy: 7\n');
    const { code, err } = await call('observe', 'shop.example', '--answers', file);
    expect(code).toBe(2);
    expect(err).toMatch(/:3:3 nothing is asked as "phone-hould"[\s\S]*:4:3 "7" does not answer it/);
    expect((await visit.folder.readAll()).filter(({ kind }) => kind === 'observation')).toEqual([]);
  });

  it('prints the open questions', async () => {
    await call('observe', 'shop.example', '--answers', await answersOf('Anna', '  phone-hold: 45\n'));
    const { out } = await call('observe', 'shop.example', '--print');
    expect(out).toContain('[phone-courtesy]');
    expect(out).not.toContain('[phone-hold]');
  });

  it('without a terminal it asks nobody and says what to do', async () => {
    const { code, err } = await call('observe', 'shop.example');
    expect(code).toBe(2);
    expect(err).toContain('Give --answers file.yaml');
  });
});
