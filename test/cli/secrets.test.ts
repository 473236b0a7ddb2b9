import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PracticeStore, startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { type Said, Terminal } from './terminal.ts';

// What no writer of ours would write by itself, with letters that are spelled differently in JSON, HTML and addresses.
const PIN = 'kanari-7731';
const ODD = 'kanari "x&y" <z>';

let terminal: Terminal;
let store: PracticeStore;
let said: Said;
const files = new Map<string, string>();

beforeAll(async () => {
  terminal = await Terminal.open();
  store = await startPracticeStore();
  await writeFile(
    path.join(terminal.folder, 'secret.yaml'),
    [
      'scenario: secret',
      `store: ${store.url}`,
      'needs: { pin: { secret: SHOP_PIN }, odd: { secret: SHOP_ODD } }',
      'steps:',
      '  - open: home',
      // The store says back what was searched for: in its page, its title, its address.
      `  - search-for: ${input('pin')}`,
      '    optional: true',
      `  - search-for: ${input('odd')}`,
      '    optional: true',
      `  - go-to: /search?q=${input('pin')}`,
      `  - expect: { text: "${input('pin')}" }`,
    ].join('\n'),
  );
  said = await terminal.call(['visit', 'secret.yaml', '--json', '--explain'], {
    env: { SHOP_PIN: PIN, SHOP_ODD: ODD },
  });
  for (const file of await filesBelow(path.join(terminal.folder, 'reports'))) {
    const bytes = await readFile(file);
    files.set(
      path.relative(terminal.folder, file),
      (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1'),
    );
  }
}, 180_000);

afterAll(async () => {
  await store?.close();
  await terminal?.close();
});

it('a secret reaches the store', () => {
  expect(said.code, said.err).toBe(0);
  expect([...files.values()].some((text) => text.includes('****'))).toBe(true);
});

it('and stands in no file of the visit, packed ones included', () => {
  const telling = [...files].filter(([, text]) => spellingsOf(PIN).some((form) => text.includes(form)));
  expect(telling.map(([name]) => name)).toEqual([]);
  const odd = [...files].filter(([, text]) => spellingsOf(ODD).some((form) => text.includes(form)));
  expect(odd.map(([name]) => name)).toEqual([]);
});

it('nor on the screen', () => {
  for (const form of [...spellingsOf(PIN), ...spellingsOf(ODD)]) {
    expect(said.out).not.toContain(form);
    expect(said.err).not.toContain(form);
  }
});

/** How a scenario names an input. */
function input(name: string): string {
  return `$\{${name}}`;
}

/** The ways in which a text may be spelled in JSON, addresses, forms, HTML and basic authorisation. */
function spellingsOf(secret: string): string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    Buffer.from(secret).toString('base64'),
  ];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
