import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/scenario/read.ts';
import { reading, withSteps } from './reading.ts';

async function shown(text: string): Promise<string> {
  const result = await reading(text);
  return 'diagnostics' in result ? formatDiagnostics(result.diagnostics) : 'no mistake';
}

describe('a diagnostic as text', () => {
  it('shows the place, the line, the caret and the nearest word', async () => {
    expect(await shown(withSteps('  - serch-for: boots'))).toBe(
      [
        'shop.yaml:4:5 unknown verb "serch-for"',
        '   4 |   - serch-for: boots',
        '     |     ^^^^^^^^^',
        '  → Did you mean "search-for"?',
      ].join('\n'),
    );
  });

  it('keeps the caret in place after wide letters', async () => {
    const [, line, caret] = (await shown(withSteps('  - { label: "등산화", serch-for: boots }'))).split('\n');
    expect(line).toContain('"등산화", serch-for');
    // Three letters of two columns each stand before it.
    expect(caret?.indexOf('^')).toBe((line?.indexOf('serch-for') ?? 0) + 3);
  });

  it('cuts a long line around the caret', async () => {
    const [, line, caret] = (await shown(withSteps(`  - { label: "${'x'.repeat(500)}", serch-for: boots }`))).split(
      '\n',
    );
    expect(line?.length).toBeLessThan(130);
    expect(line?.slice(caret?.indexOf('^'), caret?.lastIndexOf('^'))).toBe('serch-fo');
  });

  it('prints no terminal escapes of the file', async () => {
    const text = await shown(withSteps('  - "open\u001b[31m": home\n  - "a\\e]0;x\\a": b'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('without a line shows the file only', async () => {
    expect(await shown('')).toBe('shop.yaml the file is empty');
  });

  it('colours with what it is handed', async () => {
    const result = await reading(withSteps('  - opn: home'));
    const paint = { red: (text: string) => `<${text}>`, cyan: (text: string) => text, dim: (text: string) => text };
    expect('diagnostics' in result && formatDiagnostics(result.diagnostics, paint)).toContain('<unknown verb "opn">');
  });
});
