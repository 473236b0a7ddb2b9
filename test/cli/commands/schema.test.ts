import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { called } from './called.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');
const schema = async (what: string) => (await called(ROOT, ['schema', what])).out;

describe('schema', () => {
  it.each(['scenario', 'part', 'store', 'config', 'result'])(
    'schemas/%s.schema.json is what the code prints (else: schema --write schemas)',
    async (what) => {
      expect(await schema(what)).toBe(await read(`schemas/${what}.schema.json`));
    },
  );

  it('the table of verbs in docs/scenario.md is what the code prints', async () => {
    const block = /<!-- verbs -->\n(.*?)<!-- \/verbs -->/s.exec(await read('docs/scenario.md'))?.[1];
    expect(block).toBe(await schema('verbs'));
  });

  it('the shipped scenario fits the published schema', async () => {
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(await read('schemas/scenario.schema.json')),
    );
    expect(fits(parse(await read('scenarios/standard.yaml'))), JSON.stringify(fits.errors)).toBe(true);
  });

  it('an unknown one is refused', async () => {
    await expect(called(ROOT, ['schema', 'scenrio'])).rejects.toMatchObject({ code: 'commander.invalidArgument' });
  });
});
