import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { called } from './called.ts';

let folder = '';
const text = `scenario: buy
store: https://shop.example
orders: { payments: [cash-on-delivery], max-total: 200 EUR }
steps:
  - open: home
  - search-for: boots
  - place-order
`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shopper-validate-'));
  await mkdir(path.join(folder, 'folder'));
  await writeFile(path.join(folder, 'good.yaml'), text);
  await writeFile(path.join(folder, 'bad.yaml'), text.replace('search-for', 'serch-for').replace('home', 'hom'));
  await writeFile(path.join(folder, 'empty.yaml'), '');
  await writeFile(path.join(folder, 'picture.yaml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
  await writeFile(
    path.join(folder, 'asking.yaml'),
    text.replace('store:', 'needs: { what: }\nstore:').replace('boots', `\${what}`),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const validate = (...words: string[]) => called(folder, ['validate', ...words]);

describe('validate', () => {
  it('says what a right scenario may do', async () => {
    const { code, out, err } = await validate('good.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('OK good.yaml: buy, 3 steps on https://shop.example\n');
    expect(out).toContain('may place an order, with --place-orders only: cash-on-delivery, up to 200.00 EUR');
  });

  it('tells every mistake with its place, and ends with 2', async () => {
    const { code, err } = await validate('bad.yaml');
    expect(code).toBe(2);
    expect(err).toContain('bad.yaml:5:11');
    expect(err).toContain(
      'bad.yaml:6:5 unknown verb "serch-for"\n   6 |   - serch-for: boots\n     |     ^^^^^^^^^\n  → Did you mean "search-for"?',
    );
    expect(err).toContain('not valid bad.yaml: 2 mistakes');
  });

  it('goes through all files, whatever it finds in one', async () => {
    const { code, out, err } = await validate('bad.yaml', 'good.yaml');
    expect(code).toBe(2);
    expect(out).toContain('OK good.yaml');
    expect(err).toContain('bad.yaml');
  });

  it('speaks JSON', async () => {
    const { code, out } = await validate('--json', 'good.yaml', 'bad.yaml');
    const [good, bad] = JSON.parse(out);
    expect(code).toBe(2);
    expect(good).toMatchObject({
      file: 'good.yaml',
      valid: true,
      steps: 3,
      orders: { payments: ['cash-on-delivery'] },
    });
    expect(good.mayDo.map((deed: { effect: string }) => deed.effect)).toContain('places-order');
    expect(bad).toMatchObject({
      valid: false,
      diagnostics: [
        { line: 5, column: 11 },
        { line: 6, column: 5, hint: 'Did you mean "search-for"?' },
      ],
    });
  });

  it('takes inputs', async () => {
    expect((await validate('asking.yaml', '--input', 'what=tent')).code).toBe(0);
    const { code, err } = await validate('asking.yaml');
    expect(code).toBe(2);
    expect(err).toContain('asking.yaml:2:10 the input "what" is not set');
    expect((await validate('asking.yaml', '--input', 'what')).err).toContain('--input what has no value');
  });

  it.each([
    ['folder', 'this is a directory, not a file'],
    ['empty.yaml', 'the file is empty'],
    ['nothing.yaml', 'there is no such file'],
    ['picture.yaml', 'this is not a text file'],
  ])('%s: %s', async (file, told) => {
    const { code, err } = await validate(file);
    expect(code).toBe(2);
    expect(err).toContain(`${file} ${told}`);
  });

  it('refuses a config file with mistakes', async () => {
    await writeFile(path.join(folder, 'mine.yaml'), 'reprots: here');
    const { code, err } = await validate('good.yaml', '--config', 'mine.yaml');
    expect(code).toBe(2);
    expect(err).toContain('mine.yaml:1:1 unknown key "reprots"');
  });
});
