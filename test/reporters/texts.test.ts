import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/criteria/index.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { en, enChapters, enStages } from '../../src/reporters/texts/en.ts';
import { LANGUAGE_CODES, textsOf } from '../../src/reporters/texts/index.ts';
import { context } from '../golden/context.ts';
import { sampleResult } from '../golden/sample-result.ts';

const OTHERS = LANGUAGE_CODES.filter((code) => code !== 'en');
const blanksOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('languages', () => {
  it('are at least the six that were promised', () => {
    expect(LANGUAGE_CODES).toEqual(expect.arrayContaining(['en', 'hu', 'ru', 'lt', 'ko', 'de']));
  });

  it.each(OTHERS)('%s says everything that English says, with the same blanks', async (code) => {
    const { ui, chapters, stages } = await textsOf(code);
    for (const [key, text] of Object.entries(en)) {
      const said = Object.entries(ui).find(([name]) => name === key)?.[1] ?? '';
      expect(said, key).not.toBe('');
      expect(blanksOf(said), key).toEqual(blanksOf(text));
    }
    expect(Object.keys(chapters).sort()).toEqual(Object.keys(enChapters).sort());
    expect(Object.keys(stages).sort()).toEqual(Object.keys(enStages).sort());
  });

  it.each(OTHERS)('%s names every criterion and its remedy, and no other', async (code) => {
    const { criteria } = await textsOf(code);
    expect(Object.keys(criteria).sort()).toEqual(CRITERIA.map(({ id }) => id).sort());
    for (const [id, { title, remedy }] of Object.entries(criteria)) {
      expect(title.length, id).toBeGreaterThan(1);
      expect(remedy.length, id).toBeGreaterThan(5);
    }
  });

  it.each([
    ['hu', 'Mennyire jól szolgálja ki', '4,4 mp'],
    ['de', 'Telefonnummer in der Bestätigung', '4,4 Sek.'],
    ['ko', '확인 메일의 전화번호', '4.4초'],
  ])('%s writes text and numbers as it is used to', async (code, sentence, duration) => {
    const page = renderHtml(sampleResult(), context({ texts: await textsOf(code) }));
    expect(page).toContain(`<html lang="${code}">`);
    expect(page.includes(sentence)).toBe(true);
    expect(page.replace(/\u00a0|\u202f/g, ' ').includes(duration)).toBe(true);
  });

  it('a language that we do not have is refused', async () => {
    await expect(textsOf('xx')).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining('"xx"') });
    expect((await textsOf('hu-HU')).language).toBe('hu');
  });
});
