import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';
import type { AskedQuestion, MailKind } from '../../src/mail/types.ts';

interface Label {
  file: string;
  language: string;
  kind: MailKind;
  automatic: boolean;
  shopper: string;
  asks: AskedQuestion['asks'];
}

const FOLDER = path.resolve('test/fixtures/mails');

describe.each(['look', 'score'])('the corpus, part %s', (part) => {
  const folder = path.join(FOLDER, part);
  const labels: Label[] = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8'));

  it('is read right: automatic or human in 98 %, kind in 95 %', async () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(labels.length);
    const wrong = { automatic: [] as string[], kind: [] as string[] };
    for (const label of labels) {
      const asked = { shopperName: label.shopper, language: label.language, asks: label.asks };
      const reading = await readMail(readFileSync(path.join(folder, label.file)), { asked });
      if (reading.automatic !== label.automatic) wrong.automatic.push(label.file);
      if (reading.kind !== label.kind) wrong.kind.push(`${label.file} → ${reading.kind}`);
    }
    expect(wrong.automatic.length / labels.length, wrong.automatic.join()).toBeLessThanOrEqual(0.02);
    expect(wrong.kind.length / labels.length, wrong.kind.join()).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
