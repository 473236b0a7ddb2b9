import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const ARCHITECTURE = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');

/** Rooms of data: long by nature. */
const DATA_ROOMS = ['lexicon', 'benchmark'];
/** The words of the reports, one file a language. */
const TEXTS = 'reporters/texts/';
const LONGEST_FILE = 300;
/** The one schema of all evidence: a table, read from top to bottom. */
const ONE_TABLE = ['evidence/types.ts'];
const MOST_FILES = 15;
/** Folders with one file for each thing of a kind: the file's name is the thing's, there is no other order to give. */
const ONE_FILE_EACH = /^(criteria\/|steps$|reporters$|cli\/commands$)/;

/** Packages with a home; everybody else goes through the room that owns the thing. */
const HOMES: Record<string, string[]> = {
  playwright: ['browser'],
  'axe-core': ['browser'],
  imapflow: ['mailbox'],
  nodemailer: ['mailbox', 'demo'],
  'postal-mime': ['mail'],
  yaml: ['scenario', 'judging', 'benchmark', 'cli'],
  commander: ['cli'],
  chalk: ['cli'],
  '@clack/prompts': ['cli'],
  'cli-table3': ['reporters'],
  echarts: ['reporters'],
  'csv-stringify': ['reporters'],
  'junit-report-builder': ['reporters'],
  fastify: ['demo'],
  eta: ['demo'],
  'smtp-server': ['demo'],
};

const files = sources().map((file) => ({ file, text: readFileSync(path.join(ROOT, 'src', file), 'utf8') }));
const imports = files.flatMap(({ file, text }) => importsOf(text).map((line) => ({ file, ...line })));

