import { describe, expect, it } from 'vitest';
import { MUST_HAVES } from '../../src/benchmark/must-haves.ts';
import { CRITERIA } from '../../src/criteria/index.ts';
import { QUESTIONS as ASKED } from '../../src/observe/questions.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { en, enChapters, enStages } from '../../src/reporters/texts/en.ts';
import { LANGUAGE_CODES, textsOf } from '../../src/reporters/texts/index.ts';
import { QUESTIONS } from '../../src/reporters/texts/questions.ts';
import { isTold, phrase } from '../../src/reporters/view/phrase.ts';
import { sentenceOf } from '../../src/reporters/view/verdict-text.ts';
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

  it.each(OTHERS)(
    '%s says every sentence of every criterion and why it matters, with the same blanks',
    async (code) => {
      const { says } = await textsOf(code);
      const english = Object.fromEntries(CRITERIA.map(({ id, text }) => [id, { ...text.says, why: text.why }]));
      expect(Object.keys(says).sort()).toEqual(Object.keys(english).sort());
      for (const [id, sentences] of Object.entries(english))
        expect(
          Object.fromEntries(Object.entries(says[id] ?? {}).map(([key, text]) => [key, blanksOf(text)])),
          id,
        ).toEqual(Object.fromEntries(Object.entries(sentences).map(([key, text]) => [key, blanksOf(text)])));
    },
  );

  it.each(OTHERS)('%s has every phrase, with the same blanks, and tells every must-have', async (code) => {
    const texts = await textsOf(code);
    expect(Object.keys(texts.phrases).sort()).toEqual(Object.keys((await textsOf('hu')).phrases).sort());
    for (const [english, said] of Object.entries(texts.phrases))
      expect(blanksOf(said), english).toEqual(blanksOf(english));
    for (const { text } of MUST_HAVES.flatMap(({ items }) => items)) expect(isTold(text, texts), text).toBe(true);
    for (const { title } of MUST_HAVES) expect(isTold(title, texts), title).toBe(true);
  });

  it('the printed form asks what `observe` asks', () => {
    const asked = ASKED.map(({ id, ask, unit, anchors }) => [id, { ask, unit, ...(anchors ? { anchors } : {}) }]);
    expect(QUESTIONS).toEqual(Object.fromEntries(asked));
  });

  it.each(OTHERS)('%s asks every question and names every anchor', async (code) => {
    const texts = await textsOf(code);
    for (const text of Object.values(QUESTIONS).flatMap(({ ask, anchors }) => [ask, ...(anchors ?? [])]))
      expect(isTold(text, texts), text).toBe(true);
  });

  it.each([
    ['no order was placed: the visit stopped before', 'nem adtunk le rendelést: a látogatás előbb megállt'],
    ['the visit saw no delivery or help page', 'a látogatás nem látta ezt az oldalt: szállítás vagy súgó'],
    ['give name and address (1.2 s)', 'név és cím megadása (1,2 mp)'],
    ['price, stock, home: title', 'ár, készlet, kezdőlap: cím'],
    ['total (cart → checkout): 12990 HUF, then 13990 HUF', 'végösszeg (kosár → pénztár): 12 990 Ft, majd 13 990 Ft'],
    ['2-4 days', '2–4 nap'],
    ['search for "<b>ágy</b>"', 'keresés: „<b>ágy</b>”'],
    ['Words of a store, that nobody translates', 'Words of a store, that nobody translates'],
  ])('tells "%s" in Hungarian', async (english, said) => {
    expect(phrase(english, await textsOf('hu'))).toBe(said);
  });

  it('fills a sentence with values as the language writes them', async () => {
    const [verdict] = sampleResult().verdicts.filter(({ id }) => id === 'reply-time');
    if (!verdict) throw new Error('the sample has lost its reply-time');
    const given = {
      ...verdict,
      value: 67_320_000,
      said: { key: 'value', params: { value: '18.7 h', channel: 'form', more: ' (± 1 s); it lay in the junk folder' } },
    };
    expect(sentenceOf(given, await textsOf('de'))).toBe(
      'Die Frage (Formular) wurde beantwortet nach 18,7 Std. (± 1 Sek.); sie lag im Spam-Ordner.',
    );
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
