import { describe, expect, it } from 'vitest';
import { DEFAULT_EDITION, type Edition } from '../../src/benchmark/edition.ts';
import { readEdition } from '../../src/cli/judging/edition-file.ts';
import { digestOf } from '../../src/judging/digest.ts';
import { noProblems, sortedDiagnostics } from '../../src/scenario/source/diagnostic.ts';

function read(text: string): Edition {
  const problems = noProblems();
  const edition = readEdition('acme.yaml', text, problems);
  if (edition === null)
    throw new Error(
      sortedDiagnostics(problems)
        .map((one) => one.message)
        .join('; '),
    );
  return edition;
}

function mistakes(text: string): string[] {
  const problems = noProblems();
  readEdition('acme.yaml', text, problems);
  return sortedDiagnostics(problems).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint ? ` ${hint}` : ''}`,
  );
}

describe('an edition of one’s own', () => {
  it('takes over what it does not name', () => {
    const edition = read('edition: acme-2026\nname: Acme 2026\ndate: 2026-02-01\n');
    expect(edition).toEqual({ ...DEFAULT_EDITION, id: 'acme-2026', name: 'Acme 2026', date: '2026-02-01' });
  });

  it('changes weights and limits, in the unit of the criterion or as a duration', () => {
    const edition = read(
      'edition: acme\nchapters: { contact: 30 }\ncriteria:\n  reply-time: { weight: 5, limit: 4h }\n  phone-hold: { limit: 2m }\n',
    );
    expect(edition.chapters.contact).toBe(30);
    expect(edition.criteria['reply-time']).toEqual({
      weight: 5,
      limit: 14_400_000,
      curve: { good: 14_400_000, poor: 28_800_000 },
    });
    expect(edition.criteria['phone-hold']?.limit).toBe(120);
  });

  it('draws its own curve', () => {
    const edition = read('edition: acme\ncriteria:\n  reply-time: { limit: 8h, curve: { good: 1h, poor: 24h } }\n');
    expect(edition.criteria['reply-time']?.curve).toEqual({ good: 3_600_000, poor: 86_400_000 });
  });

  it('leaves criteria out and picks must-have lists', () => {
    const edition = read('edition: acme\nleaveOut: [live-chat]\nmustHaves: [14]\n');
    expect(edition.criteria['live-chat']).toBeUndefined();
    expect(edition.mustHaves).toEqual([14]);
  });

  it('has a digest of its own, which follows the rules and not the order of the keys', () => {
    const one = read('edition: acme\nchapters: { contact: 30, cart: 5 }\n');
    const same = read('chapters: { cart: 5, contact: 30 }\nedition: acme\n');
    const other = read('edition: acme\nchapters: { contact: 31, cart: 5 }\n');
    expect(digestOf(one)).toBe(digestOf(same));
    expect(digestOf(one)).not.toBe(digestOf(other));
    expect(digestOf(DEFAULT_EDITION)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells every mistake at once, with its place and the nearest right word', () => {
    const found = mistakes(
      'edition: acme\nchapters: { contakt: 30 }\ncriteria:\n  reply-tme: { weight: 2 }\n  faq: { limit: 3 }\n  reply-time: { limit: soon }\nmustHaves: [9]\n',
    );
    expect(found).toEqual([
      '2:13 unknown chapter "contakt" Did you mean "contact"?',
      '4:3 unknown criterion "reply-tme" Did you mean "reply-time"?',
      '5:3 faq is there or not: it has no limit Change its weight, or leave it out.',
      '6:17 "soon" is no bound here Write a number (ms) or a duration such as 24h.',
      '7:13 no list of study 9 is known Known: 4, 5, 6, 8, 10, 11, 12, 13, 14.',
    ]);
  });

  it('refuses a curve that is the wrong way round', () => {
    expect(mistakes('edition: acme\ncriteria:\n  reply-time: { curve: { good: 24h, poor: 1h } }\n')[0]).toMatch(
      /^3:17 good and poor are the wrong way round/,
    );
  });

  it('refuses an unknown key and a missing name', () => {
    expect(mistakes('edtion: acme\n')[0]).toMatch(/^1:1 unknown key "edtion" Did you mean "edition"\?/);
    expect(mistakes('name: Acme\n')[0]).toMatch(/"edition" is missing/);
  });
});