describe('the rooms and their walls', () => {
  const rooms = readTable();

  it('every room stands in the table of docs/architecture.md', () => {
    const there = new Set(files.map(({ file }) => roomOf(file)));
    expect([...there].filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('a room imports only what the table allows', () => {
    const broken = imports.flatMap(({ file, from, typesOnly }) => {
      if (!from.startsWith('.')) return [];
      const target = path.join(path.dirname(file), from);
      const [own, other] = [roomOf(file), roomOf(target)];
      if (own === other || target.startsWith('..')) return [];
      const allowed = rooms.get(own);
      if (allowed?.values.has(other)) return [];
      if (allowed?.types.has(other) && (typesOnly || /(^|[/-])(types|schema)\.ts$/.test(target))) return [];
      const how = allowed?.types.has(other) ? 'may take only types from' : 'may not import';
      return [`src/${file} imports ${from}: ${own}/ ${how} ${other}/ (docs/architecture.md)`];
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['a verb loads how it is played', /^steps\//, /^(shopper\/(?!order-gate)|reading\/|browser\/accessibility)/],
    ['judging loads the words of mails', /^(facts|judging)\//, /^(mail\/read-mail|lexicon\/(mail|evasions))/],
  ])('%s only when it is needed', (_, own, heavy) => {
    const early = imports.flatMap(({ file, from, typesOnly, lazy }) => {
      const target = path.join(path.dirname(file), from);
      return own.test(file) && heavy.test(target) && !typesOnly && !lazy ? [`src/${file} imports ${from}`] : [];
    });
    expect(early).toEqual([]);
  });

  it('a package is imported only in its home', () => {
    const strays = imports.flatMap(({ file, from }) => {
      const homes = HOMES[packageOf(from)];
      if (!homes || homes.includes(roomOf(file))) return [];
      return [`src/${file} imports ${from}: its home is ${homes.join('/, ')}/ (docs/architecture.md)`];
    });
    expect(strays).toEqual([]);
  });

  it('docs/architecture.md names the home of each such package', () => {
    expect(Object.keys(HOMES).filter((name) => !ARCHITECTURE.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the shape of the sources', () => {
  it(`no file is longer than ${LONGEST_FILE} lines, data aside`, () => {
    const long = files
      .filter(({ file }) => !DATA_ROOMS.includes(roomOf(file)) && !ONE_TABLE.includes(file) && !file.startsWith(TEXTS))
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long.map(({ file, lines }) => `src/${file} has ${lines} lines: split it by what it does`)).toEqual([]);
  });

  it(`no folder holds more than ${MOST_FILES} files, data aside`, () => {
    const counts = new Map<string, number>();
    for (const { file } of files) {
      const folder = path.dirname(file);
      if (!DATA_ROOMS.includes(roomOf(file))) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([folder, count]) => count > MOST_FILES && !ONE_FILE_EACH.test(folder));
    expect(crowded.map(([folder, count]) => `src/${folder} holds ${count} files: give the groups names`)).toEqual([]);
  });

  it('no folder is called after what it is not', () => {
    const vague = files
      .map(({ file }) => file)
      .filter((file) => /(^|\/)(utils?|helpers?|lib|core|common|misc)(\/|\.ts$)/.test(file));
    expect(vague).toEqual([]);
  });

  it('file names are kebab-case', () => {
    expect(files.map(({ file }) => file).filter((file) => !/^([a-z0-9.-]+\/)*[a-z0-9.-]+\.ts$/.test(file))).toEqual([]);
  });

  it.each([
    ['any', /\bas any\b|: any\b|<any>/, 'say what it is, or `unknown`'],
    ['as unknown as', /\bas unknown as\b/, 'narrow with a guard or a schema'],
    ['console', /\bconsole\./, 'write to the world that was handed in'],
    ['a note for later', /\b(TODO|FIXME|XXX)\b/, 'do it, or leave it out'],
    ['merchant', /\bmerchants?\b/i, 'the word is store'],
  ])('nothing in src says %s', (_, pattern, instead) => {
    const found = files.flatMap(({ file, text }) =>
      isWordData(file)
        ? []
        : text
            .split('\n')
            .flatMap((line, index) => (pattern.test(line) ? [`src/${file}:${index + 1}: ${instead}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

function sources(): string[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Words of the stores themselves may be any. */
function isWordData(file: string): boolean {
  return DATA_ROOMS.includes(roomOf(file)) || file.startsWith('demo/');
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

interface Import {
  from: string;
  typesOnly: boolean;
  /** By `import(…)`, when the line is reached. */
  lazy: boolean;
}

function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?from\s+)?['"]([^'"]+)['"]/gm);
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.[A-Za-z])?/g);
  return [
    ...[...statements].map(([, type, names, from]) => ({
      from: from ?? '',
      typesOnly: Boolean(type) || onlyTypes(names ?? ''),
      lazy: false,
    })),
    ...[...lazy].map(([, from, member]) => ({
      from: from ?? '',
      typesOnly: /^\.[A-Z]/.test(member ?? ''),
      lazy: true,
    })),
  ];
}

/** `{ type A, type B } from` takes only types. */
function onlyTypes(names: string): boolean {
  const listed =
    /\{([^}]*)\}/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

interface Allowed {
  values: Set<string>;
  types: Set<string>;
}

/** The table: room → what it may import. `(…)` behind a room's name allows its types only. */
function readTable(): Map<string, Allowed> {
  const rows = [...ARCHITECTURE.matchAll(/^\| `(\w+)\/[^`]*` +\|.*\| ([^|]+) \|$/gm)];
  const names = rows.map(([, room]) => room ?? '');
  const table = new Map<string, Allowed>();
  rows.forEach(([, room = '', cell = ''], index) => {
    const allowed: Allowed = { values: new Set(), types: new Set() };
    const above = names.slice(0, index);
    if (cell.trim() === 'everything') for (const name of names) allowed.values.add(name);
    if (cell.includes('everything above')) for (const name of above) allowed.values.add(name);
    for (const [, name = '', restricted] of cell.matchAll(/(\w+)( \([^)]*\))?/g)) {
      if (!names.includes(name)) continue;
      if (restricted) allowed.types.add(name);
      else allowed.values.add(name);
    }
    table.set(room, allowed);
  });
  return table;
}
