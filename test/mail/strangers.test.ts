import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';
import type { MailKind, MailReading } from '../../src/mail/types.ts';

interface Label {
  file: string;
  language: string;
  kind: MailKind;
  automatic: boolean;
  reply: {
    greetingByName: boolean;
    asked: { id: string; ask: string; expects: string[] }[];
    answered: { id: string; answered: boolean }[];
    signedBy: string | null;
  } | null;
}

const FOLDER = path.resolve('test/fixtures/mails/strangers');
const FAMILY_FIRST = new Set(['hu', 'ko', 'ja']);
const read = (name: string) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
const labels: Label[] = read('labels.json');
const personas: Record<string, { firstName: string; lastName: string }> = read('personas.json');

/** Mails written by somebody who did not know the rules; see docs/mail.md for how they were read at first sight. */
describe('mails of strangers', () => {
  it('are read right: automatic or human in 98 %, the rest in 95 %', async () => {
    const wrong = new Map<string, string[]>();
    const all = new Map<string, number>();
    const note = (what: string, file: string, right: boolean) => {
      all.set(what, (all.get(what) ?? 0) + 1);
      if (!right) wrong.set(what, [...(wrong.get(what) ?? []), file]);
    };
    for (const label of labels) {
      const reading = await readMail(readFileSync(path.join(FOLDER, label.file)), { asked: askedOf(label) });
      note('automatic', label.file, reading.automatic === label.automatic);
      note('kind', label.file, reading.kind === label.kind);
      if (label.reply) noteReply(label.file, label.reply, reading.reply, note);
    }
    for (const [what, count] of all) {
      const files = wrong.get(what) ?? [];
      expect(files.length / count, `${what}: ${files.join()}`).toBeLessThanOrEqual(what === 'automatic' ? 0.02 : 0.05);
    }
  }, 240_000);
});

function noteReply(
  file: string,
  said: NonNullable<Label['reply']>,
  reply: MailReading['reply'],
  note: (what: string, file: string, right: boolean) => void,
): void {
  note('greeting', file, reply?.greetingByName?.value === said.greetingByName);
  note('signature', file, bare(reply?.signedBy?.value) === bare(said.signedBy));
  for (const one of said.answered)
    note('answer', file, reply?.answered.find((other) => other.id === one.id)?.answered === one.answered);
}

function askedOf(label: Label) {
  const { firstName = '', lastName = '' } = personas[label.language] ?? {};
  return {
    shopperName: FAMILY_FIRST.has(label.language) ? `${lastName} ${firstName}` : `${firstName} ${lastName}`,
    language: label.language,
    asks: (label.reply?.asked ?? []).map(({ id, ask, expects }) => ({ id, text: ask, expects })),
  };
}

function bare(name: string | null | undefined): string | null {
  return name?.replace(/[\s.,]+/g, '').toLowerCase() ?? null;
}
